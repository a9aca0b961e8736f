package hemerotheque.ui.search;

import hemerotheque.wording.Wording;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// « Du [  ] au [  ] »: read when Entrée is pressed or the field is left.
public final class DaysView {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final DaysViewModel model;
    private final Wording wording;
    private final HBox box;

    public DaysView(DaysViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        var first = field("search.days.first");
        var last = field("search.days.last");
        first.textProperty().bindBidirectional(model.first());
        last.textProperty().bindBidirectional(model.last());
        model.fault().subscribe(fault -> {
            first.pseudoClassStateChanged(
                    WRONG, fault.filter(DaysView::isOfFirst).isPresent());
            last.pseudoClassStateChanged(
                    WRONG, fault.filter(wrong -> !isOfFirst(wrong)).isPresent());
        });
        box = new HBox(label("search.days.from", first), first, label("search.days.to", last), last);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("hm-days");
    }

    private static boolean isOfFirst(DaysViewModel.Fault fault) {
        return fault instanceof DaysViewModel.Fault.Unreadable(var first, var _) && first;
    }

    private TextField field(String name) {
        var field = new TextField();
        field.setAccessibleText(wording.say(name));
        field.setTooltip(new Tooltip(wording.say("search.days.hint")));
        field.setPromptText(wording.say("search.days.prompt"));
        field.setPrefColumnCount(7);
        field.setOnAction(_ -> model.apply());
        field.focusedProperty().subscribe((had, has) -> {
            if (had && !has) model.apply();
        });
        return field;
    }

    private Label label(String key, TextField field) {
        var label = new Label(wording.say(key));
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("hm-secondary");
        return label;
    }

    public Node node() {
        return box;
    }
}
