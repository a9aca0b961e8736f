package hemerotheque.ui.search;

import atlantafx.base.controls.CustomTextField;
import hemerotheque.model.Span;
import hemerotheque.search.Narrowing;
import hemerotheque.search.ParsedQuery;
import hemerotheque.ui.common.Icons;
import hemerotheque.wording.Wording;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The field that words are typed in: Entrée asks at once, Échap empties it. What could not be read is underlined.
public final class SearchFieldView {

    private final CustomTextField field = new CustomTextField();
    private final FaultMarks marks = new FaultMarks(field);
    private final StackPane box = new StackPane(field, marks);

    private final Function<String, ParsedQuery> reader;

    /// What is known of what is typed.
    ///
    /// @param reader of it
    /// @param completion of it
    public record Known(Function<String, ParsedQuery> reader, CompletionViewModel completion) {}

    /// @param help shows how a query is written
    public SearchFieldView(SearchViewModel model, Known known, Wording wording, Runnable help) {
        this.reader = known.reader();
        field.setPromptText(wording.say("search.field.prompt"));
        field.setAccessibleRole(AccessibleRole.TEXT_FIELD);
        field.setAccessibleText(wording.say("search.field.name"));
        field.getStyleClass().add("hm-search");
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().bindBidirectional(model.words());
        field.setOnAction(_ -> model.search());
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE || field.getText().isEmpty()) return;
            field.clear();
            model.search();
            key.consume();
        });
        var clear = Icons.button(Feather.X, wording.say("search.clear.button"));
        clear.getStyleClass().add("hm-clear");
        clear.setOnAction(_ -> {
            model.clear();
            field.requestFocus();
        });
        model.state().subscribe(state -> clear.setVisible(!state.question().isEverything()));
        clear.managedProperty().bind(clear.visibleProperty());
        var buttons = new HBox(ask(model, wording), clear);
        buttons.setAlignment(Pos.CENTER);
        field.setRight(buttons);
        model.state().subscribe(this::mark);
        box.getChildren().add(new FieldPanel(field, known, model, wording, help).node());
        box.setViewOrder(-1);
    }

    /// What Entrée does, for the mouse, where what is typed waits for it.
    private Node ask(SearchViewModel model, Wording wording) {
        var ask = Icons.button(Feather.CORNER_DOWN_LEFT, wording.say("search.ask.button"));
        ask.getStyleClass().add("hm-clear");
        ask.setFocusTraversable(false);
        ask.setOnAction(_ -> model.search());
        ask.visibleProperty().bind(model.unasked());
        ask.managedProperty().bind(model.unasked());
        return ask;
    }

    private void mark(SearchViewModel.State state) {
        if (state instanceof SearchViewModel.State.Answered(var found))
            marks.show(found.question().words(), found.answer().warnings());
    }

    /// Gives the keyboard to the field, its words selected: what is typed then takes their place, while the values of
    /// facets behind them stay.
    public void focus() {
        field.requestFocus();
        var words = words();
        if (words.isPresent()) {
            field.selectRange(words.get().start(), words.get().end());
        } else if (field.getText().isBlank()) {
            field.selectAll();
        } else {
            field.setText(field.getText().strip() + " ");
            field.end();
        }
    }

    /// Where the words stand that are no values of facets.
    private Optional<Span> words() {
        var places = reader.apply(field.getText()).parts().stream()
                .filter(part -> Narrowing.read(part.query()).isEmpty())
                .map(ParsedQuery.Part::place)
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(places.getFirst().start(), places.getLast().end()));
    }

    /// The field with its marks.
    public Node box() {
        return box;
    }

    public TextField node() {
        return field;
    }
}
