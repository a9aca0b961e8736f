package hemerotheque.cli;

import hemerotheque.search.Colour;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes an empty folder.
@Command(name = "add", sortOptions = false)
final class AddFolderCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--colour", paramLabel = "${bundle:label.colour}", order = 2, defaultValue = "grey")
    private Colour colour;

    @Parameters(paramLabel = "${bundle:label.name}", descriptionKey = "folder.name")
    private String typed;

    AddFolderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var names = new FolderNames(session);
        var name = names.given(typed, command);
        try (var open = archive.openToChange(session)) {
            if (open.filing().add(name, colour).isEmpty()) return session.failed("cli.folders.taken", name);
            session.out().line(session.say("cli.folders.added", name));
            return Exit.DONE;
        }
    }
}
