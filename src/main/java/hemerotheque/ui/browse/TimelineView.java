package hemerotheque.ui.browse;

import hemerotheque.search.Step;
import hemerotheque.ui.common.Icons;
import hemerotheque.ui.common.Periods;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The timeline with what belongs to it: the bar pointed at in words, the articles that have no bar, zooming.
public final class TimelineView {

    private final TimelineViewModel model;
    private final Wording wording;
    private final Label pointed = new Label();
    private final Hyperlink undated = new Hyperlink();
    private final Label unplaced = new Label();
    private final Button zoomIn;
    private final Button zoomOut;
    private final BorderPane pane = new BorderPane();

    public TimelineView(TimelineViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.zoomIn = Icons.button(Feather.ZOOM_IN, wording.say("browse.timeline.zoomIn"));
        this.zoomOut = Icons.button(Feather.ZOOM_OUT, wording.say("browse.timeline.zoomOut"));
        zoomIn.setOnAction(_ -> model.zoomIn());
        zoomOut.setOnAction(_ -> model.zoomOut());
        undated.setOnAction(_ -> model.undated());
        var chart = new TimelineChart(model, wording, this::point);
        pane.setCenter(chart);
        pane.setRight(side());
        pane.getStyleClass().add("hm-timeline");
        model.bars().subscribe(_ -> show());
        model.picking().subscribe(_ -> show());
    }

    private Node side() {
        pointed.getStyleClass().addAll("hm-secondary", "hm-small");
        pointed.setWrapText(true);
        pointed.setAlignment(Pos.TOP_RIGHT);
        pointed.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        pointed.setMinHeight(0);
        VBox.setVgrow(pointed, Priority.ALWAYS);
        unplaced.getStyleClass().addAll("hm-secondary", "hm-small");
        undated.getStyleClass().add("hm-small");
        var zoom = new HBox(zoomIn, zoomOut);
        var places = new StackPane(undated, unplaced);
        StackPane.setAlignment(unplaced, Pos.CENTER_LEFT);
        StackPane.setAlignment(undated, Pos.CENTER_LEFT);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var line = new HBox(places, room, zoom);
        line.setAlignment(Pos.CENTER_LEFT);
        var side = new VBox(pointed, line);
        side.getStyleClass().add("hm-timeline-side");
        return side;
    }

    private void show() {
        var bars = model.bars().get();
        boolean exact = bars.axis().filter(axis -> axis.step() != Step.YEAR).isEmpty();
        var figure = new Figures(wording).whole(bars.undated());
        undated.setText(wording.say("browse.timeline.undated", figure));
        undated.setVisible(exact && bars.undated() > 0);
        unplaced.setText(wording.say("browse.timeline.unplaced", figure));
        unplaced.setVisible(!exact && bars.undated() > 0);
        zoomIn.setDisable(bars.axis().isEmpty()
                || !(bars.picked() || model.picking().get().isPresent()));
        zoomOut.setDisable(!bars.zoomed());
    }

    private void point(String words) {
        pointed.setText(words);
    }

    /// « janvier 2020 : 214 articles ».
    static String spoken(TimelineViewModel.Bars bars, TimelineViewModel.Picking picked, Wording wording) {
        var step = bars.axis().orElseThrow().step();
        var periods = new Periods(wording);
        long articles = 0;
        for (int i = 0; i < bars.bars().size(); i++)
            if (picked.has(i)) articles += bars.bars().get(i).around();
        var days = picked.anchor() == picked.cursor()
                ? periods.full(step, bars.bars().get(picked.cursor()).start())
                : periods.brief(bars.days(picked.anchor(), picked.cursor()));
        return wording.say("browse.timeline.bar", days, new Figures(wording).articles(articles));
    }

    public Node node() {
        return pane;
    }
}
