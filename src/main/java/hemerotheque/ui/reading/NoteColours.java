package hemerotheque.ui.reading;

import hemerotheque.model.Note.Colour;
import hemerotheque.ui.common.Icons;
import hemerotheque.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The colours of notes to choose from, one of them chosen at any time.
final class NoteColours {

    private final ToggleGroup group = new ToggleGroup();
    private final HBox row = new HBox();

    NoteColours(Colour first, Wording wording) {
        row.setAlignment(Pos.CENTER_LEFT);
        for (var colour : Colour.values()) {
            var button = new ToggleButton("", patch(colour));
            button.getStyleClass().add("hm-colour");
            button.setToggleGroup(group);
            button.setUserData(colour);
            button.setSelected(colour == first);
            Icons.name(button, wording.say("note.colour", colour));
            row.getChildren().add(button);
        }
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) before.setSelected(true); // one always is
        });
    }

    /// The colour as it is drawn in the text.
    static Region patch(Colour colour) {
        var patch = new Region();
        patch.getStyleClass().addAll("hm-note-patch", "hm-note-" + colour.code());
        return patch;
    }

    Colour chosen() {
        return (Colour) group.getSelectedToggle().getUserData();
    }

    Node node() {
        return row;
    }
}
