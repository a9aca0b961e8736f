package hemerotheque.ui.settings;

import atlantafx.base.theme.Styles;
import hemerotheque.settings.Settings;
import hemerotheque.wording.Wording;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a reader without an archive sees first: three ways to begin, and the choices that make the rest legible.
public final class WelcomeView {

    /// Where the reader may go from here.
    ///
    /// @param chosen told the settings as changed: a new language or theme is for the window to apply
    public record Ways(Runnable sample, Runnable importPages, Runnable openArchive, Consumer<Settings> chosen) {}

    private final Wording wording;
    private final Button first;
    private final StackPane whole;

    public WelcomeView(Wording wording, Settings settings, Ways ways) {
        this.wording = wording;
        var title = new Label(wording.say("welcome.title"));
        title.getStyleClass().addAll("hm-serif", "hm-welcome-title");
        var promise = text("welcome.promise", "hm-welcome-promise", "hm-secondary");
        first = way("welcome.sample", Feather.BOOK_OPEN, ways.sample());
        first.getStyleClass().add(Styles.ACCENT);
        var buttons = new FlowPane(
                12,
                12,
                first,
                way("welcome.import", Feather.DOWNLOAD, ways.importPages()),
                way("welcome.open", Feather.FOLDER, ways.openArchive()));
        buttons.setAlignment(Pos.CENTER);
        var drop = new VBox(text("welcome.drop", "hm-secondary"));
        drop.getStyleClass().add("hm-welcome-drop");
        var lock = new Label(wording.say("welcome.private"), new FontIcon(Feather.LOCK));
        lock.setWrapText(true);
        var box = new VBox(title, promise, buttons, drop, lock, choices(settings, ways.chosen()));
        box.getStyleClass().add("hm-welcome");
        whole = new StackPane(box);
        whole.getStyleClass().add("hm-welcome-page");
    }

    public Node node() {
        return whole;
    }

    /// Gives the keyboard to the first way to begin.
    public void focus() {
        first.requestFocus();
    }

    private Button way(String key, Feather icon, Runnable go) {
        var button = new Button(wording.say(key), new FontIcon(icon));
        button.getStyleClass().add("hm-welcome-way");
        button.setOnAction(_ -> go.run());
        return button;
    }

    private Label text(String key, String... styles) {
        var label = new Label(wording.say(key));
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private Node choices(Settings settings, Consumer<Settings> chosen) {
        var choices = new Choices(wording, settings, chosen);
        var row = new FlowPane(
                22,
                8,
                named("settings.text", choices.textSize()),
                named("settings.theme", choices.theme()),
                named("settings.language", choices.language()));
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("hm-welcome-choices");
        return row;
    }

    private Node named(String key, ComboBox<?> box) {
        var name = new Label(wording.say(key));
        name.getStyleClass().add("hm-secondary");
        name.setLabelFor(box);
        var pair = new HBox(8, name, box);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }
}
