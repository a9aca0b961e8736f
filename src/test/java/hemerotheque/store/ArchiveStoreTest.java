package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Digest;
import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import hemerotheque.model.Teaser;
import hemerotheque.search.Filter;
import hemerotheque.search.Sort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes in comes out, whole batches only, and every change is numbered.
class ArchiveStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path folder;

    private ArchiveStore store;

    @BeforeEach
    void open() {
        store = ArchiveStore.open(folder, Access.WRITE, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsAnArticleItsCaptureAndItsBytes() {
        var harvest = page("Un titre", "Un texte.").at("https://exemple.fr/a").harvest();

        var outcome = put(harvest).getFirst();

        assertEquals(Outcome.in(harvest.capture().origin(), Outcome.Kind.ADDED, new ArticleId(1)), outcome);
        var held = store.article(new ArticleId(1)).orElseThrow();
        assertEquals(harvest.article(), held.article());
        assertEquals(List.of(harvest.capture()), held.captures());
        assertEquals(NOON, held.imported());
        assertEquals(Digest.sha256("Un texte."), held.textSha256());
        assertArrayEquals(
                harvest.original(), store.captures().original(new ArticleId(1)).orElseThrow());
        assertEquals(
                Optional.of(new ArticleId(1)),
                store.captures().onlyCaptureOf(harvest.capture().sha256()));
    }

    @Test
    void knowsNothingOfWhatItDoesNotHold() {
        var unknown = new ArticleId(7);

        assertEquals(Optional.empty(), store.article(unknown));
        assertEquals(Optional.empty(), store.captures().original(unknown));
        assertEquals(Optional.empty(), store.captures().onlyCaptureOf(Digest.sha256("?")));
        assertEquals(List.of(), store.articles(List.of(unknown)));
        assertEquals(List.of(), store.teasers(List.of()));
    }

    @Test
    void givesArticlesAndTeasersInTheOrderAsked() {
        put(
                page("Un", "a").harvest(),
                page("Deux", "b").harvest(),
                page("Trois", "c").harvest());
        var asked = Stream.of(3, 9, 1, 2).map(ArticleId::new).toList();

        var articles = store.articles(asked);
        var teasers = store.teasers(asked);

        assertEquals(
                List.of("Trois", "Un", "Deux"),
                articles.stream().map(a -> a.article().headline()).toList());
        assertEquals(
                List.of("Trois", "Un", "Deux"),
                teasers.stream().map(Teaser::headline).toList());
    }

    @Test
    void cutsTheLedeAtAWord() {
        put(page("Long", "Voici des mots ".repeat(100)).harvest());

        var lede = store.teasers(List.of(new ArticleId(1))).getFirst().lede();

        assertTrue(lede.length() <= 300 && lede.length() > 280, lede);
        assertTrue(lede.endsWith("mots…") || lede.endsWith("des…") || lede.endsWith("Voici…"), lede);
    }

    @Test
    void takesAFailingBatchBackWhole() {
        put(page("Avant", "a").harvest());
        var broken = new Harvest(
                page("Panne", "b").harvest().article(),
                page("Panne", "b").harvest().capture(),
                null);

        assertThrows(NullPointerException.class, () -> put(page("Perdu", "c").harvest(), broken));

        assertEquals(1, store.count(Filter.NONE));
        assertEquals(1, store.seq());
        assertEquals(
                Outcome.Kind.ADDED, put(page("Perdu", "c").harvest()).getFirst().kind());
        assertTrue(store.check().clean());
    }

    @Test
    void numbersEveryChangeAndTellsTheLastOfEachArticle() {
        put(page("Un", "a").harvest(), page("Deux", "b").harvest());
        put(page("Un", "a, et la suite").harvest());

        var changes = store.changesAfter(0, 10);

        assertEquals(3, store.seq());
        assertEquals(List.of(2L, 3L), changes.stream().map(Change::seq).toList());
        assertEquals(store.article(new ArticleId(1)), changes.getLast().article());
        assertEquals(1, store.changesAfter(0, 1).size());
        assertEquals(List.of(), store.changesAfter(3, 10));
    }

    @Test
    void tellsOfAnArticleThatIsGone() throws Exception {
        put(page("Un", "a").harvest(), page("Deux", "b").harvest());
        store.close();
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                var statement = raw.createStatement()) {
            statement.executeUpdate("PRAGMA foreign_keys = ON; DELETE FROM article WHERE id = 2");
        }
        open();

        assertEquals(
                new Change(3, new ArticleId(2), Optional.empty()),
                store.changesAfter(2, 10).getLast());
        put(page("Trois", "c").harvest());

        assertEquals(4, store.seq());
        assertEquals(Optional.empty(), store.article(new ArticleId(2)));
        assertTrue(store.article(new ArticleId(3)).isPresent(), "a number is not given twice");
        assertTrue(store.check().clean());
    }

    @Test
    void tellsEveryIdInRisingOrder() {
        put(
                page("Un", "a").harvest(),
                page("Deux", "b").harvest(),
                page("Trois", "c").harvest());
        var ids = new ArrayList<Long>();

        store.forEachId(id -> ids.add(id.value()));

        assertEquals(List.of(1L, 2L, 3L), ids);
    }

    @Test
    void keepsItsNameAndItsArticlesFromOneOpeningToTheNext() {
        var identity = store.identity();
        put(page("Un", "a").harvest());
        store.close();

        open();

        assertEquals(identity, store.identity());
        assertEquals(1, store.seq());
        assertEquals(
                "Un", store.browse(Filter.NONE, Sort.NEWEST, 0, 10).getFirst().headline());
    }

    @Test
    void leavesNothingBesideTheFileWhenClosed() throws Exception {
        put(page("Un", "a").harvest());

        store.close();
        store.close();

        assertEquals(List.of("archive.lock", "archive.sqlite"), names(folder));
        assertEquals(0, Files.size(folder.resolve("archive.lock")));
    }

    private static List<String> names(Path folder) throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<Outcome> put(Harvest... batch) {
        return store.put(Arrays.asList(batch));
    }
}
