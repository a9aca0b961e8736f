package hemerotheque.ui.corpus;

import hemerotheque.search.Occurrence;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line of a concordance: day and source, then the keyword, which begins at the same place in all lines.
final class LineCell extends ListCell<Optional<Occurrence>> {

    private static final double IMPRINT = 230; // pixels at 100 %, chosen: « 17 déc. 2019 · Le Courrier du Soir »
    private static final double SHARE = 0.44; // of the rest, before the keyword

    private final Wording wording;
    private final Dates dates;
    private final Label imprint = new Label();
    private final Label left = new Label();
    private final Label keyword = new Label();
    private final Label right = new Label();
    private final HBox line = new HBox(imprint, left, keyword, right);

    LineCell(Wording wording, ObservableDoubleValue scale) {
        this.wording = wording;
        this.dates = new Dates(wording);
        getStyleClass().add("hm-line-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        imprint.getStyleClass().addAll("hm-secondary", "hm-small");
        for (var label : List.of(imprint, left, right)) label.setEllipsisString("…");
        fix(imprint, IMPRINT * scale.get());
        left.setAlignment(Pos.CENTER_RIGHT);
        left.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        widthProperty()
                .subscribe(width -> fix(left, Math.max(0, (width.doubleValue() - IMPRINT * scale.get()) * SHARE)));
        keyword.getStyleClass().add("hm-keyword");
        keyword.setMinWidth(Region.USE_PREF_SIZE);
        right.setMinWidth(0);
        right.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(right, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(1); // grows to the cell, never beyond it
    }

    private static void fix(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
    }

    @Override
    protected void updateItem(Optional<Occurrence> item, boolean empty) {
        super.updateItem(item, empty);
        var shown = empty || item == null ? Optional.<Occurrence>empty() : item;
        setGraphic(shown.isPresent() ? line : null);
        setAccessibleText(shown.map(this::spoken).orElse(empty ? "" : wording.say("concordance.line.waiting")));
        shown.ifPresent(this::show);
    }

    private void show(Occurrence occurrence) {
        imprint.setText(imprint(occurrence));
        left.setText(occurrence.left());
        keyword.setText(occurrence.keyword());
        right.setText(occurrence.right());
    }

    private String imprint(Occurrence occurrence) {
        return dates.brief(occurrence.published()) + " · "
                + occurrence.source().orElseGet(() -> wording.say("source.unknown"));
    }

    private String spoken(Occurrence occurrence) {
        return wording.say(
                "concordance.line", imprint(occurrence), occurrence.left() + occurrence.keyword() + occurrence.right());
    }
}
