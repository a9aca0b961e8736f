package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.wording.Language;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the window says of a question: a sentence, and lines under what could not be read.
class ExplainedQuestionTest {

    private Shown shown;

    @BeforeEach
    void open() throws Exception {
        shown = Toolkit.on(() -> Shown.room(20, Settings.first(Language.FRENCH).dressed(Theme.LIGHT), 1440));
    }

    private void ask(String words) throws Exception {
        Toolkit.on(() -> {
            var search = shown.room().models().search();
            search.ask(search.question().asking(words));
            return Picture.of(shown.scene());
        });
        Toolkit.settle();
        Toolkit.on(() -> Picture.of(shown.scene()));
    }

    private Label explained() throws Exception {
        return Toolkit.on(() -> (Label) shown.scene().lookup(".hm-explained"));
    }

    private int marks() throws Exception {
        return Toolkit.on(() -> shown.scene().getRoot().lookupAll(".hm-fault").size());
    }

    @Test
    void aQuestionWithSignsIsExplainedAndARowOfWordsIsNot() throws Exception {
        ask("retraites grève");
        assertFalse(explained().isVisible());

        ask("retraites -grève");

        assertTrue(explained().isVisible());
        assertEquals(
                "Articles contenant le mot « retraites », sans le mot « grève ».",
                explained().getText().replace('\u00a0', ' '));
    }

    @Test
    void whatCouldNotBeReadIsUnderlinedUntilItIsChanged() throws Exception {
        ask("retraites \"conseil est:lu");
        assertEquals(1, marks());

        ask("retraites est:lu");
        assertEquals(1, marks());
        var line = Toolkit.on(() -> (Region) shown.scene().lookup(".hm-fault"));
        assertTrue(line.getWidth() > 5 && line.getWidth() < 40, () -> line.getWidth() + " pixels for two letters");

        Toolkit.on(() -> {
            ((TextField) shown.scene().lookup(".hm-search")).setText("retraites");
            return Picture.of(shown.scene());
        });
        assertEquals(0, marks());
    }
}
