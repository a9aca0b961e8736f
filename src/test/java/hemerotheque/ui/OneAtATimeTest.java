package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Theme;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The window where there is room for the list or the article only.
class OneAtATimeTest {

    private Shown shown;

    private void show(int width, int height, int percent, Theme theme) throws Exception {
        shown = Toolkit.on(() -> Shown.third(width, height, percent, theme));
        draw();
    }

    private void draw() throws Exception {
        for (int i = 0; i < 2; i++) Toolkit.run(() -> Picture.of(shown.scene()));
    }

    private void press(KeyCode code) throws Exception {
        Toolkit.run(() -> Event.fireEvent(
                shown.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        draw();
    }

    private void open() throws Exception {
        Toolkit.run(() -> shown.room().view().focusList());
        press(KeyCode.ENTER);
    }

    private boolean isSeen(String style) throws Exception {
        return Toolkit.on(() -> isSeen(shown.scene().lookup(style)));
    }

    private static boolean isSeen(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return node.getScene() != null;
    }

    private Region region(String style) {
        return (Region) shown.scene().lookup(style);
    }

    private Button back() {
        return Walk.nodes(region(".hm-reader-bar"))
                .filter(node ->
                        node instanceof Button button && button.getText().equals("Liste"))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "900,600,200,LIGHT",
        "900,600,200,DARK",
        "900,600,150,LIGHT",
        "900,600,150,DARK",
        "900,600,100,LIGHT",
        "900,600,100,DARK",
        "1440,600,200,LIGHT"
    })
    void theArticleHasRoom(int width, int height, int percent, Theme theme) throws Exception {
        show(width, height, percent, theme);
        var name = "small-" + width + "-" + percent + "-" + theme;
        Toolkit.on(() -> Snapshots.write(shown.scene(), name + "-list"));
        open();
        Toolkit.on(() -> Snapshots.write(shown.scene(), name));

        assertTrue(isSeen(".hm-article"));
        assertTrue(region(".hm-also-in").isVisible(), "with a line about its reprints");
        double high = region(".hm-article").getHeight();
        assertTrue(high >= 240, "the article is " + high + " high");
    }

    @ParameterizedTest
    @CsvSource({"900,600,100,true", "900,600,200,false", "900,1000,200,false", "1440,900,200,true", "1920,600,150,true"
    })
    void bothAreSeenWhereTheyHaveRoom(int width, int height, int percent, boolean both) throws Exception {
        show(width, height, percent, Theme.LIGHT);

        assertTrue(isSeen(".hm-articles"));
        assertEquals(both, isSeen(".hm-article"));
    }

    @Test
    void enterOpensTheArticleAndEscapeLeadsBackToItsLine() throws Exception {
        show(900, 600, 200, Theme.LIGHT);
        assertFalse(isSeen(".hm-article"));

        open();
        assertTrue(isSeen(".hm-article"));
        assertFalse(isSeen(".hm-articles"));
        assertFalse(isSeen(".hm-toolbar"), "what is asked belongs to the list");
        assertEquals(region(".hm-article"), shown.scene().getFocusOwner());

        press(KeyCode.ESCAPE);
        assertTrue(isSeen(".hm-articles"));
        assertTrue(isSeen(".hm-toolbar"));
        assertEquals(region(".hm-articles"), shown.scene().getFocusOwner());
        assertEquals(2, shown.room().models().list().selected().get());
    }

    @Test
    void aClickOpensTheArticleAndAButtonLeadsBack() throws Exception {
        show(900, 600, 200, Theme.LIGHT);

        Toolkit.run(() -> {
            var cell = region(".hm-articles").lookupAll(".hm-article-cell").stream()
                    .filter(node -> node instanceof ListCell<?> line && !line.isEmpty())
                    .findFirst()
                    .orElseThrow();
            Event.fireEvent(cell, click());
        });
        draw();
        assertTrue(isSeen(".hm-article"));

        Toolkit.run(() -> back().fire());
        assertTrue(isSeen(".hm-articles"));
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                true,
                null);
    }

    @Test
    void thePanesFollowTheirKey() throws Exception {
        show(900, 600, 200, Theme.LIGHT);
        Toolkit.run(() -> {
            shown.room().view().focusList();
            shown.room().view().panes().move(1);
        });
        assertTrue(isSeen(".hm-article"));

        Toolkit.run(() -> shown.room().view().panes().move(-1));
        assertTrue(isSeen(".hm-articles"));
        assertEquals(region(".hm-articles"), shown.scene().getFocusOwner());
    }

    @Test
    void anotherQuestionShowsWhatItFound() throws Exception {
        show(900, 600, 200, Theme.LIGHT);
        open();

        Toolkit.run(() -> {
            var search = shown.room().models().search();
            search.ask(search.question().asking("grève"));
        });
        assertTrue(isSeen(".hm-articles"));

        open();
        Toolkit.run(() -> shown.room().view().focusSearch());
        assertTrue(isSeen(".hm-search"));
    }

    @Test
    void anArticleOfAnotherScreenIsStillThereWhenThatScreenIsLeft() throws Exception {
        show(900, 600, 200, Theme.LIGHT);
        var article = Toolkit.on(() -> shown.room().article().orElseThrow());

        Toolkit.run(() -> {
            shown.room().open(article);
            shown.room().focus(); // as a dialog that closes has it
        });

        assertTrue(isSeen(".hm-article"));
        assertEquals(region(".hm-article"), shown.scene().getFocusOwner());
    }

    @Test
    void theNextArticleComesInThePlaceOfThisOne() throws Exception {
        show(900, 600, 200, Theme.LIGHT);
        open();

        Toolkit.run(() -> shown.room().models().list().move(1));
        draw();

        assertTrue(isSeen(".hm-article"));
        assertEquals(3, shown.room().models().list().selected().get());
    }

    @Test
    void aLargerWindowHasBothAgainAtTheirWidths() throws Exception {
        show(900, 600, 200, Theme.LIGHT);
        open();

        Toolkit.run(() -> ((Region) shown.scene().getRoot()).resize(1440, 900));
        draw();

        assertTrue(isSeen(".hm-article"));
        assertTrue(isSeen(".hm-articles"));
        assertTrue(isSeen(".hm-toolbar"));
        assertEquals(0.42 * 1440, region(".hm-articles").getWidth(), 5);
    }

    @Test
    void actionsWithoutRoomStandInAMenu() throws Exception {
        show(900, 600, 200, Theme.LIGHT);
        open();

        var rest = Toolkit.on(() -> {
            var more = Walk.nodes(region(".hm-reader-bar"))
                    .filter(MenuButton.class::isInstance)
                    .map(MenuButton.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertTrue(more.isVisible());
            more.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
            more.getItems().stream()
                    .filter(item -> item.getText().equals("Détails"))
                    .forEach(MenuItem::fire);
            return more.getItems().stream().map(MenuItem::getText).toList();
        });

        assertEquals(
                List.of("Articles semblables", "Copier l’adresse", "Enregistrer l’original…"),
                rest.subList(rest.size() - 3, rest.size()));
    }
}
