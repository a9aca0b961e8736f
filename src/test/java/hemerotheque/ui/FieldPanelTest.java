package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.wording.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// What hangs under the search field.
class FieldPanelTest {

    private static final Settings FRENCH = Settings.first(Language.FRENCH).dressed(Theme.LIGHT);

    private Shown shown;

    private void show(Settings settings, int width) throws Exception {
        Toolkit.run(() -> {
            shown = Shown.room(400, settings, width);
            field().requestFocus();
        });
    }

    private TextField field() {
        return (TextField) shown.scene().lookup(".hm-search");
    }

    private Node panel() {
        return shown.scene().lookup(".hm-helper");
    }

    private ListView<?> list() {
        return (ListView<?>) shown.scene().lookup(".hm-completions");
    }

    private void type(String text) throws Exception {
        Toolkit.run(() -> {
            field().setText(text);
            field().end();
        });
        Toolkit.settle();
    }

    private void press(KeyCode... codes) throws Exception {
        Toolkit.run(() -> {
            for (var code : codes)
                Event.fireEvent(field(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
        Toolkit.settle();
    }

    @Test
    void theBarShowsForAsLongAsTheFieldHasTheKeyboard() throws Exception {
        show(FRENCH, 1440);
        assertTrue(Toolkit.on(() -> panel().isVisible()));
        assertFalse(Toolkit.on(() -> list().isVisible()));

        Toolkit.run(() -> shown.scene().lookup(".hm-articles").requestFocus());

        assertFalse(Toolkit.on(() -> panel().isVisible()));
    }

    @Test
    void whatIsChosenWithTheArrowsIsTakenWithEntree() throws Exception {
        show(FRENCH, 1440);
        type("crue ref");
        assertTrue(Toolkit.on(() -> list().isVisible()));

        press(KeyCode.DOWN, KeyCode.DOWN);
        assertEquals("réformes, mot, 312 articles, 2 sur 7", Toolkit.on(() -> field().getAccessibleHelp()));
        press(KeyCode.ENTER);

        assertEquals("crue réformes ", Toolkit.on(() -> field().getText()));
        assertEquals(14, Toolkit.on(() -> field().getCaretPosition()));
    }

    @Test
    void aQuestionOfBeforeIsAskedAtOnce() throws Exception {
        show(FRENCH, 1440);
        type("ref");

        press(KeyCode.UP, KeyCode.TAB);

        assertEquals(
                "retraites OU grève",
                Toolkit.on(() -> shown.room().models().search().question().words()));
        assertFalse(Toolkit.on(() -> list().isVisible()));
    }

    @Test
    void entreeAsksWhereNothingIsChosen() throws Exception {
        show(FRENCH, 1440);
        type("budget");

        press(KeyCode.ENTER);
        Toolkit.run(() -> field().fireEvent(new javafx.event.ActionEvent()));

        assertEquals(
                "budget",
                Toolkit.on(() -> shown.room().models().search().question().words()));
        assertFalse(Toolkit.on(() -> panel().isVisible()));
    }

    @Test
    void echapClosesFirstAndEmptiesTheFieldThen() throws Exception {
        show(FRENCH, 1440);
        type("ref");

        press(KeyCode.ESCAPE);
        assertEquals("ref", Toolkit.on(() -> field().getText()));
        assertFalse(Toolkit.on(() -> panel().isVisible()));
        press(KeyCode.ESCAPE);
        assertEquals("", Toolkit.on(() -> field().getText()));
    }

    @Test
    void theBarWritesWhereTheCaretStands() throws Exception {
        show(FRENCH, 1440);
        type("crue");

        Toolkit.run(() -> button("OU").fire());
        assertEquals("crue OU ", Toolkit.on(() -> field().getText()));
        assertTrue(Toolkit.on(() -> shown.scene().getFocusOwner() == field()));
    }

    @Test
    void theBoxesRewriteTheQuestionBothWays() throws Exception {
        show(FRENCH, 1440);
        type("retraités date:2019");
        var accents = box("Accents exacts");
        var form = box("Mot exact");

        Toolkit.run(accents::fire);
        assertEquals("accents:retraités date:2019", Toolkit.on(() -> field().getText()));
        Toolkit.run(form::fire);
        assertEquals("=retraités date:2019", Toolkit.on(() -> field().getText()));
        Toolkit.run(accents::fire);
        assertEquals("\"retraités\" date:2019", Toolkit.on(() -> field().getText()));
        Toolkit.run(form::fire);
        assertEquals("retraités date:2019", Toolkit.on(() -> field().getText()));

        type("=grève");
        assertTrue(Toolkit.on(() -> accents.isSelected() && form.isSelected()));
        type("date:2019");
        assertTrue(Toolkit.on(() -> accents.isDisabled() && form.isDisabled()));
    }

    private CheckBox box(String text) {
        return Walk.nodes(panel())
                .filter(node -> node instanceof CheckBox box && box.getText().equals(text))
                .map(CheckBox.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return Walk.nodes(panel())
                .filter(node ->
                        node instanceof Button button && button.getText().equals(text))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allOfItIsNamed() throws Exception {
        show(FRENCH, 1440);
        type("ref");

        assertEquals(List.of(), Toolkit.on(() -> Walk.mute(panel())));
    }

    @Test
    void pictures() throws Exception {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK))
            draw(FRENCH.dressed(theme), 1440, theme.name().toLowerCase(Locale.ROOT));
        draw(FRENCH.textOf(200), 1440, "large");
        draw(FRENCH, 900, "narrow");
    }

    private void draw(Settings settings, int width, String name) throws Exception {
        show(settings, width);
        type("crue ref");
        press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        Toolkit.run(() -> Picture.of(shown.scene()));
        var picture = Toolkit.on(() -> Picture.of(shown.scene()));
        picture.write(Path.of("target/pictures/helper-" + name + ".png"));
        assertEquals(width, picture.width());
    }
}
