package hemerotheque.ui.reading;

import hemerotheque.model.Note.Colour;
import hemerotheque.wording.Wording;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/// The colours to highlight a passage in.
public record NoteColourMenu(Wording wording) {

    /// @param highlight the passage in a colour
    public Menu of(Consumer<Colour> highlight) {
        var menu = new Menu(wording.say("frame.menu.highlight.in"));
        menu.getItems()
                .setAll(Arrays.stream(Colour.values())
                        .map(colour -> item(colour, highlight))
                        .toList());
        return menu;
    }

    private MenuItem item(Colour colour, Consumer<Colour> highlight) {
        var item = new MenuItem(wording.say("note.colour", colour), NoteColours.patch(colour));
        item.setOnAction(_ -> highlight.accept(colour));
        return item;
    }
}
