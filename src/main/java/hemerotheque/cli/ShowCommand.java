package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.archive.Export;
import hemerotheque.model.ArticleId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// One article to read, or the page that it was saved as.
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", order = 2)
    private boolean json;

    @Option(names = "--original", order = 3)
    private boolean original;

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "id")
    private long id;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToRead(session)) {
            if (original ? original(open) : article(open)) return Exit.DONE;
            session.err().line(session.say("cli.show.unknown", Long.toString(id)));
            return Exit.SOME_FAILED;
        }
    }

    private boolean original(Archive open) {
        var bytes = open.finder().original(new ArticleId(id));
        bytes.ifPresent(page -> session.out().stream().write(page, 0, page.length));
        return bytes.isPresent();
    }

    private boolean article(Archive open) {
        var article = open.finder().article(new ArticleId(id));
        article.ifPresent(found -> {
            if (json) session.out().exactly(Export.line(found));
            else session.out().line(new ReadingPage(session).of(found));
        });
        return article.isPresent();
    }
}
