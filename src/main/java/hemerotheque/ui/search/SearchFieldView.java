package hemerotheque.ui.search;

import atlantafx.base.controls.CustomTextField;
import hemerotheque.ui.common.Icons;
import hemerotheque.wording.Wording;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The field that words are typed in: Entrée asks at once, Échap empties it. What could not be read is underlined.
public final class SearchFieldView {

    private final CustomTextField field = new CustomTextField();
    private final FaultMarks marks = new FaultMarks(field);
    private final StackPane box = new StackPane(field, marks);

    public SearchFieldView(SearchViewModel model, Wording wording) {
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
        field.setRight(clear);
        model.state().subscribe(this::mark);
    }

    private void mark(SearchViewModel.State state) {
        if (state instanceof SearchViewModel.State.Answered(var found))
            marks.show(found.question().words(), found.answer().warnings());
    }

    /// The field with its marks.
    public Node box() {
        return box;
    }

    public TextField node() {
        return field;
    }
}
