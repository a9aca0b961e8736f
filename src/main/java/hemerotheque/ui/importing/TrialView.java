package hemerotheque.ui.importing;

import hemerotheque.ui.common.Faults;
import hemerotheque.ui.importing.TrialViewModel.State;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What a dialog shows of an import that is only tried: on its way, what it would do, or why it could not go on.
public final class TrialView {

    private final TrialViewModel model;
    private final Wording wording;
    private final Runnable leave;
    private final Consumer<List<Path>> importing;
    private final Label title = new Label();
    private final Label more = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop;
    private final VBox running;
    private final StackPane whole = new StackPane();

    /// @param leave closes the dialog
    /// @param importing imports the files that were tried
    public TrialView(TrialViewModel model, Wording wording, Runnable leave, Consumer<List<Path>> importing) {
        this.model = model;
        this.wording = wording;
        this.leave = leave;
        this.importing = importing;
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        more.getStyleClass().add("hm-secondary");
        bar.setMaxWidth(Double.MAX_VALUE);
        stop = button("importing.trial.stop", model::stop);
        var hint = wrapped(wording.say("importing.trial.hint"));
        hint.getStyleClass().add("hm-secondary");
        running = new VBox(14, title, bar, more, hint, buttons(stop, button("importing.trial.cancel", this::close)));
        running.getStyleClass().add("hm-import");
        whole.getStyleClass().add("hm-import-dialog");
        model.state().subscribe(this::show);
    }

    public Node node() {
        return whole;
    }

    private void show(State state) {
        switch (state) {
            case State.Idle _ -> whole.getChildren().clear();
            case State.Running(var how) -> {
                show(how);
                if (!whole.getChildren().contains(running)) whole.getChildren().setAll(running);
            }
            case State.Foreseen foreseen ->
                whole.getChildren()
                        .setAll(new ForeseenPane(foreseen.report(), wording, this::close, () -> {
                                    model.dismiss();
                                    importing.accept(foreseen.files());
                                })
                                .node());
            case State.Failed(var reason) -> whole.getChildren().setAll(failure(reason));
        }
    }

    private void show(ImportViewModel.State.Running how) {
        var words = new RunningWords(wording);
        boolean stopping = how.phase() == ImportViewModel.Phase.STOPPING;
        title.setText(words.tried(how));
        bar.setProgress(how.share().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        bar.setAccessibleText(title.getText());
        more.setText(stopping ? wording.say("importing.trial.stopping") : words.second(how));
        stop.setDisable(stopping);
    }

    private void close() {
        leave.run();
        model.dismiss();
    }

    private Node failure(Exception reason) {
        var fault = Faults.of(reason, wording);
        var heading = new Label(wording.say("importing.trial.failed"));
        heading.getStyleClass().addAll("hm-serif", "hm-import-title");
        var close = button("importing.close", this::close);
        close.setDefaultButton(true);
        var box = new VBox(14, heading, wrapped(fault.what()), wrapped(fault.remedy()), buttons(close));
        box.getStyleClass().add("hm-import");
        return box;
    }

    private Button button(String key, Runnable pressed) {
        var button = new Button(wording.say(key));
        button.setOnAction(_ -> pressed.run());
        return button;
    }

    private static Node buttons(Button... buttons) {
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        var row = new HBox(8, push);
        row.getChildren().addAll(buttons);
        return row;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
