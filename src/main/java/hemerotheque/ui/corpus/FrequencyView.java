package hemerotheque.ui.corpus;

import hemerotheque.search.CorpusSize;
import hemerotheque.search.Frequency;
import hemerotheque.search.Step;
import hemerotheque.ui.common.ChartPicture;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.FieldRow;
import hemerotheque.ui.common.Periods;
import hemerotheque.ui.corpus.FrequencyViewModel.State;
import hemerotheque.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Frequencies over time for a dialog: curves, and the same figures as a table.
public final class FrequencyView {

    private static final double LEAST_FIELD = 200;
    private static final double WIDTH = 1180; // pixels at 100 %
    private static final double CHART = 300;
    private static final double TABLE = 190;
    private static final double ROW = 27;

    /// A line of the table: a bar, what has no date, or the total.
    private record Row(String period, List<String> figures) {}

    private final FrequencyViewModel model;
    private final Wording wording;
    private final TextField words = new TextField();
    private final Label note = new Label();
    private final Label told = new Label();
    private final CurvesChart chart;
    private final FlowPane legend = new FlowPane(18, 4);
    private final VBox drawing;
    private final TableView<Row> table = new TableView<>();
    private final List<Button> exports;
    private final VBox whole;

    /// @param leave closes the dialog
    public FrequencyView(FrequencyViewModel model, Wording wording, ObservableDoubleValue scale, Runnable leave) {
        this.model = model;
        this.wording = wording;
        this.chart = new CurvesChart(wording);
        this.drawing = new VBox(6, chart, legend);
        this.exports = List.of(
                export("corpus.export.csv", ".csv", model::export),
                export("frequency.export.svg", ".svg", file -> model.draw(labels(), file)),
                export("frequency.export.png", ".png", file -> model.keep(ChartPicture.of(drawing), file)));
        var title = new Label(wording.say("frequency.title"));
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        note.getStyleClass().add("hm-secondary");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        chart.setPrefHeight(CHART * scale.get());
        chart.setMinHeight(160 * scale.get());
        table.setMinHeight(4 * ROW * scale.get());
        VBox.setVgrow(drawing, Priority.ALWAYS);
        VBox.setVgrow(chart, Priority.ALWAYS);
        drawing.getStyleClass().add("hm-drawing");
        table.setAccessibleText(wording.say("frequency.table"));
        table.setPrefHeight(TABLE * scale.get());
        table.setFixedCellSize(ROW * scale.get());
        table.setPlaceholder(new Label());
        whole = new VBox(12, title, question(scale.get()), note, drawing, table, buttons(leave));
        whole.getStyleClass().addAll("hm-import", "hm-corpus");
        whole.setPrefWidth(WIDTH * scale.get());
        model.state().subscribe(this::show);
        model.unit().subscribe(_ -> show(model.state().get()));
        model.written().subscribe(written -> told.setText(CorpusChoices.told(written, wording)));
    }

    public Node node() {
        return whole;
    }

    /// Gives the keyboard to the questions.
    public void focus() {
        words.requestFocus();
        words.end();
    }

    private Node question(double scale) {
        words.setText(model.words());
        words.setPromptText(wording.say("frequency.words.prompt"));
        words.setAccessibleText(wording.say("frequency.words"));
        words.setOnAction(_ -> model.ask(words.getText()));
        var unit = CorpusChoices.of(
                List.of(Frequency.Unit.values()),
                value -> wording.say("frequency.unit", value),
                model.unit().get(),
                model.unit()::set);
        unit.setAccessibleText(wording.say("frequency.unit.name"));
        var step = CorpusChoices.of(
                List.of(Step.values()), value -> wording.say("frequency.step", value), model.step(), model::divide);
        step.setAccessibleText(wording.say("frequency.step.name"));
        var ask = new Button(wording.say("corpus.ask"));
        ask.setOnAction(_ -> model.ask(words.getText()));
        return new FieldRow(words, LEAST_FIELD * scale, List.of(ask, unit, step));
    }

    private Button export(String key, String ending, Consumer<Path> write) {
        var button = new Button(wording.say(key));
        button.setOnAction(_ -> {
            var chooser = new FileChooser();
            chooser.setTitle(wording.say(key));
            chooser.setInitialFileName(wording.say("frequency.file") + ending);
            Optional.ofNullable(chooser.showSaveDialog(button.getScene().getWindow()))
                    .ifPresent(file -> write.accept(file.toPath()));
        });
        return button;
    }

    private CorpusWork.Labels labels() {
        var undated = model.state().get() instanceof State.Shown(var frequency) ? undated(frequency) : "";
        return new CorpusWork.Labels(
                wording.say("frequency.title"),
                wording.say("frequency.unit", model.unit().get()),
                undated,
                wording.locale());
    }

    private String undated(Frequency frequency) {
        long undated = frequency.series().stream()
                .mapToLong(series -> series.undated().occurrences())
                .sum();
        return undated == 0 ? "" : wording.say("frequency.undated", undated);
    }

    private Node buttons(Runnable leave) {
        var close = new Button(wording.say("importing.close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> leave.run());
        told.getStyleClass().add("hm-secondary");
        var all = new ArrayList<Region>(exports);
        all.add(close);
        return new FieldRow(told, 0, all);
    }

    private void show(State state) {
        exports.forEach(button -> button.setDisable(!(state instanceof State.Shown)));
        switch (state) {
            case State.Nothing _ -> empty(wording.say("frequency.none"));
            case State.Counting _ -> note.setText(wording.say("corpus.counting"));
            case State.Failed(var reason) -> {
                empty(Faults.of(reason, wording).line());
            }
            case State.Shown(var frequency) -> show(frequency);
        }
    }

    private void empty(String sentence) {
        note.setText(sentence);
        chart.clear();
        legend.getChildren().clear();
        table.getColumns().clear();
        table.getItems().clear();
    }

    private void show(Frequency frequency) {
        var sentences = new ArrayList<>(
                List.of(wording.say("frequency.unit", model.unit().get())));
        if (!undated(frequency).isEmpty()) sentences.add(undated(frequency));
        for (var series : frequency.series())
            for (var warning : series.warnings())
                sentences.add(wording.say("warning", warning.reason(), warning.subject()));
        note.setText(String.join(" · ", sentences));
        chart.show(frequency, model.unit().get());
        legend.getChildren()
                .setAll(IntStream.range(0, frequency.series().size())
                        .mapToObj(number ->
                                entry(number, frequency.series().get(number).words()))
                        .toList());
        fill(frequency);
    }

    private Node entry(int number, String question) {
        var entry = new HBox(6, new CurveSample(number), new Label(question));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private void fill(Frequency frequency) {
        var columns = new ArrayList<TableColumn<Row, String>>();
        var period = new TableColumn<Row, String>(wording.say("frequency.period"));
        period.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().period()));
        columns.add(period);
        for (int i = 0; i < frequency.series().size(); i++) {
            int number = i;
            var column = new TableColumn<Row, String>(frequency.series().get(i).words());
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().figures().get(number)));
            column.getStyleClass().add("hm-figures");
            columns.add(column);
        }
        for (var column : columns) {
            column.setSortable(false);
            column.setPrefWidth(160);
        }
        table.getColumns().setAll(columns);
        table.setItems(FXCollections.observableList(rows(frequency)));
    }

    private List<Row> rows(Frequency frequency) {
        var periods = new Periods(wording);
        var rows = new ArrayList<Row>();
        for (var start : frequency.starts())
            rows.add(row(
                    periods.full(frequency.step(), start),
                    frequency.archiveAt(start),
                    frequency.series().stream().map(series -> series.at(start)).toList()));
        if (frequency.archive().undated().articles() > 0)
            rows.add(row(
                    wording.say("date.unknown"),
                    frequency.archive().undated(),
                    frequency.series().stream().map(Frequency.Series::undated).toList()));
        rows.add(row(
                wording.say("frequency.total"),
                frequency.archive().total(),
                frequency.series().stream().map(Frequency.Series::total).toList()));
        return rows;
    }

    private Row row(String period, CorpusSize size, List<Frequency.Count> counts) {
        var unit = model.unit().get();
        return new Row(
                period,
                counts.stream().map(count -> chart.told(unit.of(count, size))).toList());
    }
}
