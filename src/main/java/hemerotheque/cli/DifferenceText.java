package hemerotheque.cli;

import hemerotheque.model.ArticleDiff;
import hemerotheque.model.BlockDiff;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The difference between two versions for a terminal: headline, dates and authors first, then the text, in which what
/// went stands as `[-…-]` and what came as `{+…+}`.
record DifferenceText(Session session) {

    String of(ArticleDiff diff) {
        if (diff.isSame()) return session.say("version.same");
        var parts = new ArrayList<String>();
        parts.add(fields(diff));
        text(diff.standfirst()).ifPresent(parts::add);
        for (var block : diff.body()) text(block).ifPresent(parts::add);
        return String.join("\n\n", parts);
    }

    private String fields(ArticleDiff diff) {
        var lines = new ArrayList<String>();
        field("version.field.headline", diff.headline(), lines);
        if (diff.isDated())
            lines.add(dates(
                    "version.field.day", diff.before().published(), diff.after().published()));
        field("version.field.authors", diff.authors(), lines);
        field("version.field.kicker", diff.kicker(), lines);
        if (diff.isUpdated())
            lines.add(dates(
                    "version.field.modified",
                    diff.before().modified(),
                    diff.after().modified()));
        if (lines.isEmpty()) lines.add(Paper.bold(diff.after().headline()));
        return String.join("\n", lines);
    }

    private void field(String key, TextDiff diff, List<String> lines) {
        if (!diff.isSame()) lines.add(session.say("version.field", session.say(key), marked(diff)));
    }

    private String dates(String key, Optional<PublicationDate> before, Optional<PublicationDate> after) {
        var both = Paper.gone(session.dates().full(before))
                + Paper.come(session.dates().full(after));
        return session.say("version.field", session.say(key), both);
    }

    private static Optional<String> text(TextDiff diff) {
        return diff.after().isEmpty() && diff.before().isEmpty()
                ? Optional.empty()
                : Optional.of(Lines.wrapped(marked(diff), ""));
    }

    private Optional<String> text(BlockDiff block) {
        return switch (block) {
            case BlockDiff.Paired(var _, var _, var text, var moved) ->
                text(text).map(shown -> moved ? session.say("version.moved") + "\n" + shown : shown);
            case BlockDiff.Added(var come) -> some(come.text()).map(text -> Lines.wrapped(Paper.come(text), ""));
            case BlockDiff.Removed(var gone) -> some(gone.text()).map(text -> Lines.wrapped(Paper.gone(text), ""));
            case BlockDiff.MovedAway(var gone) ->
                some(gone.text())
                        .map(text -> session.say("version.moved.away") + "\n" + Lines.wrapped(Paper.gone(text), ""));
        };
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private static String marked(TextDiff diff) {
        return diff.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case REMOVED -> Paper.gone(piece.text());
                    case ADDED -> Paper.come(piece.text());
                })
                .collect(Collectors.joining());
    }
}
