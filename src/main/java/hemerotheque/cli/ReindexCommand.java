package hemerotheque.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes the index of an archive again.
@Command(name = "reindex", sortOptions = false)
final class ReindexCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    ReindexCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToReindex(session)) {
            var cancel = session.interruption().heeded();
            var line = new ProgressLine(session);
            long begun = System.nanoTime();
            long indexed = open.reindexer()
                    .rebuild(done -> line.show(() -> session.say("cli.reindex.progress", done)), cancel);
            line.clear();
            var time = session.figures().duration(Duration.ofNanos(System.nanoTime() - begun));
            var key = cancel.requested() ? "cli.reindex.cancelled" : "cli.reindex.done";
            session.out().line(session.say(key, indexed, time));
            return cancel.requested() ? Exit.SOME_FAILED : Exit.DONE;
        }
    }
}
