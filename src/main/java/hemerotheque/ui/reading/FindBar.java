package hemerotheque.ui.reading;

import hemerotheque.ui.common.Icons;
import hemerotheque.wording.Wording;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The bar below an article where words are looked for in it: « 3 sur 17 ».
final class FindBar {

    private final ReaderViewModel model;
    private final Wording wording;
    private final Consumer<Marks> closed;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final HBox bar;

    /// @param closed told what was found when the reader leaves the bar
    FindBar(ReaderViewModel model, Wording wording, Consumer<Marks> closed) {
        this.model = model;
        this.wording = wording;
        this.closed = closed;
        var previous = Icons.button(Feather.CHEVRON_UP, wording.say("reading.find.previous"));
        var next = Icons.button(Feather.CHEVRON_DOWN, wording.say("reading.find.next"));
        var close = Icons.button(Feather.X, wording.say("reading.find.close"));
        previous.setOnAction(_ -> model.previous());
        next.setOnAction(_ -> model.next());
        close.setOnAction(_ -> close());
        field.setPromptText(wording.say("reading.find.prompt"));
        field.setAccessibleText(wording.say("reading.find.prompt"));
        field.setPrefColumnCount(22);
        field.textProperty().subscribe(model::find);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        count.setAccessibleRole(AccessibleRole.TEXT);
        count.getStyleClass().add("hm-secondary");
        bar = new HBox(8, field, previous, next, count, close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("hm-find-bar");
        hide();
        model.marks().subscribe(this::count);
    }

    Node node() {
        return bar;
    }

    void open() {
        bar.setManaged(true);
        bar.setVisible(true);
        field.requestFocus();
        field.selectAll();
        model.find(field.getText());
    }

    void close() {
        hide();
        var found = field.getText().isBlank() ? Marks.NONE : model.marks().get();
        closed.accept(found);
        model.find("");
    }

    /// What stands at the place that is found now.
    Optional<ArticlePage.Place> found() {
        var marks = model.marks().get();
        boolean looking = bar.isVisible() && !field.getText().isBlank() && marks.current() >= 0;
        return looking ? Optional.of(marks.places().get(marks.current())) : Optional.empty();
    }

    private void hide() {
        bar.setManaged(false);
        bar.setVisible(false);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            if (key.isShiftDown()) model.previous();
            else model.next();
            key.consume();
        }
    }

    private void count(Marks marks) {
        if (marks.current() >= 0) {
            count.setText(wording.say(
                    "reading.find.count", marks.current() + 1, marks.places().size()));
        } else {
            count.setText(field.getText().isBlank() ? "" : wording.say("reading.find.none"));
        }
    }
}
