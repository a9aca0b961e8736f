package hemerotheque.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Gives a folder another name; the saved searches that name it follow.
@Command(name = "rename", sortOptions = false)
final class RenameFolderCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "${bundle:label.name}", descriptionKey = "folder.name", index = "0")
    private String name;

    @Parameters(paramLabel = "${bundle:label.newName}", descriptionKey = "folder.newName", index = "1")
    private String typed;

    RenameFolderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var names = new FolderNames(session);
        var other = names.given(typed, command);
        try (var open = archive.openToChange(session)) {
            var folder = names.find(open.filing().all(), name);
            if (folder.isEmpty()) return Exit.SOME_FAILED;
            if (!open.filing().change(folder.get().named(other))) return session.failed("cli.folders.taken", other);
            session.out().line(session.say("cli.folders.renamed", folder.get().name(), other));
            return Exit.DONE;
        }
    }
}
