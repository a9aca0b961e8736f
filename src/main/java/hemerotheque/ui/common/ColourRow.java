package hemerotheque.ui.common;

import hemerotheque.search.Colour;
import hemerotheque.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// The colours to choose from, one of them chosen at any time.
final class ColourRow {

    private final ToggleGroup group = new ToggleGroup();
    private final HBox row = new HBox();

    ColourRow(Colour first, Wording wording) {
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("hm-colours");
        for (var colour : Colour.values()) {
            var button = new ToggleButton("", Dot.of(colour));
            button.getStyleClass().add("hm-colour");
            button.setToggleGroup(group);
            button.setUserData(colour);
            button.setSelected(colour == first);
            Icons.name(button, wording.say("saved.colour", colour));
            row.getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) before.setSelected(true); // one always is
        });
    }

    Colour chosen() {
        return (Colour) group.getSelectedToggle().getUserData();
    }

    Node node() {
        return row;
    }
}
