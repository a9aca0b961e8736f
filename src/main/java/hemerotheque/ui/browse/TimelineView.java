package hemerotheque.ui.browse;

import hemerotheque.search.Step;
import hemerotheque.ui.common.Icons;
import hemerotheque.ui.common.Periods;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The timeline, and apart from it what belongs to it: the articles that have no bar, zooming.
public final class TimelineView {

    private final TimelineViewModel model;
    private final Wording wording;
    private final Hyperlink undated = new Hyperlink();
    private final Label unplaced = new Label();
    private final Button zoomIn;
    private final Button zoomOut;
    private final StackPane pane = new StackPane();
    private final HBox tools = new HBox();

    public TimelineView(TimelineViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.zoomIn = Icons.button(Feather.ZOOM_IN, wording.say("browse.timeline.zoomIn"));
        this.zoomOut = Icons.button(Feather.ZOOM_OUT, wording.say("browse.timeline.zoomOut"));
        zoomIn.setOnAction(_ -> model.zoomIn());
        zoomOut.setOnAction(_ -> model.zoomOut());
        undated.setOnAction(_ -> model.undated());
        pane.getChildren().setAll(new TimelineChart(model, wording));
        pane.getStyleClass().add("hm-timeline");
        furnish();
        model.bars().subscribe(_ -> show());
        model.picking().subscribe(_ -> show());
    }

    private void furnish() {
        unplaced.getStyleClass().add("hm-secondary");
        for (var words : List.of(undated, unplaced)) {
            words.setMinWidth(Region.USE_PREF_SIZE);
            words.managedProperty().bind(words.visibleProperty());
        }
        var zoom = new HBox(zoomIn, zoomOut);
        zoom.setAlignment(Pos.CENTER);
        tools.getChildren().setAll(undated, unplaced, zoom);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        tools.getStyleClass().add("hm-timeline-tools");
        tools.visibleProperty().bind(pane.visibleProperty());
        tools.managedProperty().bind(pane.visibleProperty());
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

    /// What stands beside the count of the answer, as long as the timeline is seen.
    public Node tools() {
        return tools;
    }
}
