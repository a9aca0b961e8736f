package hemerotheque.ui.common;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// A menu for whatever is under the mouse or has the keyboard, made when it is asked for; nothing comes up where it
/// would be empty.
public final class Offer {

    private Offer() {}

    /// Offers `items` over `node`, by the right button of the mouse and by the key for menus.
    public static void over(Node node, Supplier<? extends List<? extends MenuItem>> items) {
        var menu = new ContextMenu();
        node.setOnContextMenuRequested(request -> {
            menu.hide();
            menu.getItems().setAll(items.get());
            if (menu.getItems().isEmpty()) return;
            menu.show(node, request.getScreenX(), request.getScreenY());
            request.consume();
        });
    }
}
