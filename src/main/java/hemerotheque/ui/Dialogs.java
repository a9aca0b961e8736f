package hemerotheque.ui;

import hemerotheque.ui.common.Choices;
import hemerotheque.ui.importing.ImportView;
import hemerotheque.ui.importing.ImportViewModel;
import hemerotheque.ui.importing.ImportsView;
import hemerotheque.ui.importing.ImportsViewModel;
import hemerotheque.ui.settings.SettingsView;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What is shown over the window, in the present language.
record Dialogs(Frame frame, Choices choices) {

    void settings() {
        Node view = new SettingsView(wording(), choices.settings().get(), chosen -> choices.change(_ -> chosen)).node();
        frame.dialog(HelpView.page("frame.settings.title", view, wording()), wording());
    }

    void keys() {
        frame.dialog(HelpView.keys(wording()), wording());
    }

    void syntax() {
        frame.dialog(HelpView.syntax(wording()), wording());
    }

    /// @param archive the folder of the archive that is shown
    void about(Optional<Path> archive) {
        var folder = archive.map(Path::toString).orElse("—");
        frame.dialog(HelpView.about(folder, wording()), wording());
    }

    void noSamples() {
        frame.dialog(HelpView.message("frame.sample.missing", wording()), wording());
    }

    void importing(ImportViewModel model) {
        frame.dialog(importPane(model));
    }

    /// Shows an import only if it takes a while, and not its end where all went well.
    void importingQuietly(ImportViewModel model) {
        var pane = importPane(model);
        new QuietImport(() -> frame.dialog(pane), () -> frame.closeDialog(pane)).follow(model.state(), Window::later);
    }

    /// @param importing whether an import runs
    void imports(ImportsViewModel model, ObservableValue<Boolean> importing, ZoneId zone) {
        var box = new StackPane(new ImportsView(model, importing, wording(), zone, frame::closeDialog).node());
        box.getStyleClass().add("hm-dialog-import");
        frame.dialog(box);
    }

    private Region importPane(ImportViewModel model) {
        var box = new StackPane(new ImportView(model, wording(), frame::closeDialog).node());
        box.getStyleClass().add("hm-dialog-import");
        return box;
    }

    private Wording wording() {
        return new Wording(choices.settings().get().language());
    }
}
