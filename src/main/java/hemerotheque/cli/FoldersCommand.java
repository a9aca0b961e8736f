package hemerotheque.cli;

import hemerotheque.search.ArticleFolders;
import hemerotheque.search.Folder;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The folders of an archive, with how many articles are in each; below it what changes them.
@Command(name = "folders", sortOptions = false)
final class FoldersCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", order = 2)
    private boolean json;

    FoldersCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToRead(session)) {
            var folders = open.filing().all();
            if (json) folders.all().forEach(folder -> session.out().exactly(line(folders, folder)));
            else write(folders);
            return Exit.DONE;
        }
    }

    private void write(ArticleFolders folders) {
        if (folders.all().isEmpty()) session.out().line(session.say("cli.folders.none"));
        for (var folder : folders.all())
            session.out().line(session.say("cli.folders.one", Paper.bold(folder.name()), folders.count(folder)));
    }

    private static String line(ArticleFolders folders, Folder folder) {
        var line = JsonLines.object();
        line.put("name", folder.name());
        line.put("colour", folder.colour().code());
        line.put("articles", folders.count(folder));
        return line.toString();
    }
}
