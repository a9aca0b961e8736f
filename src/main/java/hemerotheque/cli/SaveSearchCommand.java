package hemerotheque.cli;

import hemerotheque.search.Colour;
import hemerotheque.search.GivenName;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Saves a question under a name. One that cannot be read whole is saved all the same, and what is wrong with it said.
@Command(name = "add", sortOptions = false)
final class SaveSearchCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--colour", paramLabel = "${bundle:label.colour}", order = 2, defaultValue = "grey")
    private Colour colour;

    @Parameters(paramLabel = "${bundle:label.name}", descriptionKey = "search.name")
    private String typed;

    @Parameters(paramLabel = "${bundle:label.query}", descriptionKey = "search.words", arity = "1..*", index = "1..*")
    private List<String> words = List.of();

    SaveSearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var name = GivenName.of(typed);
        var question = String.join(" ", words).strip();
        if (!GivenName.isOne(name)) throw notUnderstood("cli.searches.unnamed");
        if (question.isEmpty()) throw notUnderstood("cli.searches.empty");
        try (var open = archive.openToChange(session)) {
            new Warnings(session)
                    .refuseOrTell(command, open.finder().understand(question).warnings());
            boolean saved = open.searches().add(name, question, colour).isPresent();
            if (saved) session.out().line(session.say("cli.searches.added", name));
            else session.err().line(session.say("cli.searches.taken", name));
            return saved ? Exit.DONE : Exit.SOME_FAILED;
        }
    }

    private ParameterException notUnderstood(String key) {
        return new ParameterException(command.commandLine(), session.say(key));
    }
}
