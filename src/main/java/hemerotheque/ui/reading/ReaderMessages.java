package hemerotheque.ui.reading;

import hemerotheque.ui.common.Faults;
import hemerotheque.ui.reading.ReaderViewModel.State;
import hemerotheque.wording.Wording;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the place of an article that is not there.
record ReaderMessages(Wording wording) {

    /// @param retry tries again
    Node of(State state, Runnable retry) {
        return switch (state) {
            case State.Empty _ -> of(Feather.BOOK_OPEN, "reading.empty", "reading.empty.hint");
            case State.Loading _ -> loading();
            case State.Missing _ -> of(Feather.FILE_MINUS, "reading.missing", "reading.missing.hint");
            case State.Failed failed -> failure(failed.reason(), retry);
            case State.Shown _ -> new Region(); // the article itself
        };
    }

    private Node loading() {
        var turning = new ProgressIndicator();
        turning.setMaxSize(36, 36);
        turning.setAccessibleText(wording.say("reading.loading"));
        return turning;
    }

    private Node failure(Exception reason, Runnable retry) {
        var fault = Faults.of(reason, wording);
        var again = new Button(wording.say("reading.retry"));
        again.setOnAction(_ -> retry.run());
        var box = box(Feather.ALERT_TRIANGLE, fault.what(), fault.remedy());
        box.getChildren().add(again);
        return box;
    }

    private Node of(Feather icon, String title, String hint) {
        return box(icon, wording.say(title), wording.say(hint));
    }

    private static VBox box(Feather icon, String title, String hint) {
        var heading = new Label(title);
        heading.getStyleClass().addAll("hm-serif", "hm-message-title");
        var more = new Label(hint);
        more.getStyleClass().add("hm-secondary");
        var drawing = new FontIcon(icon);
        drawing.getStyleClass().add("hm-message-icon");
        heading.setWrapText(true);
        more.setWrapText(true);
        var box = new VBox(10, drawing, heading, more);
        box.getStyleClass().add("hm-message");
        return box;
    }
}
