package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.TextDiff;
import hemerotheque.model.VersionStep;
import hemerotheque.search.SearchRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The versions of an article, through the archive.
class VersionsTest {

    private static final ArticleId FIRST = new ArticleId(1);

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void importTwoSavings() throws Exception {
        folder = temp.resolve("archive");
        var old = Pages.article(temp.resolve("a"), "pont.html", "le pont suspendu", LocalDate.of(2020, 11, 2));
        var fresh = Pages.write(temp.resolve("b/pont.html"), Pages.read(old).replace("jeudi", "vendredi"));
        try (var archive = Archive.open(folder, Pages.NOON)) {
            for (var file : List.of(old, fresh)) archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
        }
    }

    @Test
    void eachVersionIsReadAndToldApartFromTheOneBefore() {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            var steps = archive.finder().versions(FIRST);

            assertEquals(2, steps.size());
            assertTrue(text(steps.getFirst().version()).contains("réunis vendredi soir"));
            assertTrue(text(steps.getLast().version()).contains("réunis jeudi soir"));
            assertEquals(1, steps.getFirst().since().orElseThrow().words(TextDiff.Kind.ADDED));
            assertTrue(steps.getLast().since().isEmpty());
            assertEquals(1, steps.getFirst().version().sightings().size());
        }
    }

    private static String text(ArticleVersion version) {
        return version.told().map(Article::text).orElseThrow();
    }

    @Test
    void whatCapturesOfAnEarlierProgramToldIsReadAgain() throws Exception {
        List<VersionStep> kept;
        try (var archive = Archive.open(folder, Pages.NOON)) {
            kept = archive.finder().versions(FIRST);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                var statement = connection.createStatement()) {
            statement.execute("DELETE FROM version");
        }

        try (var archive = Archive.open(folder, Pages.NOON)) {
            assertEquals(kept, archive.finder().versions(FIRST));
            var oldest = kept.getLast().version().id();

            var fresh = archive.separation().separate(FIRST, oldest).orElseThrow();

            assertEquals(
                    kept.getLast().version().told(),
                    archive.finder().version(oldest).orElseThrow().told());
            assertEquals(
                    1, archive.finder().search(SearchRequest.of("vendredi")).total());
            assertEquals(1, archive.finder().search(SearchRequest.of("jeudi")).total());
            assertEquals(
                    List.of(fresh),
                    archive.finder().reprints(FIRST).stream().map(t -> t.id()).toList());
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
        }
    }

    @Test
    void anImportAfterASeparationKeepsItApart() {
        try (var archive = Archive.open(folder, Pages.NOON)) {
            var oldest = archive.finder().versions(FIRST).getLast().version().id();
            archive.separation().separate(FIRST, oldest).orElseThrow();

            archive.importer()
                    .run(
                            new ImportOrder(
                                    List.of(temp.resolve("a"), temp.resolve("b")), java.util.Optional.empty(), true),
                            Progress.NONE,
                            Cancel.NEVER);

            assertEquals(2, archive.finder().contents().articles());
            assertEquals(2, archive.finder().contents().captures());
            archive.separation().reunite(FIRST).orElseThrow();
            assertEquals(1, archive.finder().contents().articles());
            assertEquals(0, archive.finder().search(SearchRequest.of("jeudi")).total());
        }
        assertTrue(Files.exists(folder));
    }
}
