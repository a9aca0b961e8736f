package hemerotheque.ui.corpus;

import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.Occurrence;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.FieldRow;
import hemerotheque.ui.corpus.ConcordanceViewModel.State;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The concordance for a dialog: a question, how its lines are sorted, the lines one below the other.
public final class ConcordanceView {

    private static final double ROW = 28; // pixels at 100 %
    private static final double LEAST_FIELD = 200;
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 460;

    private final ConcordanceViewModel model;
    private final Wording wording;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final ListView<Optional<Occurrence>> lines = new ListView<>();
    private final ComboBox<ConcordanceOrder> order;
    private final ExportFoot foot;
    private final VBox whole;

    /// What the screen leads to.
    ///
    /// @param open opens the article of an occurrence, at its place
    /// @param collocates shows the words near what is asked here
    /// @param leave closes the dialog
    public record Ways(Consumer<Occurrence> open, Runnable collocates, Runnable leave) {}

    public ConcordanceView(ConcordanceViewModel model, Wording wording, ObservableDoubleValue scale, Ways ways) {
        this.model = model;
        this.wording = wording;
        this.foot = foot(ways);
        order = CorpusChoices.of(
                List.of(ConcordanceOrder.values()),
                value -> wording.say("concordance.order", value),
                model.request().order(),
                model::sort);
        var title = new Label(wording.say("concordance.title"));
        title.getStyleClass().addAll("hm-serif", "hm-import-title");
        count.getStyleClass().add("hm-secondary");
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        list(scale, ways.open());
        whole = new VBox(12, title, question(scale.get()), told(), lines, foot.node());
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
        words.setText(model.request().words());
        words.setPromptText(wording.say("concordance.words.prompt"));
        words.setAccessibleText(wording.say("concordance.words"));
        words.setOnAction(_ -> model.ask(words.getText()));
        order.setAccessibleText(wording.say("concordance.sort"));
        var context = CorpusChoices.of(
                List.of(5, 8, 12, 20),
                value -> wording.say("concordance.context", value),
                model.request().context(),
                model::widen);
        context.setAccessibleText(wording.say("concordance.context.name"));
        var find = new Button(wording.say("corpus.ask"));
        find.setOnAction(_ -> model.ask(words.getText()));
        return new FieldRow(words, LEAST_FIELD * scale, List.of(find, order, context));
    }

    private Node told() {
        var told = new HBox(12, count, new SortingBar(model, wording).node());
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        return told;
    }

    private void list(ObservableDoubleValue scale, Consumer<Occurrence> open) {
        lines.getStyleClass().add("hm-lines");
        lines.setAccessibleText(wording.say("concordance.lines"));
        lines.fixedCellSizeProperty().bind(Bindings.multiply(ROW, scale));
        lines.setCellFactory(_ -> new LineCell(wording, scale));
        lines.setPrefHeight(HEIGHT);
        lines.setPlaceholder(new Label());
        VBox.setVgrow(lines, Priority.ALWAYS);
        lines.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.A) key.consume(); // selecting all would read all
            if (key.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(open);
                key.consume();
            }
        });
        lines.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) chosen().ifPresent(open);
        });
    }

    private Optional<Occurrence> chosen() {
        return Optional.ofNullable(lines.getSelectionModel().getSelectedItem()).flatMap(line -> line);
    }

    private ExportFoot foot(Ways ways) {
        var near = new Button(wording.say("concordance.collocates"));
        near.setOnAction(_ -> ways.collocates().run());
        return new ExportFoot(
                wording,
                near,
                "concordance.csv",
                model::export,
                () -> ways.leave().run());
    }

    private void show(State state) {
        foot.enable(state instanceof State.Shown);
        switch (state) {
            case State.Nothing _ -> empty(wording.say("concordance.none"));
            case State.Searching _ -> empty(wording.say("corpus.counting"));
            case State.Failed(var reason) -> {
                empty(Faults.of(reason, wording).line());
            }
            case State.Shown shown -> show(shown);
        }
    }

    private void empty(String sentence) {
        count.setText(sentence);
        lines.setItems(FXCollections.observableArrayList());
    }

    private void show(State.Shown shown) {
        var concordance = shown.concordance();
        var figures = new Figures(wording);
        var sentence = wording.say(
                "concordance.count",
                concordance.total(),
                figures.articles(concordance.articles()),
                figures.tenths(concordance.perMillion()));
        if (concordance.listed() < concordance.total())
            sentence += " · " + wording.say("concordance.listed", concordance.listed());
        for (var warning : concordance.warnings())
            sentence += " · " + wording.say("warning", warning.reason(), warning.subject());
        order.setValue(model.request().order()); // another one where sorting was stopped
        count.setText(sentence);
        lines.setItems(shown.lines());
        lines.scrollTo(0);
        if (!shown.lines().isEmpty()) lines.getSelectionModel().select(0);
    }
}
