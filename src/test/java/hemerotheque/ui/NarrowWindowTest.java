package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.settings.Settings;
import hemerotheque.wording.Language;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The window where it is small or its text large: everything can be read and reached.
class NarrowWindowTest {

    private Shown shown;

    private void show(int width, int height, int percent) throws Exception {
        Toolkit.run(() -> {
            var settings = Settings.first(Language.FRENCH).textOf(percent);
            shown = Shown.room(new InventedArticles(400).desk(), settings, width, height);
            var search = shown.room().models().search();
            search.ask(search.question().asking("retraites"));
            for (var source : List.of("Le Phare de l’Ouest", "La Gazette du Rhône", "L’Écho des Alpes"))
                shown.room().models().choosing().exclude(Choice.of(Facet.Kind.SOURCE, source));
            shown.room().models().choosing().exclude(Choice.of(Facet.Kind.SECTION, "Culture"));
        });
        draw();
    }

    private void draw() throws Exception {
        for (int i = 0; i < 2; i++) Toolkit.run(() -> Picture.of(shown.scene()));
    }

    /// Those that are seen below `root`.
    private static Stream<Node> seen(Node root) {
        return Walk.nodes(root).filter(NarrowWindowTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return node.getScene() != null;
    }

    private static boolean isCut(Node node) {
        return node instanceof Labeled label
                && label.getText() != null
                && Walk.nodes(label)
                        .anyMatch(part -> part instanceof Text text
                                && text.getText().endsWith("...")
                                && !label.getText().endsWith("..."));
    }

    private List<String> cut(String... styles) {
        return Stream.of(styles)
                .flatMap(style -> shown.scene().getRoot().lookupAll(style).stream())
                .flatMap(NarrowWindowTest::seen)
                .filter(NarrowWindowTest::isCut)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /// What stands out of the window at its right.
    private List<String> outside() {
        double width = shown.scene().getWidth();
        return Stream.of(".hm-toolbar", ".hm-chips-row", ".hm-side-tabs")
                .flatMap(style -> shown.scene().getRoot().lookupAll(style).stream())
                .flatMap(NarrowWindowTest::seen)
                .filter(node -> node instanceof Region region && region.getWidth() > 0)
                .filter(node -> node.localToScene(node.getBoundsInLocal()).getMaxX() > width + 3)
                .map(Node::toString)
                .toList();
    }

    private boolean hasFocus(Node pane) {
        for (var node = shown.scene().getFocusOwner(); node != null; node = node.getParent())
            if (node == pane) return true;
        return false;
    }

    private Region region(String style) {
        return (Region) shown.scene().lookup(style);
    }

    @ParameterizedTest
    @CsvSource({"900,600,200", "900,600,100", "1100,700,150", "1440,900,200", "1920,1000,200"})
    void nothingIsCutOrStandsOutOfTheWindow(int width, int height, int percent) throws Exception {
        show(width, height, percent);

        assertEquals(List.of(), Toolkit.on(this::outside));
        assertEquals(List.of(), Toolkit.on(() -> cut(".hm-toolbar", ".hm-chips-row", ".hm-side-tabs")));
        assertTrue(region(".hm-search").getWidth() >= 20 * 13 * percent / 100.0, "the question has room");
        assertTrue(region(".hm-days").getWidth() >= 8 * 13 * percent / 100.0, "the days have room");
        assertTrue(region(".hm-articles").getHeight() >= height / 4.0, "the list is seen");
    }

    @Test
    void aLowWindowKeepsItsToolbarAndItsStateInSight() throws Exception {
        show(900, 600, 200);

        var window = Toolkit.on(() -> shown.room().view().node());
        assertTrue(Toolkit.on(() -> window.minHeight(-1)) <= 600, "else it is centred, and cut at its top");
        var state = Toolkit.on(
                () -> region(".hm-status").localToScene(region(".hm-status").getBoundsInLocal()));
        assertTrue(state.getMaxY() <= 601, state::toString);
    }

    @Test
    void manyChipsShareTheirLines() throws Exception {
        show(1440, 900, 200);

        var lines = Toolkit.on(() -> shown.scene().getRoot().lookupAll(".hm-chip").stream()
                .filter(NarrowWindowTest::isSeen)
                .map(Node::getLayoutY)
                .distinct()
                .count());
        assertTrue(lines <= 2, "lines of five chips: " + lines);
    }

    @Test
    void theSidebarLiesOverTheListOnlyWhileItIsWanted() throws Exception {
        show(900, 600, 200);
        var side = region(".hm-side");
        assertFalse(Toolkit.on(() -> isSeen(side)));
        double list = region(".hm-articles").getWidth();

        Toolkit.run(() -> shown.room().view().panes().refine());
        draw();
        assertTrue(Toolkit.on(() -> isSeen(side)));
        assertEquals(list, region(".hm-articles").getWidth(), 1);
        assertEquals(List.of(), Toolkit.on(() -> cut(".hm-side-tabs")));

        Toolkit.run(() -> Event.fireEvent(
                shown.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertFalse(Toolkit.on(() -> isSeen(side)));
        assertTrue(Toolkit.on(() -> hasFocus(region(".hm-articles"))), "the list has the keyboard again");
    }

    @Test
    void theKeyForPanesOpensTheSidebarAndLeavesIt() throws Exception {
        show(900, 600, 150);
        var side = region(".hm-side");
        Toolkit.run(() -> {
            shown.room().view().focusList();
            shown.room().view().panes().move(-1);
        });
        assertTrue(Toolkit.on(() -> isSeen(side) && hasFocus(side)));

        Toolkit.run(() -> shown.room().view().panes().move(1));
        assertFalse(Toolkit.on(() -> isSeen(side)));
    }

    @Test
    void aWiderWindowHasTheSidebarBesideTheListAgain() throws Exception {
        show(900, 600, 150);
        Toolkit.run(() -> ((Region) shown.scene().getRoot()).resize(1700, 600));
        draw();

        assertTrue(Toolkit.on(() -> isSeen(region(".hm-side"))));
        assertTrue(Toolkit.on(() -> Walk.nodes(region(".hm-side"))
                .filter(node -> node instanceof ToggleButton)
                .noneMatch(NarrowWindowTest::isCut)));
    }
}
