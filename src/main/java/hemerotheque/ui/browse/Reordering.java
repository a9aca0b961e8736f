package hemerotheque.ui.browse;

import hemerotheque.search.SavedSearch;
import hemerotheque.ui.saved.SavedViewModel;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// Puts saved searches in another order: a line is dragged onto another, or moved by Alt+↑ and Alt+↓.
final class Reordering {

    private static final DataFormat SEARCH = new DataFormat("application/x-hemerotheque-saved-search");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final SavedViewModel saved;

    Reordering(SavedViewModel saved) {
        this.saved = saved;
    }

    /// Has the line of `cell` be dragged, and be a place for others.
    void over(TreeCell<Entry> cell) {
        cell.addEventHandler(
                MouseEvent.DRAG_DETECTED,
                press -> search(cell).ifPresent(search -> {
                    var board = cell.startDragAndDrop(TransferMode.MOVE);
                    board.setContent(Map.of(SEARCH, search.id()));
                    board.setDragView(cell.snapshot(null, null));
                    press.consume();
                }));
        cell.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (dragged(drag).isEmpty() || search(cell).isEmpty()) return;
            drag.acceptTransferModes(TransferMode.MOVE);
            drag.consume();
        });
        cell.addEventHandler(
                DragEvent.DRAG_ENTERED, drag -> mark(cell, dragged(drag).isPresent()));
        cell.addEventHandler(DragEvent.DRAG_EXITED, _ -> mark(cell, false));
        cell.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            var dropped = dragged(drag);
            var target = search(cell);
            boolean both = dropped.isPresent() && target.isPresent();
            if (both) saved.move(dropped.get(), saved.place(target.get()));
            drag.setDropCompleted(both);
            drag.consume();
        });
    }

    private static void mark(TreeCell<Entry> cell, boolean target) {
        cell.pseudoClassStateChanged(TARGET, target && search(cell).isPresent());
    }

    private static Optional<SavedSearch> search(TreeCell<Entry> cell) {
        return cell.getItem() instanceof Entry entry && entry.what() instanceof Entry.What.OfSearch(var search, var _)
                ? Optional.of(search)
                : Optional.empty();
    }

    private Optional<SavedSearch> dragged(DragEvent drag) {
        if (!(drag.getDragboard().getContent(SEARCH) instanceof Long id)) return Optional.empty();
        return saved.searches().get().stream()
                .map(count -> count.search())
                .filter(search -> search.id() == id)
                .findFirst();
    }

    /// Moves `search` where the key does.
    ///
    /// @return whether it does
    boolean pressed(KeyEvent key, Optional<SavedSearch> search) {
        boolean up = key.getCode() == KeyCode.UP;
        boolean moves = (up || key.getCode() == KeyCode.DOWN) && key.isAltDown() && !key.isShortcutDown();
        if (!moves || search.isEmpty()) return false;
        move(search.get(), up ? -1 : 1);
        return true;
    }

    void move(SavedSearch search, int steps) {
        int place = saved.place(search) + steps;
        if (place >= 0) saved.move(search, place);
    }
}
