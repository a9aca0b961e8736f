package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Anchor;
import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.model.Note;
import hemerotheque.model.Note.Colour;
import hemerotheque.model.PlacedNote;
import hemerotheque.model.ReadingText;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader writes to articles, through all that may happen to them.
class NotesTest {

    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    private static final Reread NEVER = (_, _, _) -> Optional.empty();

    private static final Harvests HALLE =
            page("La halle rouvre", "La halle a rouvert samedi.").at("https://exemple.fr/halle");
    private static final Harvests BAC = page("Le bac reprend", "Le bac a repris à l’aube.");

    @TempDir
    private Path folder;

    private ArchiveStore open(Access access) {
        return ArchiveStore.open(folder, access, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static ImportId run(ArchiveStore store, Harvests... pages) {
        var journal = store.journal();
        var id = journal.begin(Optional.empty(), List.of("pages"));
        var batch = new ArrayList<Portion>();
        for (int i = 0; i < pages.length; i++) {
            var file = new FileState("/pages/" + id + "/" + i, "pages/a.html", 12, "2026-01-01T00:00:00Z");
            var stretch = Optional.of(new Stretch(file, 0, 1, true));
            batch.add(new Portion(stretch, List.of(new Arrival.Fresh(pages[i].harvest()))));
        }
        journal.put(id, batch);
        journal.end(id, Import.State.DONE);
        return id;
    }

    private static ReadingText text(ArchiveStore store, long article) {
        return ReadingText.of(
                store.article(new ArticleId(article)).orElseThrow().article());
    }

    private static Note highlight(ArchiveStore store, long article, String quote) {
        Optional<Anchor> passage =
                Optional.of(text(store, article).quoting(quote).orElseThrow());
        return store.notes()
                .add(new ArticleId(article), passage, Optional.empty(), Colour.YELLOW)
                .orElseThrow();
    }

    private static Note write(ArchiveStore store, long article, String text) {
        return store.notes()
                .add(new ArticleId(article), Optional.empty(), Optional.of(text), Colour.ROSE)
                .orElseThrow();
    }

    /// The notes of an article as they are told: their passages, those that are not found in parentheses, their texts.
    private static List<String> told(ArchiveStore store, long article) {
        var notes = store.notes().all().of(new ArticleId(article));
        return PlacedNote.in(text(store, article), notes).stream()
                .map(placed -> {
                    var told = placed.note()
                            .passage()
                            .map(Anchor::quote)
                            .or(placed.note()::text)
                            .orElseThrow();
                    return placed.lost() ? "(" + told + ")" : told;
                })
                .toList();
    }

    @Test
    void aNoteIsKeptAsItWasWritten() {
        Note kept;
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, BAC);
            var passage = text(store, 2).quoting("repris à l'aube");
            kept = store.notes()
                    .add(new ArticleId(2), passage, Optional.of("À vérifier.\nAvec la capitainerie."), Colour.BLUE)
                    .orElseThrow();
            assertEquals(
                    new Note(
                            1,
                            new ArticleId(2),
                            Optional.of(new Anchor("repris à l’aube", "Le bac reprend\nLe bac a ", ".", 24)),
                            Optional.of("À vérifier.\nAvec la capitainerie."),
                            Colour.BLUE,
                            NOW,
                            NOW),
                    kept);
            assertEquals(
                    Optional.empty(),
                    store.notes().add(new ArticleId(7), Optional.empty(), Optional.of("Rien."), Colour.BLUE));
            assertTrue(store.check().clean());
        }
        try (var store = open(Access.READ)) {
            assertEquals(List.of(kept), store.notes().all().all());
            assertEquals(List.of(kept), store.notes().all().of(new ArticleId(2)));
            assertEquals(List.of(), store.notes().all().of(new ArticleId(1)));
        }
    }

    @Test
    void aNoteIsChangedRemovedAndPutBack() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            var note = highlight(store, 1, "halle a rouvert");
            long before = store.notes().all().changes();

            var changed = store.notes()
                    .change(note.saying(Optional.of("Qui a payé ?")).coloured(Colour.GREEN))
                    .orElseThrow();

            assertEquals(Optional.of("Qui a payé ?"), changed.text());
            assertEquals(Colour.GREEN, changed.colour());
            assertTrue(store.notes().all().changes() > before);
            assertEquals(Optional.of(changed), store.notes().remove(note.id()));
            assertEquals(Optional.empty(), store.notes().remove(note.id()));
            assertEquals(Optional.empty(), store.notes().change(note));
            assertEquals(List.of(), store.notes().all().all());
            assertTrue(store.notes().restore(changed));
            assertFalse(store.notes().restore(changed));
            assertEquals(List.of(changed), store.notes().all().all());
            assertEquals(2, write(store, 1, "Une autre.").id());
        }
    }

    @Test
    void theTimeOfTheLastChangeIsKept() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            write(store, 1, "Une note.");
        }
        var later = NOW.plus(Duration.ofHours(1));
        try (var store = ArchiveStore.open(folder, Access.WRITE, Clock.fixed(later, ZoneOffset.UTC))) {
            var note = store.notes().all().all().getFirst();

            var changed = store.notes().change(note.coloured(Colour.GREEN)).orElseThrow();

            assertEquals(NOW, changed.made());
            assertEquals(later, changed.changed());
        }
    }

    @Test
    void aNoteChangesNothingThatTheIndexFollows() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            long seq = store.seq();

            highlight(store, 1, "halle");

            assertEquals(seq, store.seq());
        }
    }

    @Test
    void whoeverReadsBesideSeesTheNotesAsTheyAreNow() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            try (var beside = open(Access.READ)) {
                assertEquals(List.of(), told(beside, 1));

                write(store, 1, "Une note.");

                assertEquals(List.of("Une note."), told(beside, 1));
                var refused = assertThrows(ArchiveException.class, () -> write(beside, 1, "Non."));
                assertEquals(ArchiveException.Kind.READ_ONLY, refused.kind());
            }
        }
    }

    @Test
    void aNewVersionKeepsNotesAndTellsWhichPassagesItLacks() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            highlight(store, 1, "a rouvert samedi");
            highlight(store, 1, "La halle");
            write(store, 1, "Une note.");
            assertEquals(List.of("Une note.", "La halle", "a rouvert samedi"), told(store, 1));

            run(store, HALLE.saying("Après six mois, La halle a rouvert dimanche."));

            assertEquals(List.of("Une note.", "La halle", "(a rouvert samedi)"), told(store, 1));
        }
    }

    @Test
    void notesGoWithTheArticleThatAnUndoneImportBroughtAndComeBackWithIt() {
        try (var store = open(Access.WRITE)) {
            var id = run(store, HALLE, BAC);
            highlight(store, 2, "Le bac");
            write(store, 1, "Sur la halle.");

            store.journal().undo(id, NEVER, _ -> {});
            assertEquals(List.of(), store.notes().all().all());
            assertEquals(2, store.notes().all().left());

            run(store, BAC);
            assertEquals(List.of("Le bac"), told(store, 3));
            assertEquals(1, store.notes().all().left());

            run(store, HALLE);
            assertEquals(List.of("Sur la halle."), told(store, 4));
            assertEquals(0, store.notes().all().left());
            assertEquals(0, (long) store.read(session -> session.number("SELECT count(*) FROM left_note")));
            assertTrue(store.check().clean());
        }
    }

    @Test
    void notesComeBackAlsoWhereTheirCaptureIsOneMoreOfAnArticle() {
        try (var store = open(Access.WRITE)) {
            var id = run(store, HALLE);
            highlight(store, 1, "samedi");
            store.journal().undo(id, NEVER, _ -> {});
            run(store, HALLE.saying("Un autre texte."));
            write(store, 2, "Une note.");

            run(store, HALLE);

            assertEquals(2, store.captures().versions(new ArticleId(2)).size());
            assertEquals(2, store.notes().all().of(new ArticleId(2)).size());
        }
    }

    @Test
    void undoingANewVersionLeavesNotesAsTheyAre() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            var second = run(store, HALLE.saying("La halle a fermé dimanche."));
            highlight(store, 1, "fermé dimanche");

            store.journal().undo(second, NEVER, _ -> {});

            assertEquals(List.of("(fermé dimanche)"), told(store, 1));
            assertEquals(0, store.notes().all().left());
        }
    }

    @Test
    void ofASeparatedCaptureThoseNotesGoWhosePassageStandsThereAloneAndComeBackWithIt() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, HALLE.saying("La halle a fermé dimanche."));
            highlight(store, 1, "fermé dimanche");
            highlight(store, 1, "La halle a");
            write(store, 1, "Une note.");
            var newest = store.captures().versions(new ArticleId(1)).getFirst().id();

            var fresh =
                    store.captures().separate(new ArticleId(1), newest, NEVER).orElseThrow();

            assertEquals(List.of("fermé dimanche"), told(store, fresh.value()));
            assertEquals(List.of("Une note.", "La halle a"), told(store, 1));

            store.captures().reunite(fresh, NEVER).orElseThrow();

            assertEquals(List.of("Une note.", "La halle a", "fermé dimanche"), told(store, 1));
            assertEquals(0, store.notes().all().left());
            assertTrue(store.check().clean());
        }
    }

    @Test
    void anArchiveOfAnEarlierProgramHasNoNotesUntilSomeAreWritten() throws Exception {
        EarlierArchive.of(folder, List.of(HALLE.harvest()));
        try (var store = open(Access.READ)) {
            assertEquals(List.of(), store.notes().all().all());
        }

        try (var store = open(Access.WRITE)) {
            highlight(store, 1, "halle");
            assertEquals(List.of("halle"), told(store, 1));
            assertTrue(store.check().clean());
        }
    }
}
