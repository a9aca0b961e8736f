package hemerotheque.ui.importing;

import atlantafx.base.theme.Styles;
import hemerotheque.model.Outcome;
import hemerotheque.ui.importing.ImportViewModel.State;
import hemerotheque.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/// The import in the status bar: « Importation en cours : 3 120 sur 8 400 », [Détails]. Takes no place while idle.
public final class ImportStatus {

    private final Wording wording;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final HBox whole;

    /// @param details opens the dialog
    public ImportStatus(ImportViewModel model, Wording wording, Runnable details) {
        this.wording = wording;
        bar.setPrefWidth(110);
        bar.getStyleClass().add(Styles.SMALL);
        var more = new Hyperlink(wording.say("importing.details"));
        more.setOnAction(_ -> details.run());
        whole = new HBox(8, bar, words, more);
        whole.setAlignment(Pos.CENTER_RIGHT);
        whole.getStyleClass().add("hm-import-status");
        model.state().subscribe(this::show);
    }

    public Node node() {
        return whole;
    }

    private void show(State state) {
        boolean idle = state instanceof State.Idle;
        boolean going = state instanceof State.Running;
        whole.setVisible(!idle);
        whole.setManaged(!idle);
        bar.setVisible(going);
        bar.setManaged(going);
        if (state instanceof State.Running running)
            bar.setProgress(running.advance().share().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        words.setText(
                switch (state) {
                    case State.Idle _ -> "";
                    case State.Running running -> new RunningWords(wording).first(running);
                    case State.Finished(var summary) ->
                        wording.say(
                                "importing.status.done",
                                summary.counts().count(Outcome.Kind.ADDED),
                                summary.counts().count(Outcome.Kind.FAILED),
                                summary.counts().count(Outcome.Kind.UPDATED));
                    case State.Failed _ -> wording.say("importing.failed");
                });
        bar.setAccessibleText(words.getText());
    }
}
