package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.model.Anchor;
import hemerotheque.model.ArticleId;
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

/// Writes a note to an article or to a passage of it, or highlights the passage alone.
@Command(name = "note", sortOptions = false)
final class NoteCommand implements Callable<Integer> {

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
            order = 3,
            defaultValue = "yellow")
    private Note.Colour colour;

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "id")
    private long id;

    @Parameters(paramLabel = "${bundle:label.text}", descriptionKey = "note.text", arity = "0..*", index = "1..*")
    private List<String> words = List.of();

    NoteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var text = Note.text(String.join(" ", words));
        if (text.isEmpty() && quote.isEmpty())
            throw new ParameterException(command.commandLine(), session.say("cli.note.nothing"));
        try (var open = archive.openToChange(session)) {
            var article = open.finder().article(new ArticleId(id));
            if (article.isEmpty()) return session.failed("cli.show.unknown", Long.toString(id));
            var passage = quote.flatMap(ReadingText.of(article.get().article())::quoting);
            if (quote.isPresent() && passage.isEmpty())
                return session.failed("cli.note.unquoted", Long.toString(id), quote.get());
            return write(open, passage, text);
        }
    }

    private int write(Archive open, Optional<Anchor> passage, Optional<String> text) {
        var note =
                open.annotations().add(new ArticleId(id), passage, text, colour).orElseThrow();
        session.out().line(session.say("cli.note.added", Long.toString(note.id()), Long.toString(id)));
        return Exit.DONE;
    }
}
