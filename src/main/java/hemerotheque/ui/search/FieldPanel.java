package hemerotheque.ui.search;

import hemerotheque.search.Completion;
import hemerotheque.wording.Wording;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What hangs under the search field while it has the keyboard: what the question could become, and the bar of
/// operators. ↓ and ↑ choose, Tab and Entrée take, Échap closes.
final class FieldPanel {

    /// In em: of a line of the list.
    private static final double LINE = 2.1;

    /// In em, chosen: most names of authors and sources.
    private static final double WIDTH = 40;

    private final TextField field;
    private final CompletionViewModel model;
    private final SearchViewModel search;
    private final Wording wording;
    private final ListView<Completion> list = new ListView<>();
    private final VBox panel;
    private Subscription following = Subscription.EMPTY;
    private boolean closed;
    private boolean writing;

    FieldPanel(TextField field, SearchFieldView.Known known, SearchViewModel search, Wording wording, Runnable help) {
        this.field = field;
        this.model = known.completion();
        this.search = search;
        this.wording = wording;
        var bar = new OperatorBar(wording, this::typed, known.reader(), this::write, help);
        field.textProperty().subscribe(bar::show);
        panel = new VBox(list, bar.node());
        panel.getStyleClass().add("hm-helper");
        panel.setManaged(false);
        panel.setVisible(false);
        list.getStyleClass().add("hm-completions");
        list.setFocusTraversable(false);
        list.setAccessibleText(wording.say("completion.list"));
        list.setCellFactory(_ -> cell());
        list.managedProperty().bind(list.visibleProperty());
        model.offered().subscribe(this::show);
        model.chosen().subscribe(place -> choose(place.intValue()));
        field.textProperty().subscribe((_, text) -> typed(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.sceneProperty().subscribe(scene -> {
            following.unsubscribe(); // the scene of a window outlives what it shows
            following = scene == null ? Subscription.EMPTY : follow(scene);
        });
        field.widthProperty().subscribe(_ -> place());
        field.heightProperty().subscribe(_ -> place());
    }

    private CompletionCell cell() {
        var cell = new CompletionCell(wording);
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            if (!cell.isEmpty()) take(cell.getIndex());
        });
        return cell;
    }

    /// Shown as long as the keyboard is in the field or in the panel.
    private Subscription follow(Scene scene) {
        return scene.focusOwnerProperty().subscribe(owner -> {
            boolean inside = isInside(owner);
            if (!inside) {
                closed = false;
                model.dismiss();
            }
            panel.setVisible(inside && !closed);
            if (panel.isVisible()) place();
        });
    }

    private boolean isInside(Node owner) {
        for (var node = owner; node != null; node = node.getParent()) if (node == field || node == panel) return true;
        return false;
    }

    private void typed(String text) {
        if (writing || field.getScene() == null || field.getScene().getFocusOwner() != field) return;
        closed = false;
        panel.setVisible(true);
        Platform.runLater(() -> model.typed(text, Math.min(field.getCaretPosition(), text.length())));
    }

    private OperatorBar.Typed typed() {
        var selected = field.getSelection();
        return new OperatorBar.Typed(field.getText(), new Edit.Selection(selected.getStart(), selected.getEnd()));
    }

    private void write(Edit edit) {
        field.requestFocus();
        field.setText(edit.text());
        field.selectRange(edit.caret(), edit.caret());
    }

    private void show(List<Completion> offered) {
        list.getItems().setAll(offered);
        list.setVisible(!offered.isEmpty());
        place();
    }

    private void choose(int place) {
        if (place < 0) list.getSelectionModel().clearSelection();
        else list.getSelectionModel().clearAndSelect(place);
        if (place >= 0) list.scrollTo(place);
        speak(place);
    }

    /// The field itself says what is chosen, as it keeps the keyboard.
    private void speak(int place) {
        var offered = model.offered().get();
        field.setAccessibleHelp(
                place < 0
                        ? wording.say("completion.help")
                        : wording.say(
                                "completion.spoken",
                                CompletionCell.spoken(offered.get(place), wording),
                                place + 1,
                                offered.size()));
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) return;
        boolean used = switch (key.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case TAB -> !key.isShiftDown() && take(model.chosen().get());
            case ENTER -> take(model.chosen().get());
            case ESCAPE -> close();
            default -> false;
        };
        if (used) key.consume();
        else if (key.getCode() == KeyCode.ENTER) close();
    }

    /// Opens what is closed before it moves.
    private boolean step(int steps) {
        closed = false;
        panel.setVisible(true);
        if (model.offered().get().isEmpty()) model.open(field.getText(), field.getCaretPosition());
        else model.move(steps);
        return true;
    }

    private boolean take(int place) {
        var taken = model.take(place);
        taken.ifPresent(completion -> {
            boolean whole = completion.kind() == Completion.Kind.ASKED;
            writing = whole;
            write(model.edit(completion));
            writing = false;
            if (whole) search.search();
        });
        return taken.isPresent();
    }

    /// @return whether there was something to close
    private boolean close() {
        boolean open = panel.isVisible();
        closed = true;
        model.dismiss();
        panel.setVisible(false);
        return open;
    }

    /// Right under the field, as wide as it is, or wider where names need it and the window has the room.
    private void place() {
        if (field.getScene() == null) return;
        double em = field.getFont().getSize();
        list.setFixedCellSize(LINE * em);
        list.setPrefHeight(list.getItems().size() * LINE * em + em);
        double room = field.getScene().getWidth() - field.localToScene(0, 0).getX() - em;
        double width = Math.max(field.getWidth(), Math.min(WIDTH * em, room));
        panel.resizeRelocate(0, field.getHeight() + 3, width, panel.prefHeight(width));
    }

    Node node() {
        return panel;
    }
}
