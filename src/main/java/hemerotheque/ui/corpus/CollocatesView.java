package hemerotheque.ui.corpus;

import hemerotheque.search.Collocate;
import hemerotheque.search.Collocates;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.FieldRow;
import hemerotheque.ui.corpus.CollocatesViewModel.State;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Collocates for a dialog: a question, and the words near it in a table that can be sorted by each of its columns. A
/// double click or Entrée shows both words in their places.
public final class CollocatesView {

    private static final double LEAST_FIELD = 200;
    private static final double WIDTH = 1180; // pixels at 100 %
    private static final double HEIGHT = 460;
    private static final double ROW = 28;
    private static final double WORD = 300;
    private static final double FIGURE = 190;

    /// What the screen leads to.
    ///
    /// @param both shows every occurrence of a question
    /// @param alone shows every occurrence of what is asked here
    /// @param leave closes the dialog
    public record Ways(Consumer<String> both, Runnable alone, Runnable leave) {}

    private final CollocatesViewModel model;
    private final Wording wording;
    private final Figures figures;
    private final Ways ways;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final TableView<Collocate> table = new TableView<>();
    private final ExportFoot foot;
    private final VBox whole;

    public CollocatesView(CollocatesViewModel model, Wording wording, ObservableDoubleValue scale, Ways ways) {
        this.model = model;
        this.wording = wording;
        this.figures = new Figures(wording);
        this.ways = ways;
        this.foot = foot();
        var title = new Label(wording.say("collocates.title"));
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        count.getStyleClass().add("hm-secondary");
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        table(scale.get());
        whole = new VBox(12, title, question(scale.get()), count, table, foot.node());
        whole.getStyleClass().addAll("hm-import", "hm-corpus");
        whole.setPrefWidth(WIDTH * scale.get());
        model.state().subscribe(this::show);
        model.written().subscribe(foot::tell);
    }

    public Node node() {
        return whole;
    }

    /// Gives the keyboard to the question.
    public void focus() {
        words.requestFocus();
        words.selectAll();
    }

    private Node question(double scale) {
        words.setText(model.words());
        words.setPromptText(wording.say("concordance.words.prompt"));
        words.setAccessibleText(wording.say("concordance.words"));
        words.setOnAction(_ -> model.ask(words.getText()));
        var ask = new Button(wording.say("corpus.ask"));
        ask.setOnAction(_ -> model.ask(words.getText()));
        var least = CorpusChoices.of(
                List.of(1, 2, 3, 5, 10, 20),
                value -> wording.say("collocates.least", value),
                CollocatesViewModel.LEAST,
                model::demand);
        least.setAccessibleText(wording.say("collocates.least.name"));
        var grammar = new CheckBox(wording.say("collocates.grammar"));
        grammar.setOnAction(_ -> model.listGrammar(grammar.isSelected()));
        return new FieldRow(words, LEAST_FIELD * scale, List.of(ask, least, grammar));
    }

    private void table(double scale) {
        table.setAccessibleText(wording.say("collocates.table"));
        table.getStyleClass().add("hm-collocates");
        table.setPrefHeight(HEIGHT);
        table.setFixedCellSize(ROW * scale);
        table.setPlaceholder(new Label());
        // columns share the width as long as it holds them; in a narrow window they are scrolled through
        table.widthProperty().subscribe(width -> {
            boolean fits = width.doubleValue() >= (WORD + 4 * FIGURE + 20) * scale;
            table.setColumnResizePolicy(
                    fits ? TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS : TableView.UNCONSTRAINED_RESIZE_POLICY);
            if (!fits)
                for (var column : table.getColumns())
                    column.setPrefWidth((column == table.getColumns().getFirst() ? WORD / 2 : FIGURE) * scale);
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        var collator = Collator.getInstance(wording.locale());
        var word = column("word", Collocate::word, Function.identity(), WORD * scale);
        word.setComparator(collator::compare);
        var score = figure("score", Collocate::score, figures::tenths, scale);
        table.getColumns()
                .setAll(List.of(
                        word,
                        figure("together", Collocate::together, figures::whole, scale),
                        figure("overall", Collocate::overall, figures::whole, scale),
                        figure("expected", Collocate::expected, figures::tenths, scale),
                        score));
        score.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(score));
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            chosen().ifPresent(this::open);
            key.consume();
        });
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) chosen().ifPresent(this::open);
        });
    }

    private <T extends Comparable<T>> TableColumn<Collocate, T> figure(
            String key, Function<Collocate, T> value, Function<T, String> written, double scale) {
        var column = column(key, value, written, FIGURE * scale);
        column.setComparator(Comparator.naturalOrder());
        column.getStyleClass().add("hm-figures");
        return column;
    }

    private <T> TableColumn<Collocate, T> column(
            String key, Function<Collocate, T> value, Function<T, String> written, double width) {
        var column = new TableColumn<Collocate, T>();
        var name = new Label(wording.say("collocates.column." + key));
        name.setTooltip(new Tooltip(wording.say("collocates.column." + key + ".tells")));
        column.setGraphic(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : written.apply(item));
            }
        });
        return column;
    }

    private Optional<Collocate> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void open(Collocate word) {
        ways.both().accept(model.together(word));
    }

    private ExportFoot foot() {
        var lines = new Button(wording.say("collocates.lines"));
        lines.setOnAction(_ -> ways.alone().run());
        return new ExportFoot(
                wording,
                lines,
                wording.say("collocates.file") + ".csv",
                model::export,
                () -> ways.leave().run());
    }

    private void show(State state) {
        foot.enable(state instanceof State.Shown);
        switch (state) {
            case State.Nothing _ -> empty(wording.say("collocates.none"));
            case State.Counting _ -> empty(wording.say("corpus.counting"));
            case State.Failed(var reason) -> {
                empty(Faults.of(reason, wording).line());
            }
            case State.Shown(var collocates) -> show(collocates);
        }
    }

    private void empty(String sentence) {
        count.setText(sentence);
        table.getItems().clear();
    }

    private void show(Collocates collocates) {
        var sentence = wording.say("collocates.count", collocates.occurrences(), Collocates.REACH);
        if (collocates.list().isEmpty()) sentence += " · " + wording.say("collocates.nobody");
        else sentence += " · " + wording.say("collocates.hint");
        for (var warning : collocates.warnings())
            sentence += " · " + wording.say("warning", warning.reason(), warning.subject());
        count.setText(sentence);
        table.getItems().setAll(collocates.list());
        table.sort();
        if (!collocates.list().isEmpty()) table.getSelectionModel().select(0);
    }
}
