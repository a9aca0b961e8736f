package hemerotheque.ui.importing;

import hemerotheque.model.ArticleId;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.importing.ImportViewModel.State;
import hemerotheque.wording.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What a dialog shows of an import: on its way, its report, or why it could not go on.
public final class ImportView {

    private final ImportViewModel model;
    private final Wording wording;
    private final Runnable leave;
    private final Consumer<ArticleId> reread;
    private final RunningPane running;
    private final StackPane whole = new StackPane();
    private Optional<ReportPane> report = Optional.empty();

    /// @param leave closes the dialog; the import, if it runs, goes on
    /// @param reread the reader wants an article to be read with another encoding
    public ImportView(ImportViewModel model, Wording wording, Runnable leave, Consumer<ArticleId> reread) {
        this.reread = reread;
        this.model = model;
        this.wording = wording;
        this.leave = leave;
        this.running = new RunningPane(model, wording, leave);
        whole.getStyleClass().add("hm-import-dialog");
        model.state().subscribe(this::show);
        model.exported().subscribe(exported -> report.ifPresent(pane -> pane.tell(exported)));
    }

    public Node node() {
        return whole;
    }

    private void show(State state) {
        switch (state) {
            case State.Idle _ -> whole.getChildren().clear();
            case State.Running going -> {
                running.show(going);
                put(running.node());
            }
            case State.Finished(var summary) -> {
                var pane = new ReportPane(model, wording, summary, this::close, reread);
                report = Optional.of(pane);
                put(pane.node());
            }
            case State.Failed failed -> put(failure(failed));
        }
    }

    private void put(Node node) {
        if (!whole.getChildren().contains(node)) whole.getChildren().setAll(node);
    }

    private void close() {
        leave.run();
        model.dismiss();
    }

    private Node failure(State.Failed failed) {
        var fault = Faults.of(failed.reason(), wording);
        var title = new Label(wording.say("importing.failed"));
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        var close = new Button(wording.say("importing.close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> close());
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        var kept = wording.say("importing.failed.kept", failed.counts().total());
        var box = new VBox(
                14, title, wrapped(fault.what()), wrapped(fault.remedy()), wrapped(kept), new HBox(push, close));
        box.getStyleClass().add("hm-import");
        return box;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
