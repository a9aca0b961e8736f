package hemerotheque.ui.importing;

import atlantafx.base.theme.Styles;
import hemerotheque.model.Outcome;
import hemerotheque.ui.importing.ImportViewModel.Phase;
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
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An import on its way: how far, how fast, what came of it so far.
final class RunningPane {

    private final Wording wording;
    private final Figures figures;
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label speed = new Label();
    private final Map<Outcome.Kind, Label> counts = new EnumMap<>(Outcome.Kind.class);
    private final RunningWords words;
    private final Button pause;
    private final Button stop;
    private boolean paused;
    private final VBox pane;

    /// @param leave the reader goes on with something else
    RunningPane(ImportViewModel model, Wording wording, Runnable leave) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.words = new RunningWords(wording);
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add(Styles.MEDIUM);
        speed.getStyleClass().add("hm-secondary");
        pause = button(Feather.PAUSE, KeyCode.P);
        pause.setOnAction(_ -> {
            if (paused) model.goOn();
            else model.pause();
        });
        stop = button(Feather.SQUARE, KeyCode.A);
        name(stop, "importing.stop");
        stop.setOnAction(_ -> model.cancel());
        var away = new Button(wording.say("importing.background"));
        away.setDefaultButton(true);
        away.setOnAction(_ -> leave.run());
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        var buttons = new HBox(8, push, pause, stop, away);
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
        title.setText(words.first(running));
        bar.setProgress(running.advance().share().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        bar.setAccessibleText(title.getText());
        speed.setText(words.second(running));
        boolean stopping = running.phase() == Phase.STOPPING;
        paused = running.phase() == Phase.PAUSED;
        pause.setDisable(stopping);
        stop.setDisable(stopping);
        showPause(paused);
        counts.forEach(
                (kind, label) -> CountTiles.write(label, running.advance().count(kind), figures));
    }

    private void showPause(boolean paused) {
        var words = paused ? "importing.go.on" : "importing.pause";
        if (!pause.getText().equals(wording.say(words)))
            pause.setGraphic(new FontIcon(paused ? Feather.PLAY : Feather.PAUSE));
        name(pause, words);
    }

    /// A button that its letter with Alt presses as well, as long as it can be seen.
    private Button button(Feather icon, KeyCode letter) {
        var button = new Button("", new FontIcon(icon));
        var key = new KeyCodeCombination(letter, KeyCombination.ALT_DOWN);
        button.sceneProperty().subscribe((before, now) -> {
            if (before != null) before.getAccelerators().remove(key);
            if (now != null) now.getAccelerators().put(key, button::fire);
        });
        return button;
    }

    private void name(Button button, String key) {
        if (button.getText().equals(wording.say(key))) return;
        button.setText(wording.say(key));
        button.setTooltip(new Tooltip(wording.say(key + ".hint")));
        button.setAccessibleText(wording.say(key + ".hint"));
    }
}
