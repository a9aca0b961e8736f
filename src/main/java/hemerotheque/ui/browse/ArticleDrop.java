package hemerotheque.ui.browse;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Folder;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// An article that is dragged out of the list, and dropped on a folder of the sidebar to be filed in it.
record ArticleDrop(BiConsumer<Folder, ArticleId> drop) {

    private static final DataFormat ARTICLE = new DataFormat("application/x-hemerotheque-article");
    private static final PseudoClass TAKING = PseudoClass.getPseudoClass("taking");

    /// Has what `cell` shows be dragged.
    static <T> void from(ListCell<T> cell, Function<T, Optional<ArticleId>> article) {
        cell.addEventHandler(
                MouseEvent.DRAG_DETECTED,
                press -> Optional.ofNullable(cell.getItem()).flatMap(article).ifPresent(id -> {
                    var board = cell.startDragAndDrop(TransferMode.LINK);
                    board.setContent(Map.of(ARTICLE, id.value()));
                    board.setDragView(cell.snapshot(null, null));
                    press.consume();
                }));
    }

    void over(TreeCell<Entry> cell) {
        cell.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (dragged(drag.getDragboard()).isEmpty() || folder(cell).isEmpty()) return;
            drag.acceptTransferModes(TransferMode.LINK);
            drag.consume();
        });
        cell.addEventHandler(DragEvent.DRAG_ENTERED, drag -> {
            boolean taking =
                    dragged(drag.getDragboard()).isPresent() && folder(cell).isPresent();
            cell.pseudoClassStateChanged(TAKING, taking);
        });
        cell.addEventHandler(DragEvent.DRAG_EXITED, _ -> cell.pseudoClassStateChanged(TAKING, false));
        cell.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            var article = dragged(drag.getDragboard());
            var folder = folder(cell);
            if (article.isEmpty() || folder.isEmpty()) return;
            drop.accept(folder.get(), article.get());
            drag.setDropCompleted(true);
            drag.consume();
        });
    }

    private static Optional<Folder> folder(TreeCell<Entry> cell) {
        return Optional.ofNullable(cell.getItem()).map(Entry::what).flatMap(FolderLines::of);
    }

    private static Optional<ArticleId> dragged(Dragboard board) {
        return board.getContent(ARTICLE) instanceof Long id ? Optional.of(new ArticleId(id)) : Optional.empty();
    }
}
