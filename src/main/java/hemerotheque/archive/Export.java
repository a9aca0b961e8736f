package hemerotheque.archive;

import hemerotheque.export.ArticleJson;
import hemerotheque.export.Exporter;
import hemerotheque.export.Exporters;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Problem;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Sort;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Takes articles out of an archive in outside formats.
public final class Export {

    /// Articles, our choice: what is held in memory at a time.
    private static final int PAGE = 200;

    private final Finder finder;

    public Export(Finder finder) {
        this.finder = finder;
    }

    /// The formats that there are, the most complete first.
    public static List<String> formats() {
        return Exporters.all().stream().map(Exporter::name).toList();
    }

    /// Writes every article that answers `request`, newest first and each once, whatever order and page it asks for.
    /// Its words are never respelt.
    ///
    /// @param format one of [#formats]
    /// @return how many articles were written; fewer than answered after `cancel`
    public long run(String format, SearchRequest request, OutputStream out, Cancel cancel) throws IOException {
        var exporter = Exporters.named(format).orElseThrow();
        var written = new AtomicLong();
        exporter.write(articles(request, cancel).peek(_ -> written.incrementAndGet()), out);
        return written.get();
    }

    /// A page at a time; what comes in meanwhile may move an article to a later page, hence the set of those seen.
    private Stream<ArchivedArticle> articles(SearchRequest request, Cancel cancel) {
        Set<ArticleId> seen = new HashSet<>();
        var newest = request.sorted(Sort.NEWEST);
        return Stream.iterate(
                        page(newest, 0),
                        ids -> !ids.isEmpty(),
                        ids -> page(newest, ids.getLast().rank() + 1))
                .flatMap(List::stream)
                .takeWhile(_ -> !cancel.requested())
                .map(Ranked::id)
                .filter(seen::add)
                .map(finder::article)
                .flatMap(Optional::stream);
    }

    private record Ranked(int rank, ArticleId id) {}

    private List<Ranked> page(SearchRequest request, int from) {
        var hits = finder.answer(request.page(from, PAGE)).hits();
        return IntStream.range(0, hits.size())
                .mapToObj(i -> new Ranked(from + i, hits.get(i).teaser().id()))
                .toList();
    }

    /// The JSON line of an archived article: what the format `jsonl` holds of it.
    public static String line(ArchivedArticle article) {
        return ArticleJson.of(article);
    }

    /// The JSON line of what extraction found: an article under the name of its file, or why there is none.
    public static String line(Extractor.Extract extract) {
        return switch (extract) {
            case Extractor.Extract.Nothing(var problem) -> ArticleJson.line(problem);
            case Extractor.Extract.Page(var article, var capture, var problems) -> {
                var kinds = problems.stream().map(Problem::kind).toList();
                yield ArticleJson.line(PageName.of(capture.origin()), article, capture, kinds);
            }
        };
    }
}
