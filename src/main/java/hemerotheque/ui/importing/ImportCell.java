package hemerotheque.ui.importing;

import hemerotheque.model.Import;
import hemerotheque.wording.ImportWords;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One import: its name and state, under them its day and counts.
final class ImportCell extends ListCell<Import> {

    private final ImportWords words;
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label more = new Label();
    private final VBox box;

    ImportCell(ImportWords words) {
        this.words = words;
        name.getStyleClass().add("hm-strong");
        state.getStyleClass().addAll("hm-secondary", "hm-small");
        state.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().addAll("hm-secondary", "hm-small");
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        var head = new HBox(12, name, push, state);
        head.setAlignment(Pos.BASELINE_LEFT);
        box = new VBox(3, head, more);
        box.setMinWidth(0);
        box.prefWidthProperty().bind(widthProperty().subtract(36)); // so that long names are cut, not scrolled to
        getStyleClass().add("hm-import-cell");
    }

    @Override
    protected void updateItem(Import one, boolean empty) {
        super.updateItem(one, empty);
        boolean blank = empty || one == null;
        setText(null);
        setGraphic(blank ? null : box);
        setTooltip(blank ? null : new Tooltip(String.join("\n", one.files())));
        if (blank) return;
        name.setText(words.name(one));
        state.setText(words.state(one));
        state.getStyleClass().removeIf(style -> style.startsWith("hm-state-"));
        state.getStyleClass().add("hm-state-" + one.state().name().toLowerCase(Locale.ROOT));
        more.setText(
                one.name().isPresent() ? words.moment(one.begun()) + " · " + words.counts(one) : words.counts(one));
        setAccessibleText(name.getText() + ", " + state.getText() + ", " + more.getText());
    }
}
