package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.search.Colour;
import hemerotheque.search.Facet;
import hemerotheque.search.Trait;
import hemerotheque.settings.Settings;
import hemerotheque.ui.search.Question;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What counts articles in a state, once another is noted of one.
class StatesCountedTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final int ARTICLES = 40;

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void fill() throws Exception {
        archive = InventedPress.open(folder, ARTICLES, NOW);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private void inRoom(Consumer<Models> work) throws Exception {
        Toolkit.run(() -> work.accept(Shown.room(Desk.of(archive), Settings.first(Language.FRENCH), 1440)
                .room()
                .models()));
    }

    private static ArticleId open(Models models) {
        return models.list().open().get().orElseThrow().teaser().id();
    }

    private static void note(Models models, ArticleState state, ArticleId article) {
        models.states().mark(state, List.of(article), true);
    }

    @Test
    void facetsCountItAtOnceAndTheListStays() throws Exception {
        inRoom(models -> {
            models.search().ask(Question.EVERYTHING.asking("est:nonlu"));
            models.facets().watch(true);
            assertEquals(ARTICLES, counted(models, Trait.UNREAD));
            var first = open(models);

            note(models, ArticleState.READ, first);

            assertEquals(ARTICLES - 1, counted(models, Trait.UNREAD));
            assertEquals(ARTICLES, models.list().hits().get().size());
            assertEquals(first, open(models));
            models.search().again();
            assertEquals(ARTICLES - 1, models.list().hits().get().size());
        });
    }

    /// What the facet of states counts.
    private static long counted(Models models, Trait trait) {
        return models.facets().counted().get().stream()
                .flatMap(counted -> counted.facets().facets().stream())
                .filter(facet -> facet.kind() == Facet.Kind.STATE)
                .flatMap(facet -> facet.counts().stream())
                .filter(count -> count.value().equals(trait.code()))
                .mapToLong(Facet.Count::articles)
                .sum();
    }

    @Test
    void aSavedSearchForAStateCountsIt() throws Exception {
        inRoom(models -> {
            models.saved().save("À garder", "est:favori", Colour.TEAL, _ -> {});
            assertTrue(models.saved().named("À garder").isPresent());

            note(models, ArticleState.FAVOURITE, open(models));

            assertEquals(1, models.saved().searches().get().getFirst().articles());
        });
    }
}
