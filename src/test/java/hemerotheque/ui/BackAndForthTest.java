package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Span;
import hemerotheque.search.Field;
import hemerotheque.search.Occurrence;
import hemerotheque.settings.Settings;
import hemerotheque.ui.search.Question;
import hemerotheque.wording.Language;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.junit.jupiter.api.Test;

/// Back and forward through questions, articles and places in them. Whatever is opened is stayed at here.
class BackAndForthTest {

    private static final Settings LARGE = Settings.first(Language.FRENCH).textOf(200);

    private Shown shown;

    private RichTextArea article() {
        return (RichTextArea) shown.scene().lookup(".hm-article");
    }

    private double height() {
        return article().lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private int place() {
        return shown.room().models().list().selected().get();
    }

    private void open(int place) {
        shown.room().models().list().selected().set(place);
        Picture.of(shown.scene());
    }

    @Test
    void leadsThroughArticlesOfOneAnswerAndThenThroughQuestions() throws Exception {
        Toolkit.run(() -> {
            shown = Shown.room(400, LARGE);
            var search = shown.room().models().search();
            search.ask(Question.EVERYTHING.asking("grève"));
            open(3);
            open(6);
            search.ask(Question.EVERYTHING.asking("budget"));

            shown.room().back();
            assertEquals("grève", search.question().words());
            assertEquals(6, place());
            shown.room().back();
            assertEquals(3, place());
            shown.room().back();
            assertEquals(0, place());
            assertEquals("grève", search.question().words());
            shown.room().back();
            assertEquals("", search.question().words());
            for (int i = 0; i < 3; i++) shown.room().forward();
            assertEquals(6, place());
        });
    }

    @Test
    void comesBackFromAnArticleThatALinkLedTo() throws Exception {
        Toolkit.run(() -> {
            shown = Shown.room(400, LARGE);
            open(2);
            var before = headline();
            var other = new Occurrence(
                    new ArticleId(37),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Field.BODY,
                    0,
                    new Span(0, 1),
                    "",
                    "La",
                    "");
            shown.room().open(other, "la");
            Picture.of(shown.scene());
            var there = headline();
            assertNotEquals(before, there);

            shown.room().back();
            Picture.of(shown.scene());
            assertEquals(before, headline());
            assertEquals(2, place());
            shown.room().forward();
            Picture.of(shown.scene());
            assertEquals(there, headline());
        });
    }

    /// The first line of the article.
    private String headline() {
        return article().getModel().getPlainText(1) + article().getModel().getPlainText(0);
    }

    @Test
    void anArticleStandsAsFarDownAsItWasRead() throws Exception {
        double[] read = new double[1];
        Toolkit.run(() -> {
            shown = Shown.room(400, LARGE);
            open(2);
            double top = height();
            Event.fireEvent(
                    article(), new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false));
            Picture.of(shown.scene());
            read[0] = height();
            assertTrue(read[0] > top + 0.1, "a screen down: " + read[0]);
            open(5);
            assertTrue(height() < read[0]);
            shown.room().back();
            Picture.of(shown.scene());
        });
        Toolkit.settle();
        Toolkit.run(() -> {
            Picture.of(shown.scene());
            assertEquals(2, place());
            assertEquals(read[0], height(), 0.02);
        });
    }

    @Test
    void theArrowsTellWhetherThereIsAWay() throws Exception {
        Toolkit.run(() -> {
            shown = Shown.room(400, LARGE);
            assertTrue(button("Retour").isDisabled());
            open(3);
            assertTrue(!button("Retour").isDisabled());
            assertTrue(button("Avance").isDisabled());
            shown.room().back();
            assertTrue(!button("Avance").isDisabled());
        });
    }

    private Node button(String name) {
        return Walk.nodes(shown.scene().getRoot())
                .filter(node -> node instanceof Labeled
                        && node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
