package hemerotheque.cli;

import hemerotheque.model.Evidence;
import hemerotheque.model.Explanation;
import hemerotheque.model.Explanation.Choice;
import hemerotheque.model.Explanation.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Why a page was understood so, for a person: what was taken stands behind a `+`, what was not behind a `-`.
record ExplanationText(Session session) {

    /// Other titles, our choice: those far behind explain nothing.
    private static final int MOST_TITLES = 8;

    /// Characters of a text, our choice: enough to know it again.
    private static final int BEGINNING = 70;

    /// Lines for each field, then one for each block, under headings of their own.
    String of(Explanation explanation) {
        var said = new StringBuilder();
        section(said, "cli.explain.titles", titles(explanation.titles()));
        section(
                said,
                "cli.explain.days",
                explanation.days().stream().map(this::day).toList());
        section(
                said,
                "cli.explain.authors",
                explanation.authors().stream().map(this::choice).toList());
        section(said, "cli.explain.blocks", blocks(explanation));
        return said.toString();
    }

    private void section(StringBuilder said, String heading, List<String> lines) {
        said.append("\n  ").append(Paper.bold(session.say(heading))).append('\n');
        var shown = lines.isEmpty() ? List.of(session.say("cli.explain.none")) : lines;
        shown.forEach(line -> said.append("    ").append(line).append('\n'));
    }

    private List<String> titles(List<Choice> titles) {
        var lines =
                titles.stream().limit(MOST_TITLES).map(this::choice).collect(Collectors.toCollection(ArrayList::new));
        int more = titles.size() - MOST_TITLES;
        if (more > 0) lines.add(session.say("cli.more", more));
        return lines;
    }

    private String choice(Choice choice) {
        var notes = new ArrayList<String>();
        notes.add(evidence(choice.from()));
        choice.block().ifPresent(block -> notes.add(session.say("cli.explain.block", block + 1)));
        choice.score().ifPresent(score -> notes.add(score(score)));
        return mark(choice.taken()) + beginning(choice.text()) + " — " + String.join(", ", notes);
    }

    private String day(Day day) {
        var notes = List.of(
                session.say("explain.reason", day.reason()), evidence(day.date().from()), score(day.score()));
        return mark(day.reason().taken())
                + day.date().iso()
                + " — "
                + String.join(", ", notes)
                + " — "
                + beginning(day.said());
    }

    private List<String> blocks(Explanation explanation) {
        var lines = new ArrayList<String>();
        for (var block : explanation.blocks()) {
            var text = block.text().isBlank() ? session.say("cli.explain.picture") : beginning(block.text());
            var reason = session.say("explain.reason", block.reason());
            lines.add(mark(block.reason().kept()) + (lines.size() + 1) + " [" + reason + "] " + text);
        }
        return lines;
    }

    private static String mark(boolean taken) {
        return taken ? "+ " : "- ";
    }

    private String evidence(Evidence from) {
        return session.say("evidence", from);
    }

    private String score(double score) {
        return session.say("cli.explain.score", score);
    }

    private static String beginning(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= BEGINNING) return line;
        return line.substring(0, line.offsetByCodePoints(0, BEGINNING)).strip() + "…";
    }
}
