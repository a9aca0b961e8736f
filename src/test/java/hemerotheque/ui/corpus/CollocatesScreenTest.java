package hemerotheque.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.Collocate;
import hemerotheque.search.Collocates;
import hemerotheque.search.Concordance;
import hemerotheque.search.ConcordanceRequest;
import hemerotheque.search.Frequency;
import hemerotheque.search.FrequencyRequest;
import hemerotheque.search.QueryParser;
import hemerotheque.settings.Theme;
import hemerotheque.ui.Snapshots;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Look;
import hemerotheque.ui.corpus.CollocatesViewModel.State;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollocatesScreenTest {

    private static final Wording WORDING = new Wording(Language.FRENCH);
    private static final Background AT_ONCE = new Background(Runnable::run, Runnable::run);
    private static final QueryParser PARSER = new QueryParser(LocalDate.of(2026, 3, 1));

    /// Thirty words; one more for a question with words of grammar.
    private static final class Invented implements CorpusWork {

        private final List<BooleanSupplier> asked = new ArrayList<>();

        @Override
        public Collocates collocates(ConcordanceRequest request, int least, boolean grammar, BooleanSupplier unwanted) {
            asked.add(unwanted);
            var all = new ArrayList<Collocate>();
            var words = List.of("nappes", "arrosage", "été", "restrictions", "agriculteurs", "canicule", "barrage");
            for (int i = 0; i < 30; i++)
                all.add(new Collocate(
                        words.get(i % words.size()) + (i < words.size() ? "" : "-" + i),
                        400 - 13 * i,
                        (i * 7919) % 5000 + 1000,
                        3.4 + i,
                        2_411.5 - 80 * i));
            if (grammar) all.add(new Collocate("le", 5_000, 90_000, 4_900, 2));
            all.removeIf(word -> word.together() < least);
            return new Collocates(3_912, 39_120, 25_000_000, all, List.of());
        }

        @Override
        public Concordance concordance(ConcordanceRequest request, BooleanSupplier unwanted, DoubleConsumer sorted) {
            throw new UnsupportedOperationException("not asked here");
        }

        @Override
        public Frequency frequency(FrequencyRequest request, BooleanSupplier unwanted) {
            throw new UnsupportedOperationException("not asked here");
        }

        @Override
        public void writeTable(Concordance concordance, Path file) {}

        @Override
        public void writeTable(Frequency frequency, Path file) {}

        @Override
        public void writeTable(Collocates collocates, Path file) {}

        @Override
        public void draw(Frequency frequency, Frequency.Unit unit, Labels labels, Path file) {}
    }

    private final Invented work = new Invented();
    private final List<String> shown = new ArrayList<>();

    private CollocatesViewModel model(Background background) {
        return new CollocatesViewModel(work, background, PARSER::parse, ConcordanceRequest.of("sécheresse"));
    }

    private Scene scene(CollocatesViewModel model, Theme theme, int percent) {
        var ways = new CollocatesView.Ways(shown::add, () -> shown.add("alone"), () -> shown.add("left"));
        Node node = new CollocatesView(model, WORDING, new SimpleDoubleProperty(percent / 100.0), ways).node();
        var scene = new Scene(new StackPane(node), 1200 * Math.max(1, percent / 130.0), 760);
        new Look(theme, percent).applyTo(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    @SuppressWarnings("unchecked")
    private static TableView<Collocate> table(Scene scene) {
        return (TableView<Collocate>) scene.getRoot().lookup(".hm-collocates");
    }

    @Test
    void theStrongestComeFirstAndEachColumnSorts() throws Exception {
        Toolkit.run(() -> {
            var model = model(AT_ONCE);
            var table = table(scene(model, Theme.LIGHT, 100));
            model.ask("sécheresse");
            assertEquals("nappes", table.getItems().getFirst().word());

            var word = table.getColumns().getFirst();
            word.setSortType(TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(word));
            assertEquals("agriculteurs", table.getItems().getFirst().word());
            assertEquals(
                    List.of("canicule-19", "été"),
                    table.getItems().stream()
                            .map(Collocate::word)
                            .filter(w -> w.startsWith("canicule-19") || w.equals("été"))
                            .toList(),
                    "as French sorts");

            model.ask("crue");
            assertEquals("agriculteurs", table.getItems().getFirst().word(), "it stays sorted so");
        });
    }

    @Test
    void entreeShowsBothWordsTogether() throws Exception {
        Toolkit.run(() -> {
            var model = model(AT_ONCE);
            var scene = scene(model, Theme.LIGHT, 100);
            model.ask("sécheresse");
            table(scene).getSelectionModel().select(2);
            Event.fireEvent(
                    table(scene),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });

        assertEquals(List.of("sécheresse PROCHE/4 été"), shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "conseil d'État";"conseil d'État" PROCHE/4 été
            titre:crue;titre:(crue PROCHE/4 été)
            crue OU pluie;(crue OU pluie) été
            gouvern*;(gouvern*) été
            """)
    void bothWordsAreAskedForAsNearAsTheyWereCounted(String words, String together) {
        var model = model(AT_ONCE);
        model.ask(words);
        var state = assertInstanceOf(State.Shown.class, model.state().get());
        var word = state.collocates().list().get(2);

        assertEquals(together, model.together(word));
        assertEquals(List.of(), PARSER.parse(together).warnings());
    }

    @Test
    void aNewerQuestionEndsTheOlder() {
        var waiting = new ArrayDeque<Runnable>();
        var model = model(new Background(waiting::add, Runnable::run));

        model.ask("sécheresse");
        waiting.removeFirst().run();
        model.demand(5);
        assertTrue(work.asked.getFirst().getAsBoolean());
        assertInstanceOf(State.Counting.class, model.state().get());
        waiting.removeFirst().run();

        assertInstanceOf(State.Shown.class, model.state().get());
    }

    @Test
    void moreOrFewerWordsAreListed() {
        var model = model(AT_ONCE);
        model.ask("sécheresse");
        int before = ((State.Shown) model.state().get()).collocates().list().size();

        model.listGrammar(true);
        assertEquals(
                before + 1,
                ((State.Shown) model.state().get()).collocates().list().size());
        model.demand(20);
        assertTrue(((State.Shown) model.state().get()).collocates().list().size() <= before + 1);
        model.ask(" ");
        assertInstanceOf(State.Nothing.class, model.state().get());
    }

    @Test
    void isDrawnAndNamed() throws Exception {
        var mute = Toolkit.on(() -> {
            var all = new ArrayList<Node>();
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                var model = model(AT_ONCE);
                var scene = scene(model, theme, 100);
                model.ask("sécheresse");
                Snapshots.write(scene, "collocates-" + theme);
                Snapshots.write(scene, "collocates-" + theme);
                all.addAll(Walk.mute(scene.getRoot()));
            }
            var large = model(AT_ONCE);
            var scene = scene(large, Theme.LIGHT, 200);
            large.ask("sécheresse");
            Snapshots.write(scene, "collocates-large");
            Snapshots.write(scene, "collocates-large");
            var empty = scene(model(AT_ONCE), Theme.LIGHT, 100);
            Snapshots.write(empty, "collocates-empty");
            return all;
        });

        assertEquals(List.of(), mute);
    }
}
