package hemerotheque.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// The keys that no menu has: letters and signs alone, and those that lie elsewhere on a French keyboard.
///
/// Signs are read as they are typed, not by the place of their key: on AZERTY, `/` and the digits need Maj. Letters
/// alone
/// never work in a text field.
final class Keys {

    private final Commands commands;

    private Keys(Commands commands) {
        this.commands = commands;
    }

    static void on(Scene scene, Commands commands) {
        var keys = new Keys(commands);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (keys.pressedAnywhere(key) || keys.pressedInPane(key, scene.getFocusOwner())) key.consume();
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (keys.pressed(key, isTyping(scene.getFocusOwner()))) key.consume();
        });
        scene.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (!isTyping(scene.getFocusOwner()) && keys.typed(key)) key.consume();
        });
        scene.addEventFilter(ScrollEvent.SCROLL, scroll -> {
            if (scroll.isShortcutDown() && isReading(scroll.getTarget())) keys.resize(scroll);
        });
    }

    /// The timeline zooms itself with Ctrl and the wheel.
    private static boolean isReading(Object target) {
        for (var node = target instanceof Node at ? at : null; node != null; node = node.getParent())
            if (node.getStyleClass().contains("hm-chart")) return false;
        return true;
    }

    private void resize(ScrollEvent scroll) {
        if (scroll.getDeltaY() != 0) commands.resizeText(scroll.getDeltaY() > 0 ? 1 : -1);
        scroll.consume();
    }

    private static boolean isTyping(Node focused) {
        return focused instanceof TextInputControl field && field.isEditable();
    }

    private boolean pressedAnywhere(KeyEvent key) {
        if (key.getCode() == KeyCode.F6) {
            commands.movePane(key.isShiftDown() ? -1 : 1);
            return true;
        }
        if (!key.isShortcutDown() || key.isAltDown()) return false;
        int size = size(key);
        if (size == NO_SIZE) return false;
        commands.resizeText(size);
        return true;
    }

    /// ← and → lead from pane to pane where the pane itself has no use for them: lists would swallow them, trees open
    /// and close with them.
    private boolean pressedInPane(KeyEvent key, Node focused) {
        boolean left = key.getCode() == KeyCode.LEFT;
        boolean right = key.getCode() == KeyCode.RIGHT;
        if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown() || !(left || right)) return false;
        boolean leads =
                focused instanceof ListView<?> || right && focused instanceof TreeView<?> tree && isAtLeaf(tree);
        if (leads) commands.movePane(left ? -1 : 1);
        return leads;
    }

    private static boolean isAtLeaf(TreeView<?> tree) {
        return Optional.<TreeItem<?>>ofNullable(tree.getSelectionModel().getSelectedItem())
                .filter(TreeItem::isLeaf)
                .isPresent();
    }

    private static final int NO_SIZE = Integer.MIN_VALUE;

    /// What Ctrl with this key does to the size of the text: 1, -1, 0 for the normal one.
    private static int size(KeyEvent key) {
        return switch (key.getCode()) {
            case ADD, PLUS, EQUALS -> 1; // + lies above = on AZERTY, and on = on QWERTY
            case SUBTRACT, MINUS -> -1;
            case DIGIT0, NUMPAD0 -> 0;
            case DIGIT6 -> key.getText().equals("-") ? -1 : NO_SIZE; // 6 and - share a key on AZERTY
            default ->
                switch (key.getText()) {
                    case "+" -> 1;
                    case "-" -> -1;
                    case "0", "à" -> 0; // à and 0 share a key on AZERTY
                    default -> NO_SIZE;
                };
        };
    }

    private boolean pressed(KeyEvent key, boolean typing) {
        if (typing || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) return false;
        switch (key.getCode()) {
            case J -> commands.move(1);
            case K -> commands.move(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean typed(KeyEvent key) {
        switch (key.getCharacter()) {
            case "/" -> commands.focusSearch();
            case "?" -> commands.showKeys();
            default -> {
                return false;
            }
        }
        return true;
    }
}
