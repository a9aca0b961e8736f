package hemerotheque.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Removes a folder; its articles stay.
@Command(name = "remove", sortOptions = false)
final class DropFolderCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "${bundle:label.name}", descriptionKey = "folder.name")
    private String name;

    DropFolderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToChange(session)) {
            var folder = new FolderNames(session).find(open.filing().all(), name);
            if (folder.isEmpty()) return Exit.SOME_FAILED;
            open.filing().remove(folder.get());
            session.out().line(session.say("cli.folders.removed", folder.get().name()));
            return Exit.DONE;
        }
    }
}
