package hemerotheque.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Theme;
import hemerotheque.ui.Toolkit;
import hemerotheque.ui.Walk;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.Menu;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// Names above an article, by the three verbs.
class ArticleValuesTest {

    /// Where the line begins that has `words`, on the screen.
    private static Bounds line(ReaderStage stage, String words) {
        return Walk.nodes(stage.area())
                .filter(node -> node instanceof Text text && text.getText().contains(words))
                .map(node -> node.localToScreen(node.getBoundsInLocal()))
                .findFirst()
                .orElseThrow();
    }

    private static void click(ReaderStage stage, String words, boolean ctrl, boolean alt) {
        var line = line(stage, words);
        double x = line.getMinX() + 20;
        double y = line.getMinY() + 8;
        Event.fireEvent(
                stage.area(),
                new MouseEvent(
                        MouseEvent.MOUSE_CLICKED,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        ctrl,
                        alt,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    @Test
    void aClickOnTheSourceAddsItWithCtrlItReplacesWithAltItExcludes() throws Exception {
        Toolkit.run(() -> {
            var stage = new ReaderStage(Theme.LIGHT, 900, 700);
            stage.show(Articles.port(), "");
            stage.search.ask(stage.search.question().asking("grève source:=\"Le Phare\""));

            click(stage, "LA GAZETTE", false, false);
            assertEquals(
                    "grève (source:=\"Le Phare\" OU source:=\"La Gazette du littoral\")",
                    stage.search.words().get());
            click(stage, "LA GAZETTE", true, false);
            assertEquals(
                    "grève source:=\"La Gazette du littoral\"",
                    stage.search.words().get());
            click(stage, "LA GAZETTE", false, true);
            assertEquals(
                    "grève -source:=\"La Gazette du littoral\"",
                    stage.search.words().get());
            stage.stage.close();
        });
    }

    @Test
    void theTextBelowDoesNothing() throws Exception {
        Toolkit.run(() -> {
            var stage = new ReaderStage(Theme.LIGHT, 900, 700);
            stage.show(Articles.port(), "");

            click(stage, "Nous n’avions", false, false);

            assertEquals("", stage.search.words().get());
            stage.stage.close();
        });
    }

    @Test
    void theMenuOffersEachOfThem() throws Exception {
        Toolkit.run(() -> {
            var stage = new ReaderStage(Theme.LIGHT, 900, 700);
            stage.show(Articles.port(), "");
            var menu = stage.area().getContextMenu();
            menu.getOnShowing().handle(null);

            var menus = menu.getItems().stream()
                    .filter(Menu.class::isInstance)
                    .map(Menu.class::cast)
                    .skip(1) // the colours of highlights
                    .toList();
            assertEquals(
                    List.of(
                            "Source\u00a0: La Gazette du littoral",
                            "Rubrique\u00a0: Région",
                            "Auteur\u00a0: Camille Le Goff",
                            "Auteur\u00a0: Élise Morvan",
                            "Étiquette\u00a0: port",
                            "Étiquette\u00a0: pêche"),
                    menus.stream().map(Menu::getText).toList());
            assertTrue(menus.stream().allMatch(one -> one.getItems().size() == 3));
            stage.stage.close();
        });
    }
}
