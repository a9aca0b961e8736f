package hemerotheque.ui.importing;

import hemerotheque.wording.Wording;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Files and folders dropped anywhere on the window.
public final class FileDrop {

    private FileDrop() {}

    /// Lets files be dropped on `target`: a veil says so while they hang over it. Menus and buttons do the same.
    ///
    /// @param dropped gets the files, never none
    public static void accept(StackPane target, Wording wording, Consumer<List<Path>> dropped) {
        var veil = veil(wording);
        target.getChildren().add(veil);
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                veil.setVisible(true);
                veil.toFront();
            }
            event.consume();
        });
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> veil.setVisible(false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            var files =
                    event.getDragboard().getFiles().stream().map(File::toPath).toList();
            veil.setVisible(false);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) dropped.accept(files);
        });
    }

    static Node veil(Wording wording) {
        var icon = new FontIcon(Feather.DOWNLOAD);
        icon.getStyleClass().add("hm-message-icon");
        var words = new Label(wording.say("importing.drop"));
        words.getStyleClass().addAll("hm-serif", "hm-import-title");
        var hint = new Label(wording.say("importing.drop.hint"));
        hint.getStyleClass().add("hm-secondary");
        var box = new VBox(10, icon, words, hint);
        box.getStyleClass().add("hm-drop-box");
        var veil = new StackPane(box);
        veil.getStyleClass().add("hm-drop-veil");
        veil.setVisible(false);
        veil.setMouseTransparent(true);
        return veil;
    }
}
