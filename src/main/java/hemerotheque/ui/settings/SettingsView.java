package hemerotheque.ui.settings;

import hemerotheque.settings.Settings;
import hemerotheque.wording.Wording;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// The choices of a reader, for a dialog. Each holds at once: there is nothing to confirm.
public final class SettingsView {

    private final Wording wording;
    private final GridPane grid = new GridPane();

    /// @param chosen told the settings as changed
    public SettingsView(Wording wording, Settings settings, Consumer<Settings> chosen) {
        this.wording = wording;
        var choices = new Choices(wording, settings, chosen);
        grid.getStyleClass().add("hm-settings");
        row(0, "settings.language", choices.language());
        row(1, "settings.theme", choices.theme());
        row(2, "settings.text", choices.textSize());
        row(3, "settings.face", choices.face());
        row(4, "settings.reading", choices.readingSize());
        row(5, "settings.readAfter", choices.readAfter());
        grid.add(choices.onEnter(), 1, 6);
        grid.add(choices.history(), 1, 7);
    }

    public Node node() {
        return grid;
    }

    private void row(int row, String key, ComboBox<?> box) {
        var name = new Label(wording.say(key));
        name.setLabelFor(box);
        box.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(row, name, box);
    }
}
