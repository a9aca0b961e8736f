package hemerotheque.ui.browse;

import hemerotheque.search.Timeline;
import hemerotheque.ui.common.Periods;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The figures of the timeline as a table: a row for each bar, and one for what has no bar.
final class TimelineTable {

    private static final double PERIOD = 210; // pixels at 100 %
    private static final double FIGURE = 130;

    private final TimelineViewModel model;
    private final Wording wording;
    private final TableView<List<String>> table = new TableView<>();

    TimelineTable(TimelineViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        table.setAccessibleText(wording.say("browse.timeline.table.name"));
        table.setPlaceholder(new Label());
        table.getStyleClass().addAll("hm-timeline-table", "hm-figures-table");
        model.bars().subscribe(_ -> show());
        model.listed().subscribe(_ -> show());
    }

    private void show() {
        if (!model.listed().get()) return;
        model.timeline().ifPresent(this::show);
    }

    private void show(Timeline timeline) {
        var names = new ArrayList<>(List.of(
                wording.say("browse.timeline.table.period"),
                wording.say("cli.search.articles"),
                wording.say("browse.timeline.table.share"),
                wording.say("cli.search.archive")));
        var words = new TimelineWords(wording);
        timeline.layers().forEach(layer -> names.add(words.named(layer.source())));
        table.getColumns().clear();
        for (int i = 0; i < names.size(); i++) table.getColumns().add(column(names.get(i), i));
        var rows = new ArrayList<List<String>>();
        for (var bar : model.bars().get().bars()) rows.add(row(timeline, bar));
        if (timeline.undated() > 0) rows.add(undated(timeline));
        table.setItems(FXCollections.observableList(rows));
    }

    private static TableColumn<List<String>, String> column(String name, int number) {
        var column = new TableColumn<List<String>, String>(name);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(number)));
        column.setSortable(false);
        column.setPrefWidth(number == 0 ? PERIOD : FIGURE);
        if (number > 0) column.getStyleClass().add("hm-figures");
        return column;
    }

    private List<String> row(Timeline timeline, Bars.Bar bar) {
        var figures = new Figures(wording);
        var row = new ArrayList<>(List.of(
                new Periods(wording).full(timeline.step(), bar.start()),
                bar.isBare() ? wording.say("browse.timeline.bare") : figures.whole(timeline.at(bar.start())),
                bar.isBare() ? "—" : figures.tenths(timeline.perThousand(bar.start())),
                figures.whole(timeline.inArchive(bar.start()))));
        for (var layer : timeline.layers()) row.add(figures.whole(layer.counts().at(bar.start())));
        return row;
    }

    private List<String> undated(Timeline timeline) {
        var figures = new Figures(wording);
        var row = new ArrayList<>(List.of(
                wording.say("cli.search.undated"),
                figures.whole(timeline.undated()),
                "—",
                figures.whole(timeline.archive().map(Timeline::undated).orElse(0L))));
        for (var layer : timeline.layers()) row.add(figures.whole(layer.counts().undated()));
        return row;
    }

    Node node() {
        return table;
    }
}
