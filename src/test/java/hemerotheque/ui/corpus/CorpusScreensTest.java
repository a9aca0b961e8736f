package hemerotheque.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Span;
import hemerotheque.search.Collocates;
import hemerotheque.search.Concordance;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.search.CorpusSeries;
import hemerotheque.search.CorpusSize;
import hemerotheque.search.Field;
import hemerotheque.search.Filter;
import hemerotheque.search.Frequency;
import hemerotheque.search.FrequencyRequest;
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
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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

    /// A corpus of a hundred thousand occurrences, each made when it is read.
    private static final class Invented implements CorpusWork {

        private final List<Integer> read = new ArrayList<>();
        private final List<BooleanSupplier> asked = new ArrayList<>();

        @Override
        public Concordance concordance(ConcordanceRequest request, BooleanSupplier unwanted) {
            asked.add(unwanted);
            return new Concordance(
                    100_000, 100_000, 31_415, new CorpusSize(60_000, 25_000_000), List.of(), (from, most) -> {
                        read.add(from);
                        return IntStream.range(from, Math.min(100_000, from + most))
                                .mapToObj(number -> line(number, request.words()))
                                .toList();
                    });
        }

        private static Occurrence line(int number, String keyword) {
            var lefts = List.of("La haute vallée attend depuis l’automne la fin de la ", "Une nouvelle ", "Sans la ");
            var rights = List.of(" annoncée par le conseil, mardi.", ", dit-on à Brame-sur-Aure, ne tardera plus.", "");
            return new Occurrence(
                    new ArticleId(number + 1),
                    "Un titre",
                    Optional.of(number % 2 == 0 ? "La Gazette du Rhône" : "Le Phare de l’Ouest et des Îles"),
                    Optional.of(PublicationDate.day(LocalDate.of(2012, 1, 1).plusDays(number % 4000), Evidence.META)),
                    Field.BODY,
                    0,
                    new Span(0, 1),
                    lefts.get(number % 3),
                    keyword,
                    rights.get(number % 3));
        }

        @Override
        public Frequency frequency(FrequencyRequest request, BooleanSupplier unwanted) {
            asked.add(unwanted);
            var archive = new TreeMap<LocalDate, CorpusSize>();
            for (int year = 1998; year < 2026; year++)
                archive.put(LocalDate.of(year, 1, 1), new CorpusSize(1000 + 40 * (year - 1998), 420_000));
            var series = IntStream.range(0, request.questions().size())
                    .mapToObj(number -> series(request.questions().get(number), number))
                    .toList();
            return new Frequency(
                    request.step(), new CorpusSeries(request.step(), archive, new CorpusSize(12, 4800)), series);
        }

        private static Frequency.Series series(String words, int number) {
            var bars = new TreeMap<LocalDate, Frequency.Count>();
            for (int year = 1998; year < 2026; year++) {
                long count = Math.round(60 + 50 * Math.sin(year * 0.7 + number) + 12 * number);
                bars.put(LocalDate.of(year, 1, 1), new Frequency.Count(count, count / 2));
            }
            return new Frequency.Series(words, bars, new Frequency.Count(4, 2), List.of());
        }

        @Override
        public Collocates collocates(ConcordanceRequest request, int least, boolean grammar, BooleanSupplier unwanted) {
            throw new UnsupportedOperationException("not asked here");
        }

        @Override
        public void writeTable(Collocates collocates, Path file) {}

        @Override
        public void writeTable(Concordance concordance, Path file) {}

        @Override
        public void writeTable(Frequency frequency, Path file) {}

        @Override
        public void draw(Frequency frequency, Frequency.Unit unit, Labels labels, Path file) {}
    }

    private final Invented work = new Invented();

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

        assertTrue(work.read.contains(49_920) || work.read.contains(50_000), work.read::toString);
        assertTrue(work.read.size() <= 4, work.read::toString);
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
        assertTrue(work.asked.getFirst().getAsBoolean());
        waiting.removeFirst().run();

        var shown = assertInstanceOf(
                ConcordanceViewModel.State.Shown.class, model.state().get());
        assertEquals("crue", shown.request().words());
        assertFalse(work.asked.getLast().getAsBoolean());
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
