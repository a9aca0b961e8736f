package hemerotheque.ui.dating;

import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import hemerotheque.search.TypedDate;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.dating.DatingViewModel.State;
import hemerotheque.wording.Dates;
import hemerotheque.wording.DatingWords;
import hemerotheque.wording.Wording;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The date of one article or of many, typed as people write it, with what it is understood as below it. For a dialog:
/// Entrée gives it, Échap leaves.
public final class DatingView {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final DatingViewModel model;
    private final Subject subject;
    private final Wording wording;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final Label understood = new Label();
    private final Label fault = new Label();
    private final Button apply = new Button();
    private final Button unknown;
    private final Button restore = new Button();
    private final VBox whole;

    /// @param leave closes the dialog
    public DatingView(DatingViewModel model, Subject subject, Wording wording, Runnable leave) {
        this.model = model;
        this.subject = subject;
        this.wording = wording;
        this.leave = leave;
        unknown = new Button(wording.say("date.unknown"));
        whole = new VBox(title(), grid(), fault, buttons());
        whole.getStyleClass().addAll("hm-dialog", "hm-save", "hm-dating");
        whole.setMaxWidth(Region.USE_PREF_SIZE);
        furnish();
        model.reading().subscribe(this::show);
        model.state().subscribe(this::show);
        field.textProperty().subscribe(model::type);
        subject.published().map(this::typed).ifPresent(field::setText);
    }

    private Label title() {
        var title = new Label(wording.say("dating.title", subject.articles().size()));
        title.getStyleClass().addAll("hm-serif", "hm-empty-title");
        return title;
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("hm-save-grid");
        subject.one().ifPresent(article -> {
            row(grid, "dating.article", wrapped(article.article().headline(), "hm-serif"));
            row(grid, "dating.present", wrapped(new DatingWords(wording).of(article), "hm-secondary"));
        });
        var line = new HBox(field, unknown);
        line.getStyleClass().add("hm-dating-line");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        row(grid, "dating.field", line).setLabelFor(field);
        grid.add(understood, 1, grid.getRowCount());
        return grid;
    }

    private Label row(GridPane grid, String key, Region value) {
        var label = new Label(wording.say(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(value, Priority.ALWAYS);
        if (value instanceof Label) GridPane.setValignment(label, VPos.TOP); // beside its first line
        grid.addRow(grid.getRowCount(), label, value);
        return label;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void furnish() {
        field.setAccessibleText(wording.say("dating.field.name"));
        field.setPromptText(wording.say("dating.prompt"));
        understood.setWrapText(true);
        understood.getStyleClass().add("hm-dating-understood");
        unknown.setMinWidth(Region.USE_PREF_SIZE);
        unknown.setOnAction(_ -> {
            field.setText(wording.say("dating.unknown.typed"));
            field.requestFocus();
        });
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        fault.managedProperty().bind(fault.visibleProperty());
    }

    private HBox buttons() {
        var close = new Button(wording.say("saved.leave"));
        close.setCancelButton(true);
        close.setOnAction(_ -> leave.run());
        apply.setDefaultButton(true);
        apply.setOnAction(_ -> model.apply());
        var push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        var row = new HBox(push, close, apply);
        row.getStyleClass().add("hm-dialog-buttons");
        row.setAlignment(Pos.CENTER_RIGHT);
        if (subject.corrected() > 0) {
            restore.setText(wording.say("dating.restore", subject.corrected()));
            restore.setOnAction(_ -> model.restore());
            row.getChildren().addFirst(restore);
        }
        for (var button : row.getChildren()) ((Region) button).setMinWidth(Region.USE_PREF_SIZE);
        push.setMinWidth(0);
        return row;
    }

    /// As it could be typed.
    private String typed(PublicationDate date) {
        var dates = new Dates(wording);
        return date.precision() == Precision.DAY ? dates.plain(date.first()) : dates.full(date);
    }

    private void show(TypedDate read) {
        var said = new DatingWords(wording).of(read);
        boolean empty = field.getText().isBlank();
        understood.setText(empty ? wording.say("dating.prompt.help") : sentence(said));
        field.setAccessibleHelp(understood.getText());
        field.pseudoClassStateChanged(WRONG, read instanceof TypedDate.Spread || read instanceof TypedDate.Republican);
        enable();
    }

    private String sentence(String said) {
        return said.substring(0, 1).toUpperCase(wording.locale()) + said.substring(1);
    }

    private void show(State state) {
        fault.setVisible(state instanceof State.Failed || state instanceof State.Applying);
        fault.getStyleClass().setAll("label", state instanceof State.Failed ? "hm-save-fault" : "hm-secondary");
        if (state instanceof State.Applying) fault.setText(wording.say("dating.applying"));
        if (state instanceof State.Failed(var reason)) {
            var why = Faults.of(reason, wording);
            fault.setText(why.what() + " " + why.remedy());
        }
        enable();
    }

    private void enable() {
        boolean busy = model.state().get() instanceof State.Applying;
        field.setDisable(busy);
        unknown.setDisable(busy);
        restore.setDisable(busy);
        boolean ready = model.reading().get() instanceof TypedDate.Known(var given) && !subject.isSo(given);
        apply.setDisable(busy || !ready);
        apply.setText(act());
    }

    private String act() {
        boolean confirming = model.reading().get() instanceof TypedDate.Known(var given) && subject.confirms(given);
        return confirming
                ? wording.say("dating.confirm")
                : wording.say("dating.apply", subject.articles().size());
    }

    public Region node() {
        return whole;
    }

    /// Gives the keyboard to the field, which can be typed over.
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
