package hemerotheque.ui.calendar;

import hemerotheque.search.DayCounts;
import hemerotheque.search.Hit;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// One day of every year: its day and month to be chosen, and a row for each year that has something, newest first.
final class YearlyList {

    /// @param first up to three of its articles
    private record Row(LocalDate day, long articles, List<Hit> first) {}

    private final CalendarViewModel model;
    private final Wording wording;
    private final DayWords words;
    private final Figures figures;
    private final ComboBox<Integer> day = new ComboBox<>();
    private final ComboBox<Month> month = new ComboBox<>();
    private final ListView<Row> rows = new ListView<>();
    private final HBox choice = new HBox(day, month);
    private boolean following;

    YearlyList(CalendarViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.words = new DayWords(wording);
        this.figures = new Figures(wording);
        day.setAccessibleText(wording.say("calendar.yearly.day"));
        month.setAccessibleText(wording.say("calendar.yearly.month"));
        month.getItems().setAll(Month.values());
        month.setConverter(names());
        day.valueProperty().addListener((_, _, _) -> choose());
        month.valueProperty().addListener((_, _, _) -> choose());
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.getStyleClass().add("hm-yearly-choice");
        rows.setAccessibleText(wording.say("calendar.yearly.name"));
        rows.getStyleClass().addAll("hm-lines", "hm-yearly");
        rows.setCellFactory(_ -> new Cell());
        rows.setPlaceholder(new Label(wording.say("calendar.yearly.nothing")));
        rows.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !following) model.go(row.day());
        });
        choice.managedProperty().bind(choice.visibleProperty());
        model.state().subscribe(_ -> show());
        model.chosen().subscribe(_ -> show());
        model.titles().subscribe(_ -> show());
        model.mode().subscribe(_ -> show());
    }

    private StringConverter<Month> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Month value) {
                return value == null ? "" : value.getDisplayName(TextStyle.FULL, wording.locale());
            }

            @Override
            public Month fromString(String text) {
                return month.getValue();
            }
        };
    }

    /// In a leap year, so that there is a 29 February; the day gives way where the month is shorter.
    private void choose() {
        if (following || day.getValue() == null || month.getValue() == null) return;
        int last = month.getValue().maxLength();
        var wanted = MonthDay.of(month.getValue(), Math.min(last, day.getValue()));
        var counts = model.counts().orElse(DayCounts.NONE);
        var years = counts.yearly(wanted);
        model.go(years.isEmpty() ? wanted.atYear(2024) : years.getFirst());
    }

    private void show() {
        if (model.mode().get() != CalendarViewModel.Mode.YEARLY) return;
        following = true;
        var chosen = model.chosen().get();
        day.getItems()
                .setAll(IntStream.rangeClosed(1, chosen.getMonth().maxLength())
                        .boxed()
                        .toList());
        day.setValue(chosen.getDayOfMonth());
        month.setValue(chosen.getMonth());
        var counts = model.counts().orElse(DayCounts.NONE);
        var shown = counts.yearly(MonthDay.from(chosen)).stream()
                .map(one -> new Row(one, counts.on(one), model.titles().get().getOrDefault(one, List.of())))
                .toList();
        rows.setItems(FXCollections.observableList(shown));
        for (int i = 0; i < shown.size(); i++)
            if (shown.get(i).day().equals(chosen)) rows.getSelectionModel().select(i);
        following = false;
    }

    private final class Cell extends ListCell<Row> {

        private final Label year = new Label();
        private final Label count = new Label();
        private final VBox titles = new VBox();
        private final HBox line = new HBox(year, count, titles);

        Cell() {
            year.getStyleClass().addAll("hm-serif", "hm-yearly-year");
            year.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().add("hm-secondary");
            count.getStyleClass().add("hm-yearly-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(titles, Priority.ALWAYS);
            titles.setMinWidth(0);
            line.setMinWidth(0);
            line.setPrefWidth(1);
            line.getStyleClass().add("hm-yearly-row");
            getStyleClass().add("hm-line-cell");
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            year.setText(new Dates(wording).year(row.day().getYear()));
            count.setText(figures.articles(row.articles()));
            titles.getChildren().setAll(row.first().stream().map(this::title).toList());
            setGraphic(line);
            setAccessibleText(words.spoken(row.day(), model.counts().orElse(DayCounts.NONE)));
        }

        private Node title(Hit hit) {
            var title = new Label(hit.teaser().headline());
            var source = new Label(words.source(hit));
            source.getStyleClass().addAll("hm-secondary", "hm-small");
            source.setMinWidth(Region.USE_PREF_SIZE);
            title.setMinWidth(0);
            var entry = new HBox(8, title, source);
            entry.setAlignment(Pos.BASELINE_LEFT);
            return entry;
        }
    }

    Node node() {
        return rows;
    }

    /// Where day and month are chosen.
    Node choice() {
        return choice;
    }
}
