package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Settings;
import hemerotheque.settings.Theme;
import hemerotheque.wording.Language;
import javafx.scene.control.Hyperlink;
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
        return Toolkit.on(() -> (Label) shown.scene().lookup(".hm-explained-line"));
    }

    private int marks() throws Exception {
        return Toolkit.on(() -> shown.scene().getRoot().lookupAll(".hm-fault").size());
    }

    @Test
    void aQuestionWithSignsIsExplainedAndARowOfWordsIsNot() throws Exception {
        ask("retraites grève");
        assertFalse(explained().getParent().isVisible());

        ask("retraites -grève");

        assertTrue(explained().getParent().isVisible());
        assertEquals(
                "Articles contenant le mot « retraites », sans le mot « grève ».",
                explained().getText().replace('\u00a0', ' '));
    }

    @Test
    void daysInWordsCanBeTakenForAConditionOrForWords() throws Exception {
        ask("retraites décembre 2019");
        assertEquals(
                "Articles contenant le mot « retraites », d’abord ceux qui ont été publiés en décembre 2019.",
                explained().getText().replace('\u00a0', ' '));

        click("Seulement décembre 2019");
        assertEquals("retraites date:\"décembre 2019\"", words());

        ask("retraites décembre 2019");
        click("Chercher ces mots dans les textes");
        assertEquals("retraites \\décembre \\2019", words());
        assertFalse(explained().getParent().isVisible());
    }

    private void click(String link) throws Exception {
        Toolkit.on(() -> {
            shown.scene().getRoot().lookupAll(".hm-explained .hyperlink").stream()
                    .map(node -> (Hyperlink) node)
                    .filter(node -> node.getText().replace('\u00a0', ' ').equals(link))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return Picture.of(shown.scene());
        });
        Toolkit.settle();
    }

    private String words() throws Exception {
        return Toolkit.on(() -> shown.room().models().search().question().words());
    }

    @Test
    void whatCouldNotBeReadIsUnderlinedUntilItIsChanged() throws Exception {
        ask("retraites \"conseil est:vu");
        assertEquals(1, marks());

        ask("retraites est:vu");
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
