package hemerotheque.ui.calendar;

import hemerotheque.search.DayCounts;
import hemerotheque.ui.calendar.CalendarViewModel.Mode;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The days that are seen and hold something, as a table.
final class DayTable {

    private static final double DAY = 320; // pixels at 100 %
    private static final double FIGURE = 140;

    private final CalendarViewModel model;
    private final TableView<LocalDate> table = new TableView<>();

    DayTable(CalendarViewModel model, Wording wording) {
        this.model = model;
        var dates = new Dates(wording);
        var figures = new Figures(wording);
        var counted = column(wording.say("cli.search.articles"), FIGURE, day -> figures.whole(counts().on(day)));
        counted.getStyleClass().add("hm-figures");
        table.getColumns()
                .add(column(wording.say("calendar.table.day"), DAY, day -> DayWords.sentence(dates.full(day))));
        table.getColumns().add(counted);
        table.setAccessibleText(wording.say("calendar.table.name"));
        table.setPlaceholder(new Label(wording.say("calendar.table.nothing")));
        table.getStyleClass().addAll("hm-timeline-table", "hm-figures-table");
        table.getSelectionModel().selectedItemProperty().addListener((_, _, day) -> {
            if (day != null && !day.equals(model.chosen().get())) model.go(day);
        });
        model.state().subscribe(_ -> show());
        model.chosen().subscribe((before, now) -> {
            boolean same = model.mode().get() == Mode.MONTH ? before.getMonth() == now.getMonth() : true;
            if (before.getYear() != now.getYear() || !same) show();
        });
        model.mode().subscribe(_ -> show());
        model.listed().subscribe(_ -> show());
    }

    private DayCounts counts() {
        return model.counts().orElse(DayCounts.NONE);
    }

    private static TableColumn<LocalDate, String> column(String name, double width, Function<LocalDate, String> value) {
        var column = new TableColumn<LocalDate, String>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setSortable(false);
        column.setPrefWidth(width);
        return column;
    }

    private void show() {
        if (model.listed().get()) table.setItems(FXCollections.observableArrayList(model.seen()));
    }

    Node node() {
        return table;
    }
}
