package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes out as JSON Lines comes back whole.
class ExportAndBackTest {

    @TempDir
    Path folder;

    @Test
    void theSamplesComeBackFromTheirExport() throws IOException {
        var file = folder.resolve("export.jsonl");
        List<Article> before;
        try (var archive = Archive.open(folder.resolve("one"), Pages.NOON)) {
            archive.importer().run(List.of(Path.of("samples")), Progress.NONE, Cancel.NEVER);
            before = newestFirst(archive);
            try (var out = Files.newOutputStream(file)) {
                archive.export().run("jsonl", SearchRequest.of(""), out, Cancel.NEVER);
            }
        }

        try (var archive = Archive.open(folder.resolve("two"), Pages.NOON)) {
            archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
            var after = newestFirst(archive);

            assertTrue(before.size() > 80, () -> before.size() + " articles");
            assertEquals(
                    before.stream().map(ExportAndBackTest::said).sorted().toList(),
                    after.stream().map(ExportAndBackTest::said).sorted().toList());
        }
    }

    /// All that a line of JSON holds: blocks as text, without pictures; the evidence of an update is not told.
    private static String said(Article article) {
        var figures = article.body().stream().allMatch(Block.Figure.class::isInstance);
        return String.join(
                " | ",
                article.headline(),
                article.source().toString(),
                article.standfirst().toString(),
                article.authors().toString(),
                article.published().toString(),
                article.modified().map(date -> date.iso()).toString(),
                article.section().toString(),
                article.language().toString(),
                article.tags().toString(),
                figures ? "" : article.text());
    }

    private static List<Article> newestFirst(Archive archive) {
        var total = (int) archive.finder().contents().articles();
        return archive.finder().search(SearchRequest.of("").page(0, total)).hits().stream()
                .map(hit -> article(archive, hit.teaser().id()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Article> article(Archive archive, ArticleId id) {
        return archive.finder().article(id).map(found -> found.article());
    }
}
