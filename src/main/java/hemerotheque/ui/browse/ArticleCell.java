package hemerotheque.ui.browse;

import hemerotheque.wording.Wording;
import java.util.function.IntConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

/// A cell of the list: of fixed height, so that the list never measures what it does not show.
final class ArticleCell extends ListCell<HitList.Row> {

    private final Wording wording;
    private final ArticleRow row;

    /// @param toggle unfolds or folds the line at a place of the list
    ArticleCell(Wording wording, IntConsumer toggle) {
        this.wording = wording;
        this.row = new ArticleRow(wording, () -> toggle.accept(getIndex()));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("hm-article-cell");
        row.prefWidthProperty().bind(widthProperty().subtract(4)); // the bar at the left
        row.setMinWidth(0);
    }

    @Override
    protected void updateItem(HitList.Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(row);
        switch (item) {
            case HitList.Row.Here(var hit, var open) -> {
                row.show(hit, open);
                setAccessibleText(row.spoken(hit));
            }
            case HitList.Row.Reprint(var hit) -> {
                row.showReprint(hit);
                setAccessibleText(wording.say("browse.row.reprint", row.spoken(hit)));
            }
            case HitList.Row.Waiting _ -> {
                row.showWaiting();
                setAccessibleText(wording.say("browse.row.waiting"));
            }
        }
    }
}
