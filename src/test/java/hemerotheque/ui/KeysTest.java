package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.settings.Settings;
import hemerotheque.wording.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeysTest {

    /// Notes what is asked for.
    private static final class Noted extends Quiet {
        final List<String> done = new ArrayList<>();

        @Override
        public void move(int steps) {
            done.add("move " + steps);
        }

        @Override
        public void movePane(int steps) {
            done.add("pane " + steps);
        }

        @Override
        public void focusSearch() {
            done.add("search");
        }

        @Override
        public void resizeText(int steps) {
            done.add("text " + steps);
        }
    }

    /// What is asked for when these keys arrive at the first node of a style class, which has the keyboard.
    private static List<String> done(String style, KeyEvent... keys) throws Exception {
        return done(false, style, keys);
    }

    private static List<String> done(boolean covered, String style, KeyEvent... keys) throws Exception {
        return Toolkit.on(() -> {
            var shown = Shown.room(50, Settings.first(Language.FRENCH));
            var noted = new Noted();
            Keys.on(shown.scene(), noted.commands(), () -> covered);
            Node target = shown.scene().lookup(style);
            target.requestFocus();
            for (var key : keys) Event.fireEvent(target, key);
            return noted.done;
        });
    }

    private static KeyEvent pressed(KeyCode code, String text, boolean ctrl, boolean shift) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, ctrl, false, false);
    }

    private static KeyEvent typed(String character) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    @Test
    void lettersMoveThroughTheListButNotInATextField() throws Exception {
        var letters = new KeyEvent[] {pressed(KeyCode.J, "j", false, false), pressed(KeyCode.K, "k", false, false)};

        assertEquals(List.of("move 1", "move -1"), done(".hm-articles", letters));
        assertEquals(List.of(), done(".hm-search", letters));
    }

    @Test
    void underADialogNothingMoves() throws Exception {
        assertEquals(
                List.of("text 1"),
                done(
                        true,
                        ".hm-articles",
                        pressed(KeyCode.J, "j", false, false),
                        pressed(KeyCode.RIGHT, "", false, false),
                        pressed(KeyCode.F6, "", false, false),
                        typed("/"),
                        pressed(KeyCode.ADD, "+", true, false)));
    }

    @Test
    void aSlashLeadsToTheSearchFieldHoweverItIsTyped() throws Exception {
        assertEquals(List.of("search"), done(".hm-articles", typed("/")));
        assertEquals(List.of(), done(".hm-search", typed("/")));
    }

    @Test
    void arrowsLeadFromTheListToThePanesBesideIt() throws Exception {
        assertEquals(
                List.of("pane -1", "pane 1"),
                done(
                        ".hm-articles",
                        pressed(KeyCode.LEFT, "", false, false),
                        pressed(KeyCode.RIGHT, "", false, false)));
    }

    @Test
    void f6LeadsFromPaneToPaneAlsoOutOfATextField() throws Exception {
        assertEquals(
                List.of("pane 1", "pane -1"),
                done(".hm-search", pressed(KeyCode.F6, "", false, false), pressed(KeyCode.F6, "", false, true)));
    }

    @Test
    void theTextGrowsAndShrinksOnFrenchAndOtherKeyboards() throws Exception {
        assertEquals(
                List.of("text 1", "text 1", "text -1", "text -1", "text 0", "text 0"),
                done(
                        ".hm-articles",
                        pressed(KeyCode.EQUALS, "=", true, false),
                        pressed(KeyCode.ADD, "+", true, false),
                        pressed(KeyCode.DIGIT6, "-", true, false),
                        pressed(KeyCode.MINUS, "-", true, false),
                        pressed(KeyCode.UNDEFINED, "à", true, false),
                        pressed(KeyCode.DIGIT0, "0", true, false)));
    }
}
