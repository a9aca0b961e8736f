package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import hemerotheque.model.Picture;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures in the store: once each, as long as an article has them.
class StoredPicturesTest {

    private static final Picture PORT = picture(1);
    private static final Picture PHARE = picture(2);

    @TempDir
    private Path folder;

    @Test
    void aPictureComesBackAsItWas() {
        put(shown(page("Un", "premier"), PORT));

        try (var store = open(Access.READ)) {
            var picture = store.picture(PORT.sha256()).orElseThrow();
            assertEquals(PORT.kept(), picture.kept());
            assertEquals(PORT.kind(), picture.kind());
            assertArrayEquals(PORT.bytes(), picture.bytes());
            assertEquals(Optional.empty(), store.picture(PHARE.sha256()));
            assertEquals(
                    Stream.of(PORT.kept()).toList(),
                    PictureTable.shown(store.article(new ArticleId(1))
                                    .orElseThrow()
                                    .article())
                            .toList());
            assertTrue(store.check().clean());
        }
    }

    @Test
    void twoArticlesShareAPictureAndTheLastTakesItAway() throws SQLException {
        put(shown(page("Un", "premier"), PORT, PHARE), shown(page("Deux", "deuxième"), PORT));
        assertEquals(2, count("picture"));

        raw("DELETE FROM article WHERE id = 1");
        assertEquals(1, count("picture"));
        assertTrue(check().clean());

        raw("DELETE FROM article WHERE id = 2");
        assertEquals(0, count("picture"));
        assertTrue(check().clean());
    }

    @Test
    void aCaptureWithPicturesCompletesOneWithout() {
        var plain = page("Un", "premier").at("https://e.fr/1");

        put(plain.harvest());
        var outcome = put(shown(plain.again(" "), PORT));

        assertEquals(
                List.of(Outcome.Kind.UPDATED),
                outcome.stream().map(Outcome::kind).toList());
        try (var store = open(Access.READ)) {
            assertEquals(
                    2,
                    store.article(new ArticleId(1))
                            .orElseThrow()
                            .article()
                            .body()
                            .size());
            assertTrue(store.picture(PORT.sha256()).isPresent());
        }
    }

    @Test
    void anOlderCaptureGivesItsPicturesToo() {
        var page = page("Un", "premier").at("https://e.fr/1");

        put(page.saved("2020-05-01").harvest());
        put(shown(page.saved("2019-05-01").again(" "), PORT));

        try (var store = open(Access.READ)) {
            assertTrue(store.article(new ArticleId(1)).orElseThrow().article().body().stream()
                    .anyMatch(Block.Figure.class::isInstance));
        }
    }

    @Test
    void aCaptureWithoutPicturesLosesNone() {
        var page = page("Un", "premier").at("https://e.fr/1");

        put(shown(page, PORT));
        put(page.again(" ").harvest());
        put(page.saying("corrigé").harvest());

        try (var store = open(Access.READ)) {
            assertTrue(store.picture(PORT.sha256()).isPresent());
            assertTrue(store.check().clean());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE picture SET bytes = zeroblob(length(bytes))",
                "UPDATE picture SET bytes = substr(bytes, 2)",
                "UPDATE picture SET sha256 = 'a' || substr(sha256, 2)"
            })
    void aPictureThatWasAlteredIsFound(String harm) throws SQLException {
        put(shown(page("Un", "premier"), PORT));

        raw(harm);

        assertEquals(1, check().alteredPictures().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DELETE FROM article_picture WHERE article = 2", "PRAGMA foreign_keys = off; DELETE FROM picture"
            })
    void aFigureThatLacksItsPictureIsFound(String harm) throws SQLException {
        put(page("Un", "premier").harvest(), shown(page("Deux", "deuxième"), PORT));

        raw(harm);

        assertEquals(List.of(2L), check().lackingPictures());
    }

    @Test
    void anArchiveOfBeforeThereWerePicturesIsReadAndThenTakesThemIn() throws Exception {
        EarlierArchive.of(folder, List.of(page("Un", "premier").harvest()));
        raw("UPDATE body SET blocks = '[1,[\"f\",\"a.jpg\",null,\"Un pont\"],[\"p\",\"premier\"]]'");

        try (var store = open(Access.READ)) {
            var article = store.article(new ArticleId(1)).orElseThrow().article();
            assertEquals(
                    new Block.Figure(Optional.of("a.jpg"), Optional.empty(), Optional.of("Un pont")),
                    article.body().getFirst());
            assertEquals(Optional.empty(), store.picture(PORT.sha256()));
            assertTrue(store.check().clean());
        }
        put(shown(page("Deux", "deuxième"), PORT));
        try (var store = open(Access.READ)) {
            assertTrue(store.picture(PORT.sha256()).isPresent());
            assertFalse(store.article(new ArticleId(1)).isEmpty());
            assertTrue(store.check().clean());
        }
    }

    private static Picture picture(int seed) {
        var bytes = new byte[4000];
        Arrays.fill(bytes, (byte) seed);
        return Picture.of(Picture.Kind.PNG, 300, 200, bytes);
    }

    private static Harvest shown(Harvests page, Picture... pictures) {
        var harvest = page.harvest();
        var old = harvest.article();
        var body = new ArrayList<Block>(old.body());
        for (var picture : pictures) {
            body.add(new Block.Figure(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(picture.kept())));
        }
        var article = new Article(
                old.source(),
                old.headline(),
                old.standfirst(),
                old.authors(),
                old.published(),
                old.modified(),
                old.section(),
                old.language(),
                old.tags(),
                body);
        return new Harvest(article, harvest.capture(), harvest.original(), List.of(pictures));
    }

    private List<Outcome> put(Harvest... harvests) {
        try (var store = open(Access.WRITE)) {
            return store.put(List.of(harvests));
        }
    }

    private StoreFindings check() {
        try (var store = open(Access.READ)) {
            return store.check();
        }
    }

    private ArchiveStore open(Access access) {
        return ArchiveStore.open(folder, access, Clock.systemUTC());
    }

    private void raw(String script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                var statement = connection.createStatement()) {
            if (!script.startsWith("PRAGMA")) statement.executeUpdate("PRAGMA foreign_keys = on");
            statement.executeUpdate(script);
        }
    }

    private long count(String table) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                var row = connection.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
            return row.getLong(1);
        }
    }
}
