package hemerotheque.ui;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// List and article, beside each other or, where there is no room for both, in each other’s place: a click or Entrée
/// opens the article of a line, Échap leads back to the list.
final class OneAtATime {

    private final Panes.Parts parts;
    private final StackPane place = new StackPane();
    private final ReadOnlyBooleanWrapper alone = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();

    OneAtATime(Panes.Parts parts) {
        this.parts = parts;
        place.setMinHeight(0);
        parts.list().addEventFilter(KeyEvent.KEY_PRESSED, this::entered);
        parts.articles().addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked); // lists swallow clicks
        parts.reader().addEventHandler(KeyEvent.KEY_PRESSED, this::left);
    }

    /// What stands beside each other.
    List<Region> panes() {
        return alone.get() ? List.of(place) : List.of(parts.articles(), parts.reader());
    }

    /// Whether only one of them is seen.
    ReadOnlyBooleanProperty alone() {
        return alone.getReadOnlyProperty();
    }

    /// Whether the article stands in the place of the list.
    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /// Whether the article is seen, beside the list or in its place.
    boolean showsArticle() {
        return !alone.get() || reading.get();
    }

    /// Both belong to [#panes] afterwards. What had the keyboard last is what is seen.
    void set(boolean wanted) {
        boolean read = wanted && Panes.hasFocus(parts.reader());
        place.getChildren().clear();
        alone.set(wanted);
        if (wanted) place.getChildren().setAll(parts.articles(), parts.reader());
        show(read);
    }

    void showArticle() {
        if (!alone.get() || reading.get()) return;
        show(true);
        parts.read().run();
    }

    void showList() {
        if (!reading.get()) return;
        boolean had = Panes.hasFocus(parts.reader());
        show(false);
        if (had) parts.list().requestFocus();
    }

    /// Neither leaves the window: an article that comes meanwhile has its lines made in their place.
    private void show(boolean read) {
        parts.articles().setVisible(!alone.get() || !read);
        parts.reader().setVisible(!alone.get() || read);
        reading.set(read);
    }

    private void entered(KeyEvent key) {
        if (!alone.get() || key.getCode() != KeyCode.ENTER) return;
        showArticle();
        key.consume();
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && isOnLine(click.getTarget())) showArticle();
    }

    /// What unfolds a line does not open its article.
    private static boolean isOnLine(Object target) {
        for (var node = target instanceof Node at ? at : null; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("hm-reprints")) return false;
            if (node instanceof IndexedCell<?> cell) return !cell.isEmpty();
        }
        return false;
    }

    private void left(KeyEvent key) {
        if (!reading.get() || key.getCode() != KeyCode.ESCAPE) return;
        showList();
        key.consume();
    }
}
