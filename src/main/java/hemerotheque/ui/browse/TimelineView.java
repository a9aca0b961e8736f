package hemerotheque.ui.browse;

import hemerotheque.search.Step;
import hemerotheque.ui.common.Icons;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The timeline, low or high, and apart from it what belongs to it: the articles that have no bar, the width of the
/// bars, zooming.
public final class TimelineView {

    /// Em, measured: a window that is narrower has no room for the width of the bars beside the rest.
    private static final double ROOMY = 64;

    private final TimelineViewModel model;
    private final Wording wording;
    private final TimelineWords words;
    private final Hyperlink undated = new Hyperlink();
    private final Label unplaced = new Label();
    private final MenuButton step = new MenuButton();
    private final Button zoomIn;
    private final Button zoomOut;
    private final Button height;
    private final Node chart;
    private final Node table;
    private final Node bar;
    private final FlowPane legend = new FlowPane();
    private final VBox pane = new VBox();
    private final HBox buttons;

    public TimelineView(TimelineViewModel model, TimelineExport export, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.words = new TimelineWords(wording);
        this.zoomIn = Icons.button(Feather.ZOOM_IN, wording.say("browse.timeline.zoomIn"));
        this.zoomOut = Icons.button(Feather.ZOOM_OUT, wording.say("browse.timeline.zoomOut"));
        this.height = Icons.button(Feather.MAXIMIZE_2, wording.say("browse.timeline.taller"));
        this.chart = new TimelineChart(model, wording);
        this.table = new TimelineTable(model, wording).node();
        this.bar = new TimelineBar(model, export, wording, chart).node();
        zoomIn.setOnAction(_ -> model.zoomIn());
        zoomOut.setOnAction(_ -> model.zoomOut());
        height.setOnAction(_ -> model.tall().set(!model.tall().get()));
        undated.setOnAction(_ -> model.undated());
        this.buttons = new HBox(zoomIn, zoomOut, height);
        furnish();
        model.bars().subscribe(_ -> show());
        model.picking().subscribe(_ -> show());
        model.tall().subscribe(_ -> arrange());
        model.listed().subscribe(_ -> arrange());
        pane.widthProperty().subscribe(_ -> show());
    }

    private void furnish() {
        unplaced.getStyleClass().add("hm-secondary");
        step.getStyleClass().addAll("flat", "hm-order");
        step.setAccessibleText(wording.say("browse.timeline.step.auto"));
        step.setOnShowing(_ -> offer());
        for (var words : List.<Region>of(undated, unplaced, step)) words.setMinWidth(Region.USE_PREF_SIZE);
        buttons.setAlignment(Pos.CENTER);
        for (var tool : tools()) {
            tool.managedProperty().bind(tool.visibleProperty());
            tool.getStyleClass().add("hm-timeline-tool");
        }
        pane.visibleProperty().subscribe(_ -> show());
        legend.getStyleClass().add("hm-timeline-legend");
        pane.getStyleClass().add("hm-timeline");
    }

    /// What stands above and below the bars where there is room for it.
    private void arrange() {
        boolean tall = model.tall().get();
        height.setGraphic(new FontIcon(tall ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2));
        Icons.name(height, wording.say(tall ? "browse.timeline.lower" : "browse.timeline.taller"));
        boolean listed = tall && model.listed().get();
        var parts = Stream.of(
                tall ? Optional.of(bar) : Optional.<Node>empty(),
                Optional.of(listed ? table : chart),
                tall && !listed && !legend.getChildren().isEmpty()
                        ? Optional.<Node>of(legend)
                        : Optional.<Node>empty());
        pane.getChildren().setAll(parts.flatMap(Optional::stream).toList());
        show();
    }

    private void show() {
        var bars = model.bars().get();
        var figures = new Figures(wording);
        undated.setText(wording.say("browse.timeline.undated", figures.whole(bars.dateless())));
        boolean there = pane.isVisible();
        buttons.setVisible(there);
        undated.setVisible(there && bars.dateless() > 0);
        unplaced.setText(wording.say("browse.timeline.unplaced", figures.whole(bars.coarse())));
        unplaced.setVisible(there && bars.coarse() > 0);
        boolean chosen = bars.picked() || model.picking().get().isPresent();
        zoomIn.setDisable(bars.axis().isEmpty() || !chosen);
        zoomOut.setDisable(!bars.zoomed());
        boolean roomy = pane.getWidth() >= ROOMY * unplaced.getFont().getSize();
        step.setVisible(there && !model.tall().get() && bars.axis().isPresent() && roomy);
        bars.axis().ifPresent(axis -> name(axis.step()));
        explain(bars);
    }

    private void name(Step present) {
        step.setText(wording.say("frequency.step", present));
        step.setAccessibleText(wording.say("browse.timeline.step.name", step.getText()));
    }

    private void offer() {
        var group = new ToggleGroup();
        var chosen = model.drawing().step();
        step.getItems().setAll(item(wording.say("browse.timeline.step.auto"), Optional.empty(), chosen, group));
        for (var one : Step.values()) {
            var item = item(wording.say("frequency.step", one), Optional.of(one), chosen, group);
            item.setDisable(!model.fits(one));
            step.getItems().add(item);
        }
    }

    private RadioMenuItem item(String name, Optional<Step> offered, Optional<Step> chosen, ToggleGroup group) {
        var item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(offered.equals(chosen));
        item.setOnAction(_ -> model.divide(offered));
        return item;
    }

    private void explain(Bars bars) {
        var entries = IntStream.range(0, bars.layers().size())
                .mapToObj(i -> entry(
                        "hm-swatch-" + (bars.layers().get(i).isPresent() ? i : TimelinePainter.LAYERS - 1),
                        words.named(bars.layers().get(i))));
        var bare = bars.isAnyBare()
                ? Stream.of(entry("hm-swatch-bare", wording.say("browse.timeline.hatched")))
                : Stream.<Node>empty();
        boolean was = legend.getChildren().isEmpty();
        legend.getChildren().setAll(Stream.concat(entries, bare).toList());
        if (was != legend.getChildren().isEmpty()) arrange();
    }

    private static Node entry(String style, String name) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("hm-swatch", style);
        var entry = new HBox(swatch, new Label(name));
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("hm-legend-entry");
        return entry;
    }

    public Node node() {
        return pane;
    }

    /// What stands beside the count of the answer, seen as long as the timeline is.
    public List<Region> tools() {
        return List.of(undated, unplaced, step, buttons);
    }
}
