package hemerotheque.ui;

import hemerotheque.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/// Stands in the window while an archive is being opened.
final class WaitingView {

    private final Wording wording;
    private final Label line = new Label();
    private final VBox box;

    WaitingView(Wording wording) {
        this.wording = wording;
        line.setText(wording.say("frame.opening"));
        line.getStyleClass().add("hm-secondary");
        var turning = new ProgressIndicator();
        turning.setAccessibleText(line.getText());
        box = new VBox(turning, line);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("hm-page-message");
    }

    /// Tells how many changes the index has taken in, where it has to catch up first.
    void tell(long caughtUp) {
        line.setText(wording.say("frame.opening.index", caughtUp));
    }

    Node node() {
        return box;
    }
}
