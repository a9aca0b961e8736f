package hemerotheque.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.settings.Theme;
import hemerotheque.ui.common.Look;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages of help in the smallest window, with text of any size.
class HelpPagesTest {

    private static final Map<String, Function<Wording, Node>> PAGES =
            Map.of("keys", HelpView::keys, "syntax", HelpView::syntax);

    @ParameterizedTest
    @CsvSource({
        "keys,FRENCH,LIGHT,100",
        "keys,ENGLISH,DARK,200",
        "syntax,FRENCH,DARK,100",
        "syntax,FRENCH,LIGHT,200",
        "syntax,ENGLISH,DARK,200"
    })
    void everyLineCanBeRead(String page, Language language, Theme theme, int percent) throws Exception {
        var scene = Toolkit.on(() -> {
            var box = new VBox(PAGES.get(page).apply(new Wording(language)));
            box.getStyleClass().add("hm-dialog");
            var shown = new Scene(box, 860, 560);
            new Look(theme, percent).applyTo(shown);
            return shown;
        });
        for (int i = 0; i < 2; i++) Toolkit.run(() -> Picture.of(scene));
        Toolkit.on(() -> Picture.of(scene))
                .write(Path.of("target/pictures/help-" + page + "-" + language + "-" + theme + "-" + percent + ".png"));

        Toolkit.run(() -> Walk.nodes(scene.lookup(".hm-help"))
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .forEach(label -> assertReadable(label, percent)));
    }

    private static void assertReadable(Label label, int percent) {
        var grid = (GridPane) label.getParent();
        double em = 13 * percent / 100.0;
        double longest = label.getText().length() > 30 ? 8 * em : 0;
        assertTrue(label.getWidth() >= longest, () -> label.getText() + " is " + label.getWidth() + " wide");
        assertTrue(label.getHeight() >= label.prefHeight(label.getWidth()) - 1, () -> label.getText() + " is cut");
        assertTrue(label.getLayoutX() >= 0 && label.getBoundsInParent().getMaxX() <= grid.getWidth() + 1);
    }
}
