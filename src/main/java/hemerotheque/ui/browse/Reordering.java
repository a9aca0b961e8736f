package hemerotheque.ui.browse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// Puts lines of one kind in another order: a line is dragged onto another, or moved by Alt+↑ and Alt+↓.
///
/// @param format what is dragged, its number
/// @param of what a line stands for, if it is one of the kind
/// @param all in their present order
/// @param moving has one stand at a place among the others, 0 for the first
record Reordering<T>(
        DataFormat format,
        Function<Entry.What, Optional<T>> of,
        ToLongFunction<T> number,
        Supplier<List<T>> all,
        ObjIntConsumer<T> moving) {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    /// Has the line of `cell` be dragged, and be a place for others.
    void over(TreeCell<Entry> cell) {
        cell.addEventHandler(
                MouseEvent.DRAG_DETECTED,
                press -> of(cell).ifPresent(one -> {
                    var board = cell.startDragAndDrop(TransferMode.MOVE);
                    board.setContent(Map.of(format, number.applyAsLong(one)));
                    board.setDragView(cell.snapshot(null, null));
                    press.consume();
                }));
        cell.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (dragged(drag).isEmpty() || of(cell).isEmpty()) return;
            drag.acceptTransferModes(TransferMode.MOVE);
            drag.consume();
        });
        cell.addEventHandler(DragEvent.DRAG_ENTERED, drag -> {
            if (dragged(drag).isPresent()) cell.pseudoClassStateChanged(TARGET, of(cell).isPresent());
        });
        cell.addEventHandler(DragEvent.DRAG_EXITED, _ -> cell.pseudoClassStateChanged(TARGET, false));
        cell.addEventHandler(DragEvent.DRAG_DROPPED, drag -> dropped(drag, cell));
    }

    private void dropped(DragEvent drag, TreeCell<Entry> cell) {
        var dropped = dragged(drag);
        var target = of(cell);
        if (dropped.isEmpty() || target.isEmpty()) return;
        moving.accept(dropped.get(), place(target.get()));
        drag.setDropCompleted(true);
        drag.consume();
    }

    private Optional<T> of(TreeCell<Entry> cell) {
        return Optional.ofNullable(cell.getItem()).map(Entry::what).flatMap(of);
    }

    private Optional<T> dragged(DragEvent drag) {
        if (!(drag.getDragboard().getContent(format) instanceof Long id)) return Optional.empty();
        return all.get().stream().filter(one -> number.applyAsLong(one) == id).findFirst();
    }

    private int place(T wanted) {
        var numbers = all.get().stream().map(number::applyAsLong).toList();
        return numbers.indexOf(number.applyAsLong(wanted));
    }

    /// Moves what a line stands for where the key does.
    ///
    /// @return whether it does
    boolean pressed(KeyEvent key, Entry.What what) {
        boolean up = key.getCode() == KeyCode.UP;
        boolean moves = (up || key.getCode() == KeyCode.DOWN) && key.isAltDown() && !key.isShortcutDown();
        var one = of.apply(what);
        if (!moves || one.isEmpty()) return false;
        move(one.get(), up ? -1 : 1);
        return true;
    }

    void move(T one, int steps) {
        int place = place(one) + steps;
        if (place >= 0) moving.accept(one, place);
    }
}
