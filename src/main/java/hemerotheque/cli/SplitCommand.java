package hemerotheque.cli;

import hemerotheque.model.ArticleId;
import hemerotheque.model.CaptureId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a capture of an article an article of its own.
@Command(name = "split", sortOptions = false)
final class SplitCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--capture",
            paramLabel = "${bundle:label.id}",
            order = 2,
            required = true,
            descriptionKey = "show.capture")
    private long capture;

    @Option(names = "--json", order = 3)
    private boolean json;

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "id")
    private long id;

    SplitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToChange(session)) {
            if (open.finder().article(new ArticleId(id)).isEmpty())
                return session.failed("cli.show.unknown", Long.toString(id));
            var fresh = open.separation().separate(new ArticleId(id), new CaptureId(capture));
            if (fresh.isEmpty()) return session.failed("cli.split.refused", Long.toString(id), Long.toString(capture));
            if (json) session.out().exactly(VersionJson.separated(fresh.get(), new ArticleId(id)));
            else
                session.out()
                        .line(session.say(
                                "cli.split.done",
                                Long.toString(capture),
                                fresh.get().toString(),
                                Long.toString(id)));
            return Exit.DONE;
        }
    }
}
