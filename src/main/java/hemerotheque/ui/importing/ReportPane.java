package hemerotheque.ui.importing;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Outcome;
import hemerotheque.ui.importing.ImportViewModel.Exported;
import hemerotheque.wording.Figures;
import hemerotheque.wording.ReportWords;
import hemerotheque.wording.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The end of an import: its counts, and each input that did not come in, with its cause and what to do.
final class ReportPane {

    private static final double ROW = 30; // pixels; a fixed height lets the table read only the rows in sight

    private final ImportViewModel model;
    private final Wording wording;
    private final Figures figures;
    private final TroubleWords words;
    private final Summary summary;
    private final TableView<Outcome> table = new TableView<>();
    private final Label told = new Label();
    private final VBox pane;
    private final Consumer<ArticleId> reread;

    /// @param reread the reader wants an article to be read with another encoding
    ReportPane(ImportViewModel model, Wording wording, Summary summary, Runnable close, Consumer<ArticleId> reread) {
        this.model = model;
        this.reread = reread;
        this.wording = wording;
        this.figures = new Figures(wording);
        this.words = new TroubleWords(wording);
        this.summary = summary;
        Map<Outcome.Kind, Label> counts = new EnumMap<>(Outcome.Kind.class);
        pane = new VBox(14, title(), CountTiles.of(wording, counts));
        counts.forEach((kind, label) -> CountTiles.write(label, summary.counts().count(kind), figures));
        pane.getStyleClass().add("hm-import");
        if (summary.troubles().isEmpty()) {
            pane.getChildren().add(new Label(wording.say("importing.no.trouble")));
        } else {
            fill();
            VBox.setVgrow(table, Priority.ALWAYS);
            pane.getChildren().addAll(filters(), table);
        }
        pane.getChildren().add(buttons(close));
    }

    Node node() {
        return pane;
    }

    private Node title() {
        long imported =
                summary.counts().count(Outcome.Kind.ADDED) + summary.counts().count(Outcome.Kind.UPDATED);
        var title = new Label(wording.say("importing.done", imported));
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        var time = figures.duration(summary.duration());
        var more = new Label(wording.say(summary.stopped() ? "importing.stopped" : "importing.took", time));
        more.getStyleClass().add("hm-secondary");
        return new VBox(4, title, more);
    }

    private Node filters() {
        var group = new ToggleGroup();
        var all = filter("importing.filter.all", group, summary.troubles());
        var failed = filter("importing.filter.failed", group, of(Outcome.Kind.FAILED));
        var skipped = filter("importing.filter.skipped", group, of(Outcome.Kind.SKIPPED));
        all.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) before.setSelected(true); // one is always chosen
        });
        var filters = new HBox(6, all, failed, skipped);
        filters.setAlignment(Pos.CENTER_LEFT);
        var doubtful = summary.troubles().stream()
                .filter(trouble -> trouble.article().isPresent())
                .toList();
        if (doubtful.isEmpty()) return filters;
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        filters.getChildren().addAll(filter("importing.filter.check", group, doubtful), push, reread());
        return filters;
    }

    /// For the article of the row that is chosen.
    private Button reread() {
        var button = new Button(wording.say("encoding.ask"));
        button.setDisable(true);
        var chosen = table.getSelectionModel().selectedItemProperty();
        chosen.subscribe(row -> button.setDisable(row == null || row.article().isEmpty()));
        button.setOnAction(
                _ -> Optional.ofNullable(chosen.get()).flatMap(Outcome::article).ifPresent(reread));
        return button;
    }

    private ToggleButton filter(String key, ToggleGroup group, List<Outcome> rows) {
        var button = new ToggleButton(wording.say(key, rows.size()));
        button.setToggleGroup(group);
        button.selectedProperty().subscribe(chosen -> {
            if (chosen) table.setItems(FXCollections.observableList(rows));
        });
        return button;
    }

    private List<Outcome> of(Outcome.Kind kind) {
        return summary.troubles().stream()
                .filter(trouble -> trouble.kind() == kind)
                .toList();
    }

    private void fill() {
        table.setFixedCellSize(ROW);
        table.setAccessibleText(wording.say("importing.report"));
        table.setPrefHeight(9 * ROW);
        for (var column : words.columns()) {
            var shown = new TableColumn<Outcome, String>(wording.say(column.name()));
            shown.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(column.words().apply(row.getValue())));
            shown.setCellFactory(_ -> new WordsCell<>(column.cut()));
            shown.setSortable(false);
            shown.prefWidthProperty().bind(table.widthProperty().subtract(18).multiply(column.share()));
            table.getColumns().add(shown);
        }
    }

    private Node buttons(Runnable close) {
        var copy = new Button(wording.say("importing.report.copy"));
        copy.setOnAction(_ -> copy());
        var export = new Button(wording.say("importing.report.export"));
        export.setOnAction(_ -> export());
        var done = new Button(wording.say("importing.close"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        told.getStyleClass().add("hm-secondary");
        var buttons = new HBox(8, told, push, copy, export, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        copy.setVisible(!summary.troubles().isEmpty());
        return buttons;
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(words.tabbed(table.getItems()));
        Clipboard.getSystemClipboard().setContent(content);
        told.setText(wording.say("importing.report.copied"));
    }

    private void export() {
        var chooser = new FileChooser();
        chooser.setTitle(wording.say("importing.report.export"));
        chooser.setInitialFileName(wording.say("importing.report.file") + ".csv");
        Optional.ofNullable(chooser.showSaveDialog(pane.getScene().getWindow()))
                .ifPresent(file -> model.export(file.toPath(), new ReportWords(wording)));
    }

    void tell(Exported exported) {
        told.setText(
                switch (exported) {
                    case Exported.Nothing _ -> "";
                    case Exported.Written(var file) -> wording.say("importing.report.exported", file.getFileName());
                    case Exported.Failed(var file, var reason) ->
                        wording.say("importing.report.export.failed", file.getFileName(), reason.getMessage());
                });
    }
}
