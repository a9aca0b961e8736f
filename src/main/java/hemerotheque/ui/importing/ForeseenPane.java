package hemerotheque.ui.importing;

import hemerotheque.archive.Foreseen;
import hemerotheque.archive.TrialReport;
import hemerotheque.model.Outcome;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.ReportWords;
import hemerotheque.wording.Wording;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What an import would do: its counts, its formats, and the first articles as they would come out.
final class ForeseenPane {

    private static final double ROW = 30; // pixels

    private final TrialReport trial;
    private final Wording wording;
    private final Figures figures;
    private final VBox pane;

    /// @param importing the reader wants it done
    ForeseenPane(TrialReport trial, Wording wording, Runnable close, Runnable importing) {
        this.trial = trial;
        this.wording = wording;
        this.figures = new Figures(wording);
        Map<Outcome.Kind, Label> counts = new EnumMap<>(Outcome.Kind.class);
        pane = new VBox(14, title(), CountTiles.of(wording, counts), formats());
        counts.forEach((kind, label) -> CountTiles.write(label, trial.report().count(kind), figures));
        pane.getStyleClass().add("hm-import");
        if (!trial.first().isEmpty()) {
            var table = table();
            VBox.setVgrow(table, Priority.ALWAYS);
            var heading =
                    new Label(wording.say("importing.trial.first", trial.first().size()));
            heading.setLabelFor(table);
            pane.getChildren().add(new VBox(6, heading, table));
            VBox.setVgrow(pane.getChildren().getLast(), Priority.ALWAYS);
        }
        pane.getChildren().add(buttons(close, importing));
    }

    Node node() {
        return pane;
    }

    private long fresh() {
        return trial.report().count(Outcome.Kind.ADDED) + trial.report().count(Outcome.Kind.UPDATED);
    }

    private Node title() {
        var title = new Label(wording.say("importing.trial.done", fresh()));
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        var time = figures.duration(trial.report().duration());
        var key = trial.report().cancelled() ? "importing.trial.part" : "importing.trial.took";
        var more = new Label(wording.say(key, time));
        more.getStyleClass().add("hm-secondary");
        return new VBox(4, title, more);
    }

    /// « Formats : HTML 98 · texte 6 », the most frequent first.
    private Node formats() {
        var counted = trial.formats().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(format ->
                        wording.say("importing.trial.format", wording.formatNamed(format.getKey()), format.getValue()))
                .collect(Collectors.joining(" · "));
        var label = new Label(wording.say("importing.trial.formats", counted));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setVisible(!trial.formats().isEmpty());
        label.setManaged(label.isVisible());
        return label;
    }

    private TableView<Foreseen> table() {
        var table = new TableView<>(FXCollections.observableList(trial.first()));
        var words = new ReportWords(wording);
        var dates = new Dates(wording);
        table.setFixedCellSize(ROW);
        table.setPrefHeight(9 * ROW);
        table.setAccessibleText(
                wording.say("importing.trial.first", trial.first().size()));
        add(table, "importing.trial.title", 0.34, OverrunStyle.ELLIPSIS, of(Foreseen.Label::headline));
        add(table, "importing.trial.day", 0.12, OverrunStyle.ELLIPSIS, of(label -> dates.brief(label.published())));
        add(
                table,
                "importing.trial.source",
                0.14,
                OverrunStyle.ELLIPSIS,
                of(label -> label.source().orElseGet(() -> wording.say("source.unknown"))));
        add(table, "importing.trial.outcome", 0.2, OverrunStyle.ELLIPSIS, this::outcome);
        add(
                table,
                "report.column.file",
                0.2,
                OverrunStyle.LEADING_ELLIPSIS,
                foreseen -> words.place(foreseen.outcome().origin()));
        return table;
    }

    private static Function<Foreseen, String> of(Function<Foreseen.Label, String> words) {
        return foreseen -> foreseen.label().map(words).orElse("");
    }

    private String outcome(Foreseen foreseen) {
        return wording.say(
                "trial.outcome", foreseen.outcome().kind(), foreseen.sameAs().orElse(""));
    }

    private void add(
            TableView<Foreseen> table, String name, double share, OverrunStyle cut, Function<Foreseen, String> words) {
        var column = new TableColumn<Foreseen, String>(wording.say(name));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new WordsCell<>(cut));
        column.setSortable(false);
        column.prefWidthProperty().bind(table.widthProperty().subtract(18).multiply(share));
        table.getColumns().add(column);
    }

    private Node buttons(Runnable close, Runnable importing) {
        var leave = new Button(wording.say("importing.close"));
        leave.setOnAction(_ -> close.run());
        var go = new Button(wording.say("importing.trial.import", fresh()));
        go.setOnAction(_ -> importing.run());
        go.setDisable(fresh() == 0);
        go.setDefaultButton(fresh() > 0);
        leave.setDefaultButton(fresh() == 0);
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        return new HBox(8, push, leave, go);
    }
}
