package hemerotheque.ui.facets;

import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.Verb;
import hemerotheque.wording.Wording;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A value in the list of all.
final class RowCell extends ListCell<Group.Row> {

    private final RowPane row;

    RowCell(Choosing choosing, Wording wording) {
        row = new RowPane(wording);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("hm-facet-line");
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (!isEmpty() && click.getButton() == MouseButton.PRIMARY)
                choosing.press(getItem().choice(), Verb.of(click));
        });
    }

    @Override
    protected void updateItem(Group.Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        row.show(item);
        setGraphic(row);
        setAccessibleText(row.spoken(item));
    }
}
