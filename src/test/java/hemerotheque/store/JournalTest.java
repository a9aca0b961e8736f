package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.model.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a store remembers of imports.
class JournalTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
    private static final FileState FILE = new FileState("/presse/a.jsonl", "a.jsonl", 12, "2026-01-01T00:00:00Z");
    private static final FileState COPY = new FileState("/copie/a.jsonl", "copie/a.jsonl", 12, "2026-02-01T00:00:00Z");

    @TempDir
    private Path folder;

    private ArchiveStore open(Access access) {
        return ArchiveStore.open(folder, access, CLOCK);
    }

    private static ImportId begin(ArchiveStore store) {
        return store.journal().begin(Optional.empty(), List.of("presse"));
    }

    private static List<Outcome> put(
            ArchiveStore store, ImportId id, FileState file, long first, boolean whole, Harvests... pages) {
        var arrivals = List.of(pages).stream()
                .<Arrival>map(page -> new Arrival.Fresh(page.harvest()))
                .toList();
        var stretch = new Stretch(file, first, first + pages.length, whole);
        return store.journal().put(id, List.of(new Portion(Optional.of(stretch), arrivals)));
    }

    @Test
    void anImportThatWasBrokenOffIsToldSoAtTheNextOpening() {
        try (var store = open(Access.WRITE)) {
            begin(store);
            assertEquals(
                    Import.State.RUNNING, store.journal().imports().getFirst().state());
        }

        try (var store = open(Access.WRITE)) {
            var held = store.journal().imports().getFirst();
            assertEquals(Import.State.BROKEN_OFF, held.state());
            assertEquals(Optional.empty(), held.ended());
            assertFalse(store.journal().isAnyRunning());
        }
    }

    @Test
    void theSameBytesFromElsewhereAreNotedWithTheirOrigin() {
        try (var store = open(Access.WRITE)) {
            var first = begin(store);
            put(store, first, FILE, 0, true, page("Le bac", "Il reprend."));
            var second = begin(store);

            var outcome = put(store, second, COPY, 0, true, page("Le bac", "Il reprend."))
                    .getFirst();

            assertEquals(Outcome.Kind.DUPLICATE, outcome.kind());
            assertEquals(1, store.contents().captures());
            assertEquals(
                    List.of("/presse/a.jsonl 1", "/copie/a.jsonl 0"),
                    store.read(session -> session.list(
                            "SELECT f.path, s.brought FROM sighting s JOIN import_file f ON f.id = s.import_file",
                            row -> row.getString(1) + " " + row.getInt(2))));
        }
    }

    @Test
    void aFileIsSettledAsFarAsItsStretchesFollowOneAnother() {
        try (var store = open(Access.WRITE)) {
            var first = begin(store);
            put(store, first, FILE, 0, false, page("Un", "a"), page("Deux", "b"));
            var second = begin(store);
            put(store, second, FILE, 2, true, page("Trois", "c"));

            var all = store.journal().settled(FILE);
            assertEquals(3, all.inputs());
            assertTrue(all.whole());
            var changed = new FileState(FILE.path(), FILE.given(), 13, FILE.modified());
            assertEquals(SettledFile.none(changed), store.journal().settled(changed));

            store.journal().undo(first, (_, _, _) -> Optional.empty(), _ -> {});
            assertEquals(SettledFile.none(FILE), store.journal().settled(FILE), "its beginning is no longer there");
            assertEquals(1, store.contents().articles());
        }
    }

    private static void reach(ArchiveStore store, ImportId id, long settled, boolean whole, Optional<byte[]> notes) {
        reach(store, id, 0, settled, whole, notes);
    }

    private static void reach(
            ArchiveStore store, ImportId id, long first, long settled, boolean whole, Optional<byte[]> notes) {
        var milestone = Optional.of(new Milestone(settled, "at " + settled)).filter(_ -> settled > 0);
        var stretch = new Stretch(FILE, first, settled, whole, milestone, notes);
        store.journal().put(id, List.of(new Portion(Optional.of(stretch), List.of())));
    }

    @Test
    void whereReadingCanBeginAgainIsKeptUntilTheFileIsSettled() {
        try (var store = open(Access.WRITE)) {
            var id = begin(store);
            reach(store, id, 2, false, Optional.of(new byte[] {1, 2, 3}));
            reach(store, id, 5, false, Optional.empty());

            var settled = store.journal().settled(FILE);
            assertEquals(Optional.of(new Milestone(5, "at 5")), settled.milestone());
            assertArrayEquals(
                    new byte[] {1, 2, 3}, store.journal().notes(settled).orElseThrow());

            reach(store, id, 7, true, Optional.empty());
            assertTrue(store.journal().notes(settled).isEmpty());
        }
    }

    @Test
    void whatAnImportHasNotedGoesWhenAnotherSettlesTheFile() {
        try (var store = open(Access.WRITE)) {
            reach(store, begin(store), 2, false, Optional.of(new byte[] {1, 2, 3}));
            var second = begin(store);
            reach(store, second, 2, 5, false, Optional.empty());
            var settled = store.journal().settled(FILE);
            assertEquals(Optional.of(new Milestone(5, "at 5")), settled.milestone());
            assertTrue(store.journal().notes(settled).isPresent());

            reach(store, second, 2, 7, true, Optional.empty());

            assertTrue(store.journal().notes(settled).isEmpty());
        }
    }

    @Test
    void ofAFileInWhichSomethingFailedNothingIsKept() {
        try (var store = open(Access.WRITE)) {
            var id = begin(store);
            reach(store, id, 2, false, Optional.of(new byte[] {1, 2, 3}));
            var settled = store.journal().settled(FILE);

            reach(store, id, 0, false, Optional.empty());

            assertEquals(SettledFile.none(FILE), store.journal().settled(FILE));
            assertTrue(store.journal().notes(settled).isEmpty());
        }
    }

    @Test
    void anArchiveOfAnEarlierProgramHasNoImports() throws Exception {
        EarlierArchive.of(folder, List.of(page("Le bac", "Il reprend.").harvest()));

        try (var store = open(Access.READ)) {
            assertTrue(store.outdated());
            assertEquals(List.of(), store.journal().imports());
            assertFalse(store.journal().isAnyRunning());
        }
        try (var store = open(Access.WRITE)) {
            var id = begin(store);
            put(store, id, FILE, 0, true, page("Le bac", "Il reprend."), page("La halle", "Elle rouvre."));
            assertEquals(new Undone(1, 0), store.journal().undoing(id), "what was there belongs to no import");
            assertEquals(new Undone(1, 0), store.journal().undo(id, (_, _, _) -> Optional.empty(), _ -> {}));
            assertEquals(1, store.contents().articles());
            assertTrue(store.check().clean());
        }
    }

    @Test
    void bytesThatGiveNoArticleAnyMoreLeaveItAsItIs() {
        try (var store = open(Access.WRITE)) {
            put(store, begin(store), FILE, 0, true, page("Le bac", "Il reprend."));
            var second = begin(store);
            put(store, second, COPY, 0, true, page("Le bac", "Il reprend.").saying("Il reprend à l’aube."));

            store.journal().undo(second, (_, _, _) -> Optional.empty(), _ -> {});

            assertEquals(1, store.contents().articles());
            assertEquals(1, store.contents().captures());
            assertTrue(store.check().clean());
        }
    }
}
