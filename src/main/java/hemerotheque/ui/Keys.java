package hemerotheque.ui;

import java.util.Optional;
import java.util.function.BooleanSupplier;
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
/// alone never work in a text field. While a dialog covers the window, only the size of the text can be changed.
final class Keys {

    private final Commands commands;
    private final BooleanSupplier covered;

    private Keys(Commands commands, BooleanSupplier covered) {
        this.commands = commands;
        this.covered = covered;
    }

    /// @param covered whether a dialog is open over the window
    static void on(Scene scene, Commands commands, BooleanSupplier covered) {
        var keys = new Keys(commands, covered);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (keys.resized(key) || keys.ledElsewhere(key, scene.getFocusOwner())) key.consume();
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!keys.isMute(scene) && keys.pressed(key)) key.consume();
        });
        scene.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (!keys.isMute(scene) && keys.typed(key)) key.consume();
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
        if (scroll.getDeltaY() != 0) commands.looks().resizeText(scroll.getDeltaY() > 0 ? 1 : -1);
        scroll.consume();
    }

    /// Whether letters alone mean nothing but themselves.
    private boolean isMute(Scene scene) {
        return covered.getAsBoolean() || scene.getFocusOwner() instanceof TextInputControl field && field.isEditable();
    }

    private boolean ledElsewhere(KeyEvent key, Node focused) {
        if (covered.getAsBoolean()) return false;
        if (savesSearch(key, focused)) return true;
        if (key.getCode() != KeyCode.F6) return pressedInPane(key, focused);
        commands.moves().movePane(key.isShiftDown() ? -1 : 1);
        return true;
    }

    /// Ctrl+S, in the search field only.
    private boolean savesSearch(KeyEvent key, Node focused) {
        boolean here = focused != null && focused.getStyleClass().contains("hm-search");
        boolean pressed = key.getCode() == KeyCode.S && key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown();
        if (here && pressed) commands.searches().saveSearch();
        return here && pressed;
    }

    private boolean resized(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown()) return false;
        int size = size(key);
        if (size == NO_SIZE) return false;
        commands.looks().resizeText(size);
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
        if (leads) commands.moves().movePane(left ? -1 : 1);
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

    private boolean pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return false;
        if (key.isShiftDown()) return pressedWithShift(key);
        switch (key.getCode()) {
            case D -> commands.folders().file();
            case J -> commands.moves().move(1);
            case K -> commands.moves().move(-1);
            case S -> commands.states().toggleFavourite();
            case R, M -> commands.states().toggleRead();
            case N -> commands.states().nextUnread();
            case H -> commands.notes().highlight();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pressedWithShift(KeyEvent key) {
        if (key.getCode() != KeyCode.H) return false;
        commands.notes().annotate();
        return true;
    }

    private boolean typed(KeyEvent key) {
        switch (key.getCharacter()) {
            case "/" -> commands.moves().focusSearch();
            case "?" -> commands.help().showKeys();
            default -> {
                return false;
            }
        }
        return true;
    }
}
