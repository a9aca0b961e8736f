package hemerotheque.ui.reading;

import hemerotheque.ui.reading.ArticlePage.Illustration;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that lead through an article: Espace and Page down turn its pages, Entrée enlarges the picture in sight.
///
/// @param enlarge shows a picture of it
/// @param next its end is passed
record PageKeys(ArticleArea area, Consumer<Illustration> enlarge, Runnable next) {

    void obey() {
        area.node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> area.pictureInSight().ifPresent(enlarge);
            case SPACE -> {
                key.consume();
                if (key.isShiftDown()) area.scrolling().pageUp();
                else if (area.scrolling().pageDown()) next.run();
            }
            case PAGE_DOWN, PAGE_UP -> turn(key);
            default -> {} // the text control's own
        }
    }

    /// Turns a page; with the shift key the text control selects one.
    private void turn(KeyEvent key) {
        if (key.isShiftDown() || key.isShortcutDown()) return;
        key.consume();
        if (key.getCode() == KeyCode.PAGE_UP) area.scrolling().pageUp();
        else area.scrolling().pageDown();
    }
}
