package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchiveException;
import hemerotheque.search.AskedQuestion;
import hemerotheque.search.Colour;
import hemerotheque.search.SavedSearch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an archive keeps of questions.
class SavedSearchesTest {

    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private ArchiveStore open(Access access) {
        return ArchiveStore.open(folder, access, CLOCK);
    }

    @Test
    void aSearchIsKeptAsItWasSaved() {
        try (var store = open(Access.WRITE)) {
            store.put(List.of(
                    page("Un", "Texte un.").harvest(),
                    page("Deux", "Texte deux.").harvest()));

            var saved = store.searches().add("Réforme", "retraites OU grève", Colour.TEAL);

            assertEquals(Optional.of(new SavedSearch(1, "Réforme", "retraites OU grève", Colour.TEAL, NOW, 2)), saved);
        }
        try (var store = open(Access.READ)) {
            assertEquals(1, store.searches().all().size());
            assertEquals(
                    "Réforme", store.searches().named("RÉFORME").orElseThrow().name());
            assertEquals(Optional.empty(), store.searches().named("Loi"));
            var refused =
                    assertThrows(ArchiveException.class, () -> store.searches().add("Loi", "loi", Colour.RED));
            assertEquals(ArchiveException.Kind.READ_ONLY, refused.kind());
        }
    }

    @Test
    void aNameIsGivenOnceWhateverItsCaseAndAccents() {
        try (var store = open(Access.WRITE)) {
            var searches = store.searches();
            searches.add("Réforme", "a", Colour.RED);
            var loi = searches.add("Loi", "b", Colour.RED).orElseThrow();

            assertEquals(Optional.empty(), searches.add("reforme", "c", Colour.RED));
            assertFalse(searches.change(loi.named("REFORME")));
            assertTrue(searches.change(loi.named("LOI").coloured(Colour.BLUE)));

            assertEquals(Colour.BLUE, searches.named("loi").orElseThrow().colour());
        }
    }

    @Test
    void aNewNameIsFollowedByTheSearchesThatNameIt() {
        try (var store = open(Access.WRITE)) {
            var searches = store.searches();
            var reform = searches.add("Réforme", "retraites", Colour.RED).orElseThrow();
            searches.add("Autre", "grève recherche:réforme", Colour.RED);

            searches.change(reform.named("Loi"));

            assertEquals(
                    "grève recherche:\"Loi\"",
                    searches.named("Autre").orElseThrow().words());
        }
    }

    @Test
    void whatWasRemovedComesBackAsItWas() {
        try (var store = open(Access.WRITE)) {
            var searches = store.searches();
            var one = searches.add("Un", "a", Colour.RED).orElseThrow();
            searches.add("Deux", "b", Colour.GREEN);
            var before = searches.all();

            searches.remove(one.id());
            assertEquals(1, searches.all().size());
            assertTrue(searches.restore(one));

            assertEquals(before, searches.all());
            assertFalse(searches.restore(one), "its name is taken");
        }
    }

    @Test
    void aVisitIsNoted() {
        try (var store = open(Access.WRITE)) {
            var search = store.searches().add("Un", "a", Colour.RED).orElseThrow();
            assertEquals(0, search.visited());
            store.put(List.of(page("Un", "Texte.").harvest()));

            store.searches().visit(search.id());

            assertEquals(1, store.searches().all().getFirst().visited());
        }
    }

    @Test
    void questionsAreKeptOnceTheLatestFirstUpToALimit() {
        try (var store = open(Access.WRITE)) {
            var history = store.history();
            IntStream.range(0, History.LONGEST + 5).forEach(i -> history.note("question " + i));
            history.note("question 10");

            var all = history.all();

            assertEquals(History.LONGEST, all.size());
            assertEquals(new AskedQuestion("question 10", NOW), all.getFirst());
            assertEquals("question 504", all.get(1).words());
            assertEquals("question 5", all.getLast().words());
            assertEquals(
                    1,
                    all.stream()
                            .filter(one -> one.words().equals("question 10"))
                            .count());

            history.clear();
            assertEquals(List.of(), history.all());
            history.note("une de plus");
            history.restore(all);
            assertEquals("une de plus", history.all().getFirst().words());
            assertEquals(all.subList(0, History.LONGEST - 1), history.all().subList(1, History.LONGEST));
        }
    }

    @Test
    void whatIsNotedWaitsForTheBatchThatIsBeingStored() throws Exception {
        try (var store = open(Access.WRITE);
                var threads = Executors.newFixedThreadPool(4)) {
            var batches = IntStream.range(0, 40)
                    .mapToObj(i -> List.of(
                            page("Titre " + i, "Le texte numéro " + i + ".").harvest()))
                    .toList();
            var notes = IntStream.range(0, 120)
                    .mapToObj(i -> threads.submit(() -> store.history().note("q" + i)))
                    .toList();
            batches.forEach(store::put);
            for (var note : notes) note.get();

            assertEquals(120, store.history().all().size());
            assertEquals(40, store.seq());
            assertTrue(store.check().clean());
        }
    }

    @Test
    void searchesStandAsTheReaderPutsThemAndNewOnesLast() {
        try (var store = open(Access.WRITE)) {
            var searches = store.searches();
            for (var name : List.of("Un", "Deux", "Trois")) searches.add(name, "a", Colour.RED);

            searches.arrange(List.of(3L, 1L));
            searches.add("Quatre", "a", Colour.RED);

            assertEquals(List.of("Trois", "Un", "Deux", "Quatre"), names(store));
        }
        try (var store = open(Access.READ)) {
            assertEquals(List.of("Trois", "Un", "Deux", "Quatre"), names(store));
        }
    }

    private static List<String> names(ArchiveStore store) {
        return store.searches().all().stream().map(SavedSearch::name).toList();
    }

    @Test
    void anArchiveOfTheSchemaBeforeIsCopiedThenKeepsSearchesToo() throws Exception {
        makeSchemaSeven();
        try (var store = open(Access.READ)) {
            assertEquals(List.of(), store.searches().all());
            assertEquals(List.of(), store.history().all());
        }

        try (var store = open(Access.WRITE)) {
            store.searches().add("Un", "a", Colour.RED);
            assertEquals(1, store.searches().all().size());
        }

        assertTrue(Files.exists(folder.resolve("backups/archive-2026-03-04-schema-7.sqlite")));
    }

    private void makeSchemaSeven() throws Exception {
        var file = folder.resolve("archive.sqlite");
        try (var session = new Session(DriverManager.getConnection("jdbc:sqlite:" + file))) {
            session.execute("PRAGMA journal_mode = WAL");
            for (var script : List.of(
                    "V001__articles_captures_originals.sql",
                    "V002__pictures.sql",
                    "V003__notices.sql",
                    "V004__doubts.sql",
                    "V005__imports.sql",
                    "V006__near_duplicates.sql",
                    "V007__versions.sql")) {
                try (var in = Migrations.class.getResourceAsStream(script)) {
                    session.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            session.execute("PRAGMA application_id = " + DatabaseFile.APPLICATION_ID + "; PRAGMA user_version = 7");
            session.update("INSERT INTO meta VALUES (1, 'ab12', 0, 1)");
        }
    }
}
