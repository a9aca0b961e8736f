package hemerotheque.ui.browse;

import atlantafx.base.theme.Styles;
import hemerotheque.search.Step;
import hemerotheque.ui.browse.TimelineExport.Exported;
import hemerotheque.ui.browse.TimelineOutput.Labels;
import hemerotheque.ui.common.ChartPicture;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;

/// What can be done with a high timeline: the width of its bars, by source, as a share, as a table, taken elsewhere.
final class TimelineBar {

    private final TimelineViewModel model;
    private final TimelineExport export;
    private final Wording wording;
    private final Node chart;
    private final Map<Step, ToggleButton> steps = new TreeMap<>();
    private final Label told = new Label();
    private final FlowPane bar = new FlowPane();

    /// @param chart what a picture shows
    TimelineBar(TimelineViewModel model, TimelineExport export, Wording wording, Node chart) {
        this.model = model;
        this.export = export;
        this.wording = wording;
        this.chart = chart;
        told.getStyleClass().add("hm-secondary");
        var layered = toggle("browse.timeline.layers");
        layered.setOnAction(_ -> model.layer(layered.isSelected()));
        var share = bound("browse.timeline.relative", model.share());
        var listed = bound("browse.timeline.listed", model.listed());
        bar.getChildren().setAll(steps(), row(layered, share), row(listed, copying()), saving(), told);
        bar.getStyleClass().add("hm-timeline-bar");
        bar.setRowValignment(VPos.CENTER);
        model.bars().subscribe(_ -> {
            mark();
            layered.setSelected(model.drawing().layered());
        });
        export.exported().subscribe(exported -> told.setText(told(exported)));
    }

    private static HBox row(Node... parts) {
        var row = new HBox(parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node steps() {
        var box = row();
        box.getStyleClass().add("segments");
        for (var step : Step.values()) {
            var button = new ToggleButton(wording.say("browse.timeline.step", step));
            var place =
                    step == Step.YEAR ? Styles.LEFT_PILL : step == Step.DAY ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
            button.getStyleClass().addAll(place, "hm-segment");
            button.setTooltip(new Tooltip());
            button.setOnAction(_ -> choose(step));
            steps.put(step, button);
            box.getChildren().add(button);
        }
        return box;
    }

    /// Choosing again what was chosen leaves the choice to the timeline.
    private void choose(Step step) {
        boolean chosen = model.drawing().step().filter(step::equals).isPresent();
        model.divide(chosen ? Optional.empty() : Optional.of(step));
        mark();
    }

    private void mark() {
        var present = model.bars().get().axis().map(axis -> axis.step());
        var chosen = model.drawing().step();
        steps.forEach((step, button) -> {
            boolean fits = model.fits(step);
            button.setDisable(!fits);
            button.setSelected(present.filter(step::equals).isPresent());
            var key = chosen.filter(step::equals).isPresent()
                    ? "browse.timeline.step.again"
                    : "browse.timeline.step.hint";
            button.getTooltip().setText(wording.say(key));
        });
    }

    private ToggleButton toggle(String key) {
        var button = new ToggleButton(wording.say(key));
        button.setTooltip(new Tooltip(wording.say(key + ".hint")));
        button.getStyleClass().add("hm-segment");
        return button;
    }

    private ToggleButton bound(String key, BooleanProperty state) {
        var button = toggle(key);
        button.selectedProperty().bindBidirectional(state);
        return button;
    }

    private Button copying() {
        var button = new Button(wording.say("browse.timeline.copy"));
        button.getStyleClass().add("hm-segment");
        button.setOnAction(_ -> export.copy(
                labels(), table -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, table))));
        return button;
    }

    private MenuButton saving() {
        var button = new MenuButton(wording.say("browse.timeline.save"));
        button.getStyleClass().add("hm-segment");
        button.getItems()
                .setAll(
                        item("browse.timeline.save.png", ".png", file -> export.keep(ChartPicture.of(chart), file)),
                        item("browse.timeline.save.svg", ".svg", file -> export.draw(labels(), file)),
                        item("browse.timeline.save.csv", ".csv", file -> export.writeTable(labels(), file)));
        return button;
    }

    private MenuItem item(String key, String ending, Consumer<Path> write) {
        var item = new MenuItem(wording.say(key));
        item.setOnAction(_ -> {
            var chooser = new FileChooser();
            chooser.setTitle(wording.say(key));
            chooser.setInitialFileName(wording.say("browse.timeline.file") + ending);
            Optional.ofNullable(chooser.showSaveDialog(bar.getScene().getWindow()))
                    .ifPresent(file -> write.accept(file.toPath()));
        });
        return item;
    }

    private Labels labels() {
        long undated = model.bars().get().undated();
        return new Labels(
                wording.say("frame.menu.timeline"),
                wording.say(model.share().get() ? "browse.timeline.unit.share" : "cli.search.articles"),
                undated == 0 ? "" : wording.say("browse.timeline.undated", new Figures(wording).whole(undated)),
                wording.say("timeline.others"),
                wording.say("browse.timeline.hatched"),
                wording.locale());
    }

    private String told(Exported exported) {
        return switch (exported) {
            case Exported.Nothing _ -> "";
            case Exported.Copied _ -> wording.say("browse.timeline.copied");
            case Exported.Written(var file) -> wording.say("corpus.written", file.getFileName());
            case Exported.Failed(var file, var reason) ->
                wording.say("corpus.unwritten", file.getFileName(), String.valueOf(reason.getMessage()));
        };
    }

    Node node() {
        return bar;
    }
}
