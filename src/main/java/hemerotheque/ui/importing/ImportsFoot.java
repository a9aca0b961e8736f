package hemerotheque.ui.importing;

import atlantafx.base.theme.Styles;
import hemerotheque.model.Import;
import hemerotheque.wording.Wording;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands under the list while something is done with an import.
final class ImportsFoot {

    private final ImportsViewModel model;
    private final Wording wording;

    ImportsFoot(ImportsViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
    }

    static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    Node renaming(Import one, String name) {
        var label = new Label(wording.say("imports.rename.name"));
        var field = new TextField(one.name().orElse(""));
        field.setPromptText(name);
        field.setAccessibleText(label.getText());
        field.setOnAction(_ -> model.rename(field.getText()));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        var done = new Button(wording.say("imports.rename.done"));
        done.setOnAction(_ -> model.rename(field.getText()));
        var row = new HBox(8, label, field, done, leave());
        row.setAlignment(Pos.CENTER_LEFT);
        Platform.runLater(field::requestFocus);
        return row;
    }

    Node asking(String name, Withdrawal foreseen) {
        var sentence = wording.say("imports.undo.foreseen", name, foreseen.gone());
        if (foreseen.kept() > 0) sentence += " " + wording.say("imports.undo.kept", foreseen.kept());
        var sure = new Button(wording.say("imports.undo.sure"));
        sure.getStyleClass().add(Styles.DANGER);
        sure.setOnAction(_ -> model.undo());
        var leave = leave();
        leave.setDefaultButton(true); // Enter must not take articles away
        var buttons = new HBox(8, sure, leave);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        Platform.runLater(leave::requestFocus);
        return new VBox(12, wrapped(sentence), buttons);
    }

    Node undoing(String name, double done) {
        var bar = new ProgressBar(done);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add(Styles.MEDIUM);
        var words = wrapped(wording.say("imports.undo.running", name));
        bar.setAccessibleText(words.getText());
        return new VBox(12, words, bar);
    }

    private Button leave() {
        var leave = new Button(wording.say("imports.leave"));
        leave.setOnAction(_ -> model.leave());
        return leave;
    }
}
