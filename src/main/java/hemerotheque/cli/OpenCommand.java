package hemerotheque.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Opens the window.
@Command(name = "open", sortOptions = false)
final class OpenCommand implements Callable<Integer> {

    private final Session session;
    private final Window window;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--demo", order = 2)
    private boolean demo;

    OpenCommand(Session session, Window window) {
        this.session = session;
        this.window = window;
    }

    @Override
    public Integer call() {
        session.interruption().close(); // from here on the window heeds it
        int status = window.open(session.window(archive.folder(session), demo));
        if (status == Exit.WORLD) session.err().line(session.say("cli.window.no.display"));
        return status;
    }
}
