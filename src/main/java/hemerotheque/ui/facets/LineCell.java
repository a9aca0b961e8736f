package hemerotheque.ui.facets;

import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Wording;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// A line of the panel: a facet, one of its values, or the way to all of them.
final class LineCell extends TreeCell<Line> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    /// What a click on a line does.
    interface Clicks {
        void on(Line line, MouseEvent click);
    }

    private final Clicks clicks;
    private final Wording wording;
    private final Label heading = new Label();
    private final Label more = new Label();
    private final HBox headingLine = new HBox(heading);
    private final RowPane row;
    private final Tooltip whole = new Tooltip();

    LineCell(Clicks clicks, Wording wording) {
        this.clicks = clicks;
        this.wording = wording;
        this.row = new RowPane(wording);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("hm-facet-line");
        more.getStyleClass().addAll("hm-small", "hm-facet-more");
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void clicked(MouseEvent click) {
        if (isEmpty() || click.getButton() != MouseButton.PRIMARY) return;
        boolean onArrow = getDisclosureNode() != null
                && getDisclosureNode().getBoundsInParent().contains(click.getX(), click.getY());
        if (!onArrow) clicks.on(getItem(), click);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, !empty && line instanceof Line.Heading);
        setTooltip(null);
        switch (empty ? null : line) {
            case Line.Heading(var kind) -> show(new FacetWords(wording).kind(kind));
            case Line.Value(var value) -> show(value);
            case Line.More(var _, var values) -> showMore(wording.say("facets.more", values));
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
        }
    }

    private void show(String facet) {
        heading.setText(facet.toUpperCase(wording.locale()));
        setGraphic(headingLine);
        setAccessibleText(facet);
    }

    private void show(Group.Row value) {
        row.show(value);
        setGraphic(row);
        setAccessibleText(row.spoken(value));
        whole.setText(row.name(value));
        setTooltip(whole);
    }

    private void showMore(String words) {
        more.setText(words);
        setGraphic(more);
        setAccessibleText(words);
    }
}
