package hemerotheque.ui.reading;

import hemerotheque.model.Note;
import hemerotheque.wording.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Where the text of a note is written, and its colour chosen. Ctrl+Entrée keeps it, Échap leaves it as it was.
final class NoteEditor {

    /// What was written.
    ///
    /// @param text absent where it is blank
    record Written(Optional<String> text, Note.Colour colour) {}

    private final Written before;
    private final Consumer<Written> keep;
    private final Runnable leave;
    private final TextArea field = new TextArea();
    private final NoteColours colours;
    private final VBox box;

    /// @param before what there is
    /// @param keep told what is to be kept
    /// @param leave told when nothing more is written
    NoteEditor(Written before, Wording wording, Consumer<Written> keep, Runnable leave) {
        this.before = before;
        this.keep = keep;
        this.leave = leave;
        this.colours = new NoteColours(before.colour(), wording);
        field.setText(before.text().orElse(""));
        field.setPromptText(wording.say("notes.field"));
        field.setAccessibleText(wording.say("notes.field"));
        field.setWrapText(true);
        field.setPrefRowCount(3);
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) keep();
            else if (key.getCode() == KeyCode.ESCAPE) leave.run();
            else return;
            key.consume();
        });
        var done = new Button(wording.say("notes.keep"));
        done.getStyleClass().add("accent");
        done.setOnAction(_ -> keep());
        var cancel = new Button(wording.say("notes.leave"));
        cancel.setOnAction(_ -> leave.run());
        var foot = new FlowPane(colours.node(), done, cancel);
        foot.getStyleClass().add("hm-note-foot");
        box = new VBox(field, foot);
        box.getStyleClass().add("hm-note-editor");
    }

    Node node() {
        return box;
    }

    void focus() {
        field.requestFocus();
        field.end();
    }

    private void keep() {
        keep.accept(written());
        leave.run();
    }

    private Written written() {
        return new Written(Note.text(field.getText()), colours.chosen());
    }

    /// Keeps what was written, where something was: the reader goes on to another article.
    void keepChanges() {
        var now = written();
        if (!now.text().equals(before.text())) keep.accept(now);
    }
}
