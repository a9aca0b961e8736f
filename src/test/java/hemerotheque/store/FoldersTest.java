package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static hemerotheque.store.Runs.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArticleId;
import hemerotheque.search.Colour;
import hemerotheque.search.Folder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folders of a reader, and what is in them through all that may happen to the articles.
class FoldersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
    private static final Reread NEVER = (_, _, _) -> Optional.empty();

    private static final Harvests HALLE = page("La halle rouvre", "Un texte.").at("https://exemple.fr/halle");
    private static final Harvests BAC = page("Le bac reprend", "Le bac a repris à l’aube.");

    @TempDir
    private Path folder;

    private ArchiveStore open(Access access) {
        return ArchiveStore.open(folder, access, CLOCK);
    }

    private static Folder made(ArchiveStore store, String name) {
        return store.folders().add(name, Colour.TEAL).orElseThrow();
    }

    private static List<ArticleId> ids(long... articles) {
        return LongStream.of(articles).mapToObj(ArticleId::new).toList();
    }

    private static List<ArticleId> put(ArchiveStore store, String name, long... articles) {
        return store.folders().file(store.folders().all().named(name).orElseThrow(), ids(articles), true);
    }

    private static Set<String> of(ArchiveStore store, long article) {
        return store.folders().all().of(new ArticleId(article)).stream()
                .map(Folder::name)
                .collect(Collectors.toSet());
    }

    private static List<String> names(ArchiveStore store) {
        return store.folders().all().all().stream().map(Folder::name).toList();
    }

    @Test
    void anArticleStaysInItsFoldersUntilItIsTakenOut() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, BAC);
            made(store, "Réforme");
            made(store, "À relire");

            assertEquals(ids(1), put(store, "Réforme", 1, 77));
            assertEquals(List.of(), put(store, "reforme", 1));
            put(store, "À relire", 1, 2);
        }
        try (var store = open(Access.WRITE)) {
            assertEquals(Set.of("Réforme", "À relire"), of(store, 1));
            assertEquals(Set.of("À relire"), of(store, 2));
            var reread = store.folders().all().named("a relire").orElseThrow();
            assertEquals(2, store.folders().all().count(reread));

            assertEquals(ids(1), store.folders().file(reread, ids(1, 77), false));
            assertEquals(Set.of("Réforme"), of(store, 1));
            assertTrue(store.check().clean());
        }
    }

    @Test
    void filingChangesNothingThatTheIndexFollows() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            long seq = store.seq();

            made(store, "Réforme");
            put(store, "Réforme", 1);

            assertEquals(seq, store.seq());
            assertEquals(List.of(), store.changesAfter(seq, 10));
        }
    }

    @Test
    void aNameIsGivenOnceWhateverItsCaseAndAccents() {
        try (var store = open(Access.WRITE)) {
            made(store, "Réforme");
            var loi = made(store, "Loi");

            assertEquals(Optional.empty(), store.folders().add("REFORME", Colour.RED));
            assertFalse(store.folders().change(loi.named("réformé")));
            assertTrue(store.folders().change(loi.named("LOI").coloured(Colour.RED)));

            assertEquals(
                    Optional.of(new Folder(loi.id(), "LOI", Colour.RED)),
                    store.folders().all().named("loi"));
        }
    }

    @Test
    void aNewNameIsFollowedByTheSavedSearchesThatNameIt() {
        try (var store = open(Access.WRITE)) {
            var reform = made(store, "Réforme");
            store.searches().add("Autre", "grève -dossier:réforme recherche:réforme", Colour.RED);

            store.folders().change(reform.named("Loi de 2019"));

            assertEquals(
                    "grève -dossier:\"Loi de 2019\" recherche:réforme",
                    store.searches().named("Autre").orElseThrow().words());
        }
    }

    @Test
    void aRemovedFolderLeavesItsArticlesAndComesBackAsItWas() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, BAC);
            var reform = made(store, "Réforme");
            made(store, "À relire");
            put(store, "Réforme", 1, 2);
            put(store, "À relire", 2);

            var removed = store.folders().remove(reform);
            assertEquals(ids(1, 2), removed.articles());
            assertEquals(List.of("À relire"), names(store));
            assertEquals(Set.of(), of(store, 1));
            assertTrue(store.article(new ArticleId(1)).isPresent());
            assertEquals(List.of(), store.folders().file(reform, ids(1), true), "it is gone");

            assertTrue(store.folders().restore(removed));
            assertEquals(List.of("Réforme", "À relire"), names(store));
            assertEquals(Set.of("Réforme", "À relire"), of(store, 2));
            assertFalse(store.folders().restore(removed), "its name is taken");
            assertTrue(store.check().clean());
        }
    }

    @Test
    void foldersStandAsTheReaderPutsThemAndNewOnesLast() {
        try (var store = open(Access.WRITE)) {
            for (var name : List.of("Un", "Deux", "Trois")) made(store, name);

            store.folders().arrange(List.of(3L, 1L));
            made(store, "Quatre");

            assertEquals(List.of("Trois", "Un", "Deux", "Quatre"), names(store));
        }
    }

    @Test
    void whoeverReadsBesideSeesTheFoldersAsTheyAreNow() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, BAC);
            try (var beside = open(Access.READ)) {
                assertEquals(List.of(), names(beside));

                var reform = made(store, "Réforme");
                put(store, "Réforme", 2);
                assertEquals(Set.of("Réforme"), of(beside, 2));
                store.folders().change(reform.named("Loi"));
                assertEquals(Set.of("Loi"), of(beside, 2));

                var refused = assertThrows(ArchiveException.class, () -> put(beside, "Loi", 1));
                assertEquals(ArchiveException.Kind.READ_ONLY, refused.kind());
            }
        }
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception {
        try (var store = open(Access.WRITE)) {
            for (int i = 0; i < 40; i++) run(store, page("Titre " + i, "Texte " + i + "."));
            var one = made(store, "Un");
            var other = made(store, "Deux");
            try (var threads = Executors.newFixedThreadPool(4)) {
                for (int i = 1; i <= 40; i++) {
                    int article = i;
                    threads.submit(() -> store.folders().file(one, ids(article), true));
                    threads.submit(() -> store.folders().file(other, ids(article), article % 2 == 0));
                }
            }

            assertEquals(40, store.folders().all().count(one));
            assertEquals(20, store.folders().all().count(other));
            assertEquals(
                    store.folders().all().changes(), (long) store.read(session -> new FolderTable(session).changes()));
        }
    }

    @Test
    void aNewVersionAndTheSameBytesAgainLeaveItFiled() {
        try (var store = open(Access.WRITE)) {
            var first = run(store, HALLE);
            made(store, "Réforme");
            put(store, "Réforme", 1);

            var second = run(store, HALLE, HALLE.saying("Un texte corrigé."));
            assertEquals(Set.of("Réforme"), of(store, 1));
            store.journal().undo(second, NEVER, _ -> {});
            assertEquals(Set.of("Réforme"), of(store, 1));
            store.journal().undo(first, NEVER, _ -> {});
            assertEquals(
                    0,
                    store.folders()
                            .all()
                            .count(store.folders().all().named("Réforme").orElseThrow()));
        }
    }

    @Test
    void whatAnUndoneImportTookAwayIsFiledAgainWhenItComesBack() {
        try (var store = open(Access.WRITE)) {
            var id = run(store, HALLE, BAC);
            var reform = made(store, "Réforme");
            var lost = made(store, "Perdu");
            put(store, "Réforme", 2);
            put(store, "Perdu", 2, 1);

            store.journal().undo(id, NEVER, _ -> {});
            assertEquals(0, store.folders().all().count(reform));
            store.folders().remove(lost);

            run(store, BAC, HALLE);
            assertEquals(Set.of("Réforme"), of(store, 3));
            assertEquals(Set.of(), of(store, 4));
            assertEquals(0, (long) store.read(session -> session.number("SELECT count(*) FROM left_filing")));
            assertTrue(store.check().clean());
        }
    }

    @Test
    void whatComesBackAsOneMoreCaptureLeavesAnArticleWhereItIsNow() {
        try (var store = open(Access.WRITE)) {
            var id = run(store, HALLE);
            made(store, "Réforme");
            put(store, "Réforme", 1);
            store.journal().undo(id, NEVER, _ -> {});
            run(store, HALLE.saying("Un autre texte."));

            run(store, HALLE);

            assertEquals(Set.of(), of(store, 2));
        }
    }

    @Test
    void aSeparatedCaptureIsInTheFoldersOfItsArticleAndReunitedItIsInThoseOfBoth() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, HALLE.saying("Un texte corrigé."));
            made(store, "Réforme");
            made(store, "À relire");
            put(store, "Réforme", 1);
            var version = store.captures().versions(new ArticleId(1)).getFirst().id();

            var fresh =
                    store.captures().separate(new ArticleId(1), version, NEVER).orElseThrow();
            assertEquals(Set.of("Réforme"), of(store, fresh.value()));
            put(store, "À relire", fresh.value());
            store.captures().reunite(fresh, NEVER).orElseThrow();

            assertEquals(Set.of("Réforme", "À relire"), of(store, 1));
            assertEquals(Set.of(), of(store, fresh.value()));
            assertTrue(store.check().clean());
        }
    }

    @Test
    void anArchiveOfAnEarlierProgramHasNoFoldersUntilSomeAreMade() throws Exception {
        EarlierArchive.of(folder, List.of(HALLE.harvest(), BAC.harvest()));
        try (var store = open(Access.READ)) {
            assertEquals(List.of(), names(store));
            assertEquals(Set.of(), of(store, 1));
        }

        try (var store = open(Access.WRITE)) {
            made(store, "Réforme");
            put(store, "Réforme", 1);
            assertEquals(Set.of("Réforme"), of(store, 1));
            assertTrue(store.check().clean());
        }
    }
}
