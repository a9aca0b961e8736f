package hemerotheque.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.search.Filter;
import hemerotheque.search.Frequency;
import hemerotheque.search.Occurrence;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.ChartPicture;
import hemerotheque.ui.common.Look;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorpusScreensTest {

    private static final Wording WORDING = new Wording(Language.FRENCH);
    private static final Background AT_ONCE = new Background(Runnable::run, Runnable::run);

    @TempDir
    private Path folder;

    private final InventedCorpus work = new InventedCorpus();

    private ConcordanceViewModel concordance(Background background) {
        return new ConcordanceViewModel(work, background, ConcordanceRequest.of("sécheresse"));
    }

    @Test
    void readsOnlyTheLinesThatAreLookedAt() throws Exception {
        Toolkit.run(() -> {
            var model = concordance(AT_ONCE);
            var view = new ConcordanceView(model, WORDING, new SimpleDoubleProperty(1), ways(_ -> {}));
            var scene = scene(view.node(), Theme.LIGHT);
            model.ask("sécheresse");
            scene.getRoot().layout();
            lines(scene).scrollTo(50_000);
            scene.getRoot().layout();
        });

        assertTrue(work.read().contains(49_920) || work.read().contains(50_000), work.read()::toString);
        assertTrue(work.read().size() <= 4, work.read()::toString);
    }

    @Test
    void opensTheArticleOfTheChosenLine() throws Exception {
        var opened = new ArrayList<Occurrence>();
        Toolkit.run(() -> {
            var model = concordance(AT_ONCE);
            var view = new ConcordanceView(model, WORDING, new SimpleDoubleProperty(1), ways(opened::add));
            var scene = scene(view.node(), Theme.LIGHT);
            model.ask("sécheresse");
            lines(scene).getSelectionModel().select(2);
            Event.fireEvent(
                    lines(scene),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });

        assertEquals(
                List.of(new ArticleId(3)),
                opened.stream().map(Occurrence::article).toList());
    }

    @Test
    void aNewerQuestionEndsTheOlder() {
        var waiting = new ArrayDeque<Runnable>();
        var model = concordance(new Background(waiting::add, Runnable::run));

        model.ask("sécheresse");
        waiting.removeFirst().run();
        model.ask("crue");
        assertTrue(work.asked().getFirst().getAsBoolean());
        waiting.removeFirst().run();

        var shown = assertInstanceOf(
                ConcordanceViewModel.State.Shown.class, model.state().get());
        assertEquals("crue", shown.request().words());
        assertFalse(work.asked().getLast().getAsBoolean());
    }

    @Test
    void showsLinesByDayUntilTheyAreSorted() {
        var waiting = new ArrayDeque<Runnable>();
        var model = concordance(new Background(waiting::add, Runnable::run));

        model.sort(ConcordanceOrder.RIGHT2);
        waiting.removeFirst().run();
        assertTrue(((ConcordanceViewModel.State.Shown) model.state().get()).sorting());
        waiting.removeFirst().run();

        assertFalse(((ConcordanceViewModel.State.Shown) model.state().get()).sorting());
    }

    @Test
    void comparesEightQuestionsAtTheMost() {
        var model = new FrequencyViewModel(work, AT_ONCE, "", Filter.NONE);

        model.ask("a; b ;;a;c;d;e;f;g;h;i;j");

        var shown = assertInstanceOf(
                FrequencyViewModel.State.Shown.class, model.state().get());
        assertEquals(
                List.of("a", "b", "c", "d", "e", "f", "g", "h"),
                shown.frequency().series().stream().map(Frequency.Series::words).toList());
    }

    @Test
    void theTableTellsWhatTheCurvesShow() throws Exception {
        var picture = folder.resolve("courbes.png");
        var said = Toolkit.on(() -> {
            var model = new FrequencyViewModel(work, AT_ONCE, "grève", Filter.NONE);
            model.unit().set(Frequency.Unit.COUNT);
            var view = new FrequencyView(model, WORDING, new SimpleDoubleProperty(1), () -> {});
            var scene = scene(view.node(), Theme.LIGHT);
            model.ask("grève; crue");
            scene.getRoot().layout();
            var chart = (CurvesChart) scene.getRoot().lookup(".hm-curves");
            Event.fireEvent(
                    chart, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
            model.keep(ChartPicture.of(chart), picture);
            var table = (TableView<?>) scene.getRoot().lookup(".table-view");
            assertEquals(30, table.getItems().size(), "28 years, the undated and the total");
            assertEquals("32", table.getColumns().get(1).getCellData(0));
            return chart.getAccessibleText();
        });

        assertEquals("1998 — grève : 32, crue : 22", said.replace('\u00a0', ' '));
        assertTrue(Files.size(picture) > 2000);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT", "DARK"})
    void areDrawnAndNamed(Theme theme) throws Exception {
        var mute = Toolkit.on(() -> {
            var lines = concordance(AT_ONCE);
            var curves = new FrequencyViewModel(work, AT_ONCE, "grève ; retraites ; crue ; sécheresse", Filter.NONE);
            var scale = new SimpleDoubleProperty(1);
            var one = scene(new ConcordanceView(lines, WORDING, scale, ways(_ -> {})).node(), theme);
            lines.ask("sécheresse");
            var other = scene(new FrequencyView(curves, WORDING, scale, () -> {}).node(), theme);
            curves.ask(curves.words());
            Snapshots.write(one, "concordance-" + theme);
            Snapshots.write(one, "concordance-" + theme);
            Snapshots.write(other, "frequency-" + theme);
            Event.fireEvent(
                    other.getRoot().lookup(".hm-curves"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.END, false, false, false, false));
            Snapshots.write(other, "frequency-" + theme);
            var all = new ArrayList<>(Walk.mute(one.getRoot()));
            all.addAll(Walk.mute(other.getRoot()));
            return all;
        });

        assertEquals(List.of(), mute);
    }

    private static ConcordanceView.Ways ways(Consumer<Occurrence> open) {
        return new ConcordanceView.Ways(open, () -> {}, () -> {});
    }

    private static Scene scene(Node node, Theme theme) {
        var pane = new StackPane(node);
        pane.getStyleClass().add("hm-import-dialog");
        var scene = new Scene(pane, 1200, 760);
        new Look(theme, 100).applyTo(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static ListView<?> lines(Scene scene) {
        return (ListView<?>) scene.getRoot().lookup(".hm-lines");
    }
}
