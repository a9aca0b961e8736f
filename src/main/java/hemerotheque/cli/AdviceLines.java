package hemerotheque.cli;

import hemerotheque.search.Advice;
import hemerotheque.search.Relief;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// What would help a question further, for a person and for programs.
record AdviceLines(Session session) {

    /// On standard error, as all that is said about a question.
    void write(Advice advice) {
        advice.correction().ifPresent(this::correction);
        if (advice.reliefs().isEmpty()) return;
        session.err().line(session.say("cli.search.reliefs"));
        var words = session.advice();
        for (var relief : advice.reliefs()) session.err().line("  " + words.relief(relief));
    }

    private void correction(Advice.Correction correction) {
        if (correction.searched()) session.err().line(session.advice().searched(correction));
        else offer(correction);
    }

    /// The other spelling, whether it was searched or not.
    void offer(Advice.Correction correction) {
        session.err().line(session.say("cli.search.meant", correction.question(), correction.total()));
    }

    /// `"did_you_mean"` with its total and whether the hits are its own; `"otherwise"` with what would have an answer.
    static void put(Advice advice, ObjectNode line) {
        advice.correction().ifPresent(correction -> {
            line.put("did_you_mean", correction.question());
            line.put("did_you_mean_total", correction.total());
            line.put("did_you_mean_searched", correction.searched());
        });
        if (advice.reliefs().isEmpty()) return;
        var otherwise = line.putArray("otherwise");
        for (var relief : advice.reliefs()) put(relief, otherwise.addObject());
    }

    private static void put(Relief relief, ObjectNode line) {
        line.put("given_up", relief.given().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        switch (relief.given()) {
            case Relief.Given.Part(var text, var _) -> line.put("what", text);
            case Relief.Given.Spelling(var word) -> line.put("what", word);
            case Relief.Given.Section(var name) -> line.put("what", name);
            case Relief.Given.Sources(var names) -> names.forEach(line.putArray("what")::add);
            case Relief.Given.Days() -> {}
        }
        line.put("query", relief.words());
        line.put("total", relief.total());
    }
}
