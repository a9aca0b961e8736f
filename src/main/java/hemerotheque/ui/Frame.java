package hemerotheque.ui;

import atlantafx.base.controls.ModalPane;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.Look;
import hemerotheque.wording.Language;
import hemerotheque.wording.Wording;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// What the stage shows: one page, and over it now and then a dialog.
final class Frame {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final StackPane page = new StackPane();
    private final ModalPane modal = new ModalPane();
    private final StackPane root = new StackPane(page, modal);
    private StackPane shown = new StackPane();
    private Optional<Language> language = Optional.empty();
    private Runnable back = () -> {};
    private Runnable left = () -> {};

    Frame(Stage stage, Look look) {
        var scene = new Scene(root, WIDTH, HEIGHT);
        look.applyTo(scene);
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        modal.displayProperty().subscribe(shown -> {
            if (shown) return;
            left.run();
            left = () -> {};
            back.run();
        });
        scene.focusOwnerProperty()
                .subscribe(
                        owner -> { // one that is closed as it opens takes the keyboard late
                            if (owner == modal && !modal.isDisplay()) Platform.runLater(() -> back.run());
                        });
    }

    /// Has the keys that no menu has do what they are for.
    void obey(Commands commands) {
        Keys.on(root.getScene(), commands, modal::isDisplay);
    }

    /// Where files may be dropped: gone with the room that is shown.
    StackPane stack() {
        return shown;
    }

    /// The language that is on the screen; nothing before there is any.
    Optional<Language> language() {
        return language;
    }

    /// Shows that an archive is being opened.
    WaitingView wait(Wording wording) {
        var view = new WaitingView(wording);
        put(view.node());
        return view;
    }

    /// Shows why an archive could not be opened, and the ways on.
    void fail(Exception reason, Wording wording, Runnable again, Runnable other) {
        var fault = Faults.of(reason, wording);
        put(new FailedView(fault, wording, again, other).node());
    }

    void show(Room room, Wording wording) {
        language = Optional.of(wording.language());
        shown = new StackPane(room.view().node());
        put(shown);
        root.applyCss();
        root.layout();
        room.view().panes().settle(root.getWidth());
    }

    private void put(Node node) {
        page.getChildren().setAll(node);
    }

    /// Gives the keyboard to what `room` begins with, once no dialog has it.
    void focus(Room room) {
        back = room::focus;
        if (!modal.isDisplay()) room.focus();
    }

    /// Shows `content` over the page until it is closed by its button, Échap or a click beside it.
    void dialog(Node content, Wording wording) {
        var close = new Button(wording.say("frame.dialog.close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> closeDialog());
        var buttons = new HBox(close);
        buttons.getStyleClass().add("hm-dialog-buttons");
        var box = new VBox(content, buttons);
        box.getStyleClass().add("hm-dialog");
        box.setMaxWidth(Region.USE_PREF_SIZE);
        dialog(box);
        close.requestFocus();
    }

    /// Shows `content`, which has its own ways to close it.
    ///
    /// @param left what is to be done once it is closed in any way, but for another dialog in its place
    void dialog(Region content, Runnable left) {
        dialog(content);
        this.left = left;
    }

    /// Shows `content`, which has its own ways to close it.
    void dialog(Region content) {
        left = () -> {};
        content.setMaxHeight(Region.USE_PREF_SIZE);
        if (!modal.isDisplay()) {
            var before = Optional.ofNullable(root.getScene().getFocusOwner());
            back = () -> before.ifPresent(Node::requestFocus);
        }
        modal.show(content);
    }

    /// Closes the dialog of `content` if it is the one that is open.
    void closeDialog(Region content) {
        if (modal.getContent() == content) closeDialog();
    }

    void closeDialog() {
        modal.hide();
    }
}
