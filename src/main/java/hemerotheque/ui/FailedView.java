package hemerotheque.ui;

import hemerotheque.ui.common.Faults;
import hemerotheque.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stands in the window where an archive cannot be opened: what happened, and what can be done.
final class FailedView {

    private final VBox box;

    FailedView(Faults.Fault fault, Wording wording, Runnable again, Runnable other) {
        var title = label(fault.what());
        title.getStyleClass().addAll("hm-serif", "hm-empty-title");
        var remedy = label(fault.remedy());
        remedy.getStyleClass().add("hm-secondary");
        var buttons =
                new HBox(button("frame.failed.again", wording, again), button("frame.failed.other", wording, other));
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("hm-dialog-buttons");
        box = new VBox(new FontIcon(Feather.ALERT_CIRCLE), title, remedy, buttons);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().addAll("hm-page-message", "hm-large-icon");
    }

    private static Label label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    private static Button button(String key, Wording wording, Runnable done) {
        var button = new Button(wording.say(key));
        button.setOnAction(_ -> done.run());
        return button;
    }

    Node node() {
        return box;
    }
}
