package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.model.Note;
import hemerotheque.model.ReadingText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Gives a note another text, colour or passage: also one whose passage was lost.
@Command(name = "change", sortOptions = false)
final class ChangeNoteCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--quote", paramLabel = "${bundle:label.passage}", order = 2)
    private Optional<String> quote;

    @Option(
            names = {"--colour", "--color"},
            paramLabel = "${bundle:label.colour}",
            descriptionKey = "note.colour",
            order = 3)
    private Optional<Note.Colour> colour;

    @Parameters(paramLabel = "${bundle:label.note}", descriptionKey = "note.number")
    private long id;

    @Parameters(paramLabel = "${bundle:label.text}", descriptionKey = "note.text", arity = "0..*", index = "1..*")
    private List<String> words = List.of();

    ChangeNoteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var text = Note.text(String.join(" ", words));
        if (text.isEmpty() && quote.isEmpty() && colour.isEmpty())
            throw new ParameterException(command.commandLine(), session.say("cli.note.unchanged"));
        try (var open = archive.openToChange(session)) {
            var found = open.annotations().all().numbered(id);
            if (found.isEmpty()) return session.failed("cli.note.unknown", Long.toString(id));
            var passage = quote.flatMap(text(open, found.get())::quoting);
            if (quote.isPresent() && passage.isEmpty())
                return session.failed("cli.note.unquoted", found.get().article().toString(), quote.get());
            var change = found.get()
                    .at(passage.or(found.get()::passage))
                    .saying(text.or(found.get()::text))
                    .coloured(colour.orElse(found.get().colour()));
            open.annotations().change(change).orElseThrow();
            session.out().line(session.say("cli.note.changed", Long.toString(id)));
            return Exit.DONE;
        }
    }

    private static ReadingText text(Archive open, Note note) {
        return ReadingText.of(
                open.finder().article(note.article()).orElseThrow().article());
    }
}
