package hemerotheque.ui.search;

import hemerotheque.ui.common.Periods;
import hemerotheque.ui.search.DaysViewModel.Reading;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// The field of days, and while it is written in a line below: what it is understood as, and the days that are asked
/// for most.
public final class DaysView {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    /// Their words are what they ask for.
    static final List<String> PRESETS = List.of("today", "week", "month", "year", "before", "years");

    private final DaysViewModel model;
    private final Wording wording;
    private final Periods periods;
    private final TextField field = new TextField();
    private final Label understood = new Label();
    private final FlowPane line = new FlowPane();
    private boolean following;

    public DaysView(DaysViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.periods = new Periods(wording);
        field.setAccessibleText(wording.say("search.days.name"));
        field.setTooltip(new Tooltip(wording.say("search.days.hint")));
        field.setPromptText(wording.say("search.days.prompt"));
        field.setPrefColumnCount(14);
        field.setMinWidth(90);
        field.getStyleClass().add("hm-days");
        furnish();
        listen();
    }

    private void furnish() {
        understood.getStyleClass().add("hm-days-understood");
        line.getChildren().add(understood);
        PRESETS.forEach(name -> line.getChildren().add(preset(wording.say("search.days.preset." + name))));
        line.getChildren().add(preset(wording.say("search.days.all"), ""));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("hm-days-line");
        line.managedProperty().bind(line.visibleProperty());
        line.setVisible(false);
    }

    private Button preset(String words) {
        return preset(words, words);
    }

    private Button preset(String words, String typed) {
        var button = new Button(words);
        button.getStyleClass().setAll("button", "hm-chip");
        button.setOnAction(_ -> {
            model.type(typed);
            model.apply();
            field.requestFocus();
        });
        button.focusedProperty().subscribe(_ -> reveal());
        return button;
    }

    private void listen() {
        field.textProperty().subscribe(text -> {
            if (!following) model.type(text);
        });
        field.setOnAction(_ -> model.apply());
        field.focusedProperty().subscribe((had, has) -> {
            if (had && !has) model.apply();
            reveal();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            model.drop();
            key.consume();
        });
        model.asked().subscribe(days -> follow(days.map(periods::brief).orElse("")));
        model.reading().subscribe(this::show);
        model.fault().subscribe(fault -> field.pseudoClassStateChanged(WRONG, fault.isPresent()));
    }

    private void follow(String text) {
        following = true;
        field.setText(text);
        following = false;
    }

    /// Shows the line as long as the keyboard is in the field or in the line.
    private void reveal() {
        line.setVisible(field.isFocused() || line.getChildren().stream().anyMatch(Node::isFocused));
    }

    private void show(Reading reading) {
        understood.setText(said(reading));
        field.setAccessibleHelp(understood.getText());
    }

    private String said(Reading reading) {
        return switch (reading) {
            case Reading.AnyDay _ -> wording.say("search.days.any");
            case Reading.Days(var range) -> sentence(new Dates(wording).days(range));
            case Reading.Unread _ -> wording.say("search.days.not.yet");
            case Reading.Republican _ -> wording.say("search.days.republican");
        };
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// The field.
    public Node node() {
        return field;
    }

    /// What stands below it while it is written in.
    public Node line() {
        return line;
    }
}
