package hemerotheque.ui.importing;

import atlantafx.base.theme.Styles;
import hemerotheque.model.Outcome;
import hemerotheque.ui.importing.ImportViewModel.State;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// An import on its way: how far, how fast, what came of it so far.
final class RunningPane {

    private final Wording wording;
    private final Figures figures;
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label speed = new Label();
    private final Map<Outcome.Kind, Label> counts = new EnumMap<>(Outcome.Kind.class);
    private final Button stop;
    private final VBox pane;

    /// @param leave the reader goes on with something else
    RunningPane(ImportViewModel model, Wording wording, Runnable leave) {
        this.wording = wording;
        this.figures = new Figures(wording);
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add(Styles.MEDIUM);
        speed.getStyleClass().add("hm-secondary");
        stop = new Button(wording.say("importing.stop"));
        stop.setOnAction(_ -> model.cancel());
        var away = new Button(wording.say("importing.background"));
        away.setDefaultButton(true);
        away.setOnAction(_ -> leave.run());
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        var buttons = new HBox(8, push, stop, away);
        var hint = new Label(wording.say("importing.hint"));
        hint.getStyleClass().add("hm-secondary");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        pane = new VBox(14, title, bar, speed, CountTiles.of(wording, counts), hint, buttons);
        pane.setAlignment(Pos.TOP_LEFT);
        pane.getStyleClass().add("hm-import");
    }

    Node node() {
        return pane;
    }

    void show(State.Running running) {
        title.setText(RunningWords.of(running, wording));
        bar.setProgress(running.share().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        bar.setAccessibleText(title.getText());
        speed.setText(running.stopping() ? wording.say("importing.stopping") : speed(running));
        stop.setDisable(running.stopping());
        counts.forEach((kind, label) -> CountTiles.write(label, running.counts().count(kind), figures));
    }

    private String speed(State.Running running) {
        if (running.perSecond() <= 0) return wording.say("importing.starting");
        var perSecond = Math.round(running.perSecond());
        return running.rest()
                .map(rest -> wording.say("importing.speed.rest", perSecond, RestWords.of(rest, wording)))
                .orElseGet(() -> wording.say("importing.speed", perSecond));
    }
}
