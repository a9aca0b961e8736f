package hemerotheque.ui.corpus;

import hemerotheque.ui.corpus.ConcordanceViewModel.Written;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

/// The buttons below a table of words: to another screen, to a file, away; and what came of the file.
final class ExportFoot {

    private final Wording wording;
    private final Button export;
    private final Label told = new Label();
    private final HBox buttons;

    /// @param other leads to another screen
    /// @param name that the file is offered under
    /// @param write writes it
    /// @param leave closes the screen
    ExportFoot(Wording wording, Button other, String name, Consumer<Path> write, Runnable leave) {
        this.wording = wording;
        export = new Button(wording.say("corpus.export.csv"));
        export.setOnAction(_ -> choose(name).ifPresent(write));
        var close = new Button(wording.say("importing.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> leave.run());
        told.getStyleClass().add("hm-secondary");
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        buttons = new HBox(8, other, told, push, export, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
    }

    private Optional<Path> choose(String name) {
        var chooser = new FileChooser();
        chooser.setTitle(wording.say("corpus.export.csv"));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(buttons.getScene().getWindow()))
                .map(file -> file.toPath());
    }

    Node node() {
        return buttons;
    }

    /// Whether there is something to write.
    void enable(boolean some) {
        export.setDisable(!some);
    }

    void tell(Written written) {
        told.setText(CorpusChoices.told(written, wording));
    }
}
