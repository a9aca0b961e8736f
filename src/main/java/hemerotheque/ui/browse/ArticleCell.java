package hemerotheque.ui.browse;

import hemerotheque.wording.Wording;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

/// A cell of the list: of fixed height, so that the list never measures what it does not show.
final class ArticleCell extends ListCell<HitList.Row> {

    private final Wording wording;
    private final ArticleRow row;

    ArticleCell(Wording wording) {
        this.wording = wording;
        this.row = new ArticleRow(wording);
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
            case HitList.Row.Here(var hit) -> {
                row.show(hit);
                setAccessibleText(row.spoken(hit));
            }
            case HitList.Row.Waiting _ -> {
                row.showWaiting();
                setAccessibleText(wording.say("browse.row.waiting"));
            }
        }
    }
}
