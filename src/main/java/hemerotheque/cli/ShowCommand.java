package hemerotheque.cli;

import hemerotheque.archive.Export;
import hemerotheque.archive.Finder;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.CaptureId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// One article to read, or the page that it was saved as; its versions, one of them, or how two differ.
@Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", order = 2)
    private boolean json;

    @Option(names = "--original", order = 3)
    private boolean original;

    @Option(names = "--versions", order = 4)
    private boolean versions;

    @Option(names = "--capture", paramLabel = "${bundle:label.id}", order = 5, descriptionKey = "show.capture")
    private Optional<Long> capture;

    @Option(names = "--diff", arity = "2", paramLabel = "${bundle:label.id}", order = 6)
    private List<Long> diff = List.of();

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "id")
    private long id;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (var open = archive.openToRead(session)) {
            if (open.finder().article(new ArticleId(id)).isEmpty())
                return session.failed("cli.show.unknown", Long.toString(id));
            if (!diff.isEmpty()) return difference(open.finder());
            if (versions) return versions(open.finder());
            return capture.isPresent() ? version(open.finder(), new CaptureId(capture.get())) : article(open.finder());
        }
    }

    private int article(Finder finder) {
        var article = new ArticleId(id);
        if (original) write(finder.original(article).orElseThrow());
        else print(finder.article(article).orElseThrow());
        return Exit.DONE;
    }

    private void write(byte[] page) {
        session.out().stream().write(page, 0, page.length);
    }

    private void print(ArchivedArticle article) {
        if (json) session.out().exactly(Export.line(article));
        else session.out().line(new ReadingPage(session).of(article));
    }

    private int versions(Finder finder) {
        for (var step : finder.versions(new ArticleId(id))) {
            if (json) session.out().exactly(VersionJson.line(step));
            else session.out().line(new VersionLines(session).of(step));
        }
        for (var other : finder.separatedFrom(new ArticleId(id)))
            if (!json) session.out().line(session.say("cli.versions.apart", other.toString()));
        return Exit.DONE;
    }

    private int version(Finder finder, CaptureId wanted) {
        var found = told(finder, wanted);
        if (found.isEmpty()) return unknown(wanted);
        if (original) write(finder.original(wanted).orElseThrow());
        else print(asArticle(finder, found.get()));
        return Exit.DONE;
    }

    private Optional<ArticleVersion> told(Finder finder, CaptureId wanted) {
        return finder.version(wanted)
                .filter(version -> version.article().value() == id)
                .filter(version -> original || version.told().isPresent());
    }

    /// As the article would be with this capture alone.
    private ArchivedArticle asArticle(Finder finder, ArticleVersion version) {
        var held = finder.article(version.article()).orElseThrow();
        return version.alone(held.imported());
    }

    private int difference(Finder finder) {
        for (long each : diff) {
            if (told(finder, new CaptureId(each)).isEmpty()) return unknown(new CaptureId(each));
        }
        var found = finder.difference(new CaptureId(diff.get(0)), new CaptureId(diff.get(1)))
                .orElseThrow();
        if (json) session.out().exactly(VersionJson.line(diff.get(0), diff.get(1), found));
        else session.out().line(new DifferenceText(session).of(found));
        return Exit.DONE;
    }

    private int unknown(CaptureId wanted) {
        return session.failed("cli.versions.unknown", Long.toString(id), wanted.toString());
    }
}
