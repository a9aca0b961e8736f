package hemerotheque.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.corpus.ConcordanceViewModel.State;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.util.ArrayDeque;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// While lines are sorted by their words.
class SortingConcordanceTest {

    private final InventedCorpus work = new InventedCorpus();
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private final ArrayDeque<Runnable> told = new ArrayDeque<>();
    private final ConcordanceViewModel model = new ConcordanceViewModel(
            work, new Background(waiting::add, told::add), ConcordanceRequest.of("sécheresse"));

    @Test
    void tellsHowMuchIsSorted() {
        sortByWords();

        waiting.removeFirst().run();
        told.removeFirst().run();

        assertEquals(0.4, model.sorted().get());
        assertTrue(shown().sorting());
        told.removeFirst().run();
        assertFalse(shown().sorting());
    }

    @Test
    void leavesTheLinesAsTheyAreWhereItIsStopped() {
        sortByWords();
        var lines = shown().lines();

        model.stopSorting();

        assertSame(lines, shown().lines());
        assertFalse(shown().sorting());
        assertEquals(ConcordanceOrder.OLDEST, model.request().order());
        assertTrue(work.asked().getLast().getAsBoolean(), "the sorting is told that nobody waits");
    }

    @Test
    void forgetsWhatCameOfASortingThatWasStopped() {
        sortByWords();
        waiting.removeFirst().run();

        model.stopSorting();
        while (!told.isEmpty()) told.removeFirst().run();

        assertEquals(ConcordanceOrder.OLDEST, shown().request().order());
        assertEquals(0, model.sorted().get());
    }

    /// Until the lines by day are shown, and those by words are on their way.
    private void sortByWords() {
        model.sort(ConcordanceOrder.RIGHT2);
        waiting.removeFirst().run();
        told.removeFirst().run();
    }

    private State.Shown shown() {
        return (State.Shown) model.state().get();
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void canBeStoppedOnTheScreen(Theme theme) throws Exception {
        var order = Toolkit.on(() -> {
            var ways = new ConcordanceView.Ways(_ -> {}, () -> {}, () -> {});
            var scene = scene(
                    new ConcordanceView(model, new Wording(Language.FRENCH), new SimpleDoubleProperty(1), ways), theme);
            var box = (ComboBox<?>) scene.getRoot().lookup(".combo-box");
            var bar = scene.getRoot().lookup(".hm-sorting");
            assertFalse(bar.isVisible());

            sortByWords();
            waiting.removeFirst().run();
            told.removeFirst().run();
            Snapshots.write(scene, "concordance-sorting-" + theme);
            assertTrue(bar.isVisible());
            assertEquals(0.4, ((ProgressBar) bar.lookup(".progress-bar")).getProgress());

            ((Hyperlink) bar.lookup(".hyperlink")).fire();
            assertFalse(bar.isVisible());
            return box.getValue();
        });

        assertEquals(ConcordanceOrder.OLDEST, order);
    }

    private static Scene scene(ConcordanceView view, Theme theme) {
        var pane = new StackPane(view.node());
        pane.getStyleClass().add("hm-import-dialog");
        var scene = new Scene(pane, 1200, 760);
        new Look(theme, 100).applyTo(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }
}
