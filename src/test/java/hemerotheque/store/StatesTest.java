package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static hemerotheque.store.Runs.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader notes of articles, through all that may happen to them.
class StatesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
    private static final Reread NEVER = (_, _, _) -> Optional.empty();

    private static final Harvests HALLE = page("La halle rouvre", "Un texte.").at("https://exemple.fr/halle");
    private static final Harvests BAC = page("Le bac reprend", "Le bac a repris à l’aube.");

    @TempDir
    private Path folder;

    private ArchiveStore open(Access access) {
        return ArchiveStore.open(folder, access, CLOCK);
    }

    private static List<ArticleId> mark(ArchiveStore store, ArticleState state, boolean on, long... articles) {
        var ids = IntStream.range(0, articles.length)
                .mapToObj(i -> new ArticleId(articles[i]))
                .toList();
        return store.states().mark(state, ids, on);
    }

    private static Set<ArticleState> states(ArchiveStore store, long article) {
        var states = new HashSet<ArticleState>();
        for (var state : ArticleState.values())
            if (store.states().all().has(state, new ArticleId(article))) states.add(state);
        return states;
    }

    @Test
    void aStateIsKeptUntilItIsTakenBack() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, BAC);

            assertEquals(List.of(new ArticleId(1)), mark(store, ArticleState.READ, true, 1, 77));
            assertEquals(List.of(), mark(store, ArticleState.READ, true, 1));
            mark(store, ArticleState.FAVOURITE, true, 1, 2);
        }
        try (var store = open(Access.WRITE)) {
            assertEquals(Set.of(ArticleState.READ, ArticleState.FAVOURITE), states(store, 1));
            assertEquals(Set.of(ArticleState.FAVOURITE), states(store, 2));
            assertEquals(1, store.states().all().count(ArticleState.READ));
            assertEquals(2, store.states().all().count(ArticleState.FAVOURITE));

            assertEquals(List.of(new ArticleId(1)), mark(store, ArticleState.READ, false, 1, 2));
            assertEquals(Set.of(ArticleState.FAVOURITE), states(store, 1));
            assertTrue(store.check().clean());
        }
    }

    @Test
    void aStateChangesNothingThatTheIndexFollows() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            long seq = store.seq();

            mark(store, ArticleState.READ, true, 1);

            assertEquals(seq, store.seq());
            assertEquals(List.of(), store.changesAfter(seq, 10));
        }
    }

    @Test
    void whoeverReadsBesideSeesTheStatesAsTheyAreNow() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, BAC);
            try (var beside = open(Access.READ)) {
                assertEquals(Set.of(), states(beside, 2));

                mark(store, ArticleState.READ, true, 2);

                assertEquals(Set.of(ArticleState.READ), states(beside, 2));
                var refused = assertThrows(ArchiveException.class, () -> mark(beside, ArticleState.READ, false, 2));
                assertEquals(ArchiveException.Kind.READ_ONLY, refused.kind());
            }
        }
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception {
        try (var store = open(Access.WRITE)) {
            for (int i = 0; i < 40; i++) run(store, page("Titre " + i, "Texte " + i + "."));
            try (var threads = Executors.newFixedThreadPool(4)) {
                for (int i = 1; i <= 40; i++) {
                    int article = i;
                    threads.submit(() -> mark(store, ArticleState.READ, true, article));
                    threads.submit(() -> mark(store, ArticleState.FAVOURITE, article % 2 == 0, article));
                }
            }

            assertEquals(40, store.states().all().count(ArticleState.READ));
            assertEquals(20, store.states().all().count(ArticleState.FAVOURITE));
            assertEquals(
                    store.states().all().changes(), (long) store.read(session -> new StateTable(session).changes()));
        }
    }

    @Test
    void aNewVersionAndTheSameBytesAgainLeaveItAsItIs() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            mark(store, ArticleState.READ, true, 1);

            run(store, HALLE, HALLE.saying("Un texte corrigé."));

            assertEquals(2, store.captures().versions(new ArticleId(1)).size());
            assertEquals(Set.of(ArticleState.READ), states(store, 1));
        }
    }

    @Test
    void itGoesWithTheArticleThatAnUndoneImportBroughtAndComesBackWithIt() {
        try (var store = open(Access.WRITE)) {
            var id = run(store, HALLE, BAC);
            mark(store, ArticleState.FAVOURITE, true, 2);

            store.journal().undo(id, NEVER, _ -> {});
            assertEquals(0, store.states().all().count(ArticleState.FAVOURITE));

            run(store, BAC, HALLE);
            assertEquals(Set.of(ArticleState.FAVOURITE), states(store, 3));
            assertEquals(Set.of(), states(store, 4));
            assertEquals(0, (long) store.read(session -> session.number("SELECT count(*) FROM left_state")));
            assertTrue(store.check().clean());
        }
    }

    @Test
    void whatComesBackAsOneMoreCaptureLeavesAnArticleAsTheReaderHasItNow() {
        try (var store = open(Access.WRITE)) {
            var id = run(store, HALLE);
            mark(store, ArticleState.READ, true, 1);
            store.journal().undo(id, NEVER, _ -> {});
            run(store, HALLE.saying("Un autre texte."));

            run(store, HALLE);

            assertEquals(2, store.captures().versions(new ArticleId(2)).size());
            assertEquals(Set.of(), states(store, 2));
        }
    }

    @Test
    void undoingANewVersionLeavesItAsItIs() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE);
            var second = run(store, HALLE.saying("Un texte corrigé."));
            mark(store, ArticleState.READ, true, 1);

            store.journal().undo(second, NEVER, _ -> {});

            assertEquals(Set.of(ArticleState.READ), states(store, 1));
        }
    }

    @Test
    void aSeparatedCaptureIsInTheStatesOfItsArticle() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, HALLE.saying("Un texte corrigé."));
            mark(store, ArticleState.FAVOURITE, true, 1);
            var version = store.captures().versions(new ArticleId(1)).getFirst().id();

            var fresh =
                    store.captures().separate(new ArticleId(1), version, NEVER).orElseThrow();

            assertEquals(Set.of(ArticleState.FAVOURITE), states(store, fresh.value()));
            assertEquals(Set.of(ArticleState.FAVOURITE), states(store, 1));
        }
    }

    @Test
    void reunitedAnArticleIsReadWhereBothWereAndAFavouriteWhereOneWas() {
        try (var store = open(Access.WRITE)) {
            run(store, HALLE, HALLE.saying("Un texte corrigé."));
            var version = store.captures().versions(new ArticleId(1)).getFirst().id();
            var fresh =
                    store.captures().separate(new ArticleId(1), version, NEVER).orElseThrow();
            mark(store, ArticleState.READ, true, 1);
            mark(store, ArticleState.FAVOURITE, true, fresh.value());

            store.captures().reunite(fresh, NEVER).orElseThrow();

            assertEquals(Set.of(ArticleState.FAVOURITE), states(store, 1));
            assertFalse(store.states().all().has(ArticleState.FAVOURITE, fresh));
            assertTrue(store.check().clean());
        }
    }

    @Test
    void anArchiveOfAnEarlierProgramHasNoStatesUntilSomeAreNoted() throws Exception {
        EarlierArchive.of(folder, List.of(HALLE.harvest(), BAC.harvest()));
        try (var store = open(Access.READ)) {
            assertEquals(Set.of(), states(store, 1));
        }

        try (var store = open(Access.WRITE)) {
            assertEquals(0, store.states().all().count(ArticleState.READ));
            mark(store, ArticleState.READ, true, 1);
            assertEquals(Set.of(ArticleState.READ), states(store, 1));
            assertEquals(Set.of(), states(store, 2));
            assertTrue(store.check().clean());
        }
    }
}
