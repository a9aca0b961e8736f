package hemerotheque.ui.browse;

import hemerotheque.model.ArticleState;
import hemerotheque.model.Teaser;
import hemerotheque.search.Hit;
import hemerotheque.ui.notes.NotesViewModel;
import hemerotheque.ui.states.StatesViewModel;
import hemerotheque.wording.Wording;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

/// A cell of the list: of fixed height, so that the list never measures what it does not show.
final class ArticleCell extends ListCell<HitList.Row> {

    private final StatesViewModel states;
    private final NotesViewModel notes;
    private final Wording wording;
    private final ArticleRow row;

    /// @param toggle unfolds or folds the line at a place of the list
    ArticleCell(StatesViewModel states, NotesViewModel notes, Wording wording, IntConsumer toggle) {
        this.states = states;
        this.notes = notes;
        this.wording = wording;
        this.row = new ArticleRow(wording, () -> toggle.accept(getIndex()));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(row); // for good: whatever comes into the window is styled anew
        getStyleClass().add("hm-article-cell");
        row.prefWidthProperty().bind(widthProperty().subtract(4)); // the bar at the left
        row.setMinWidth(0);
        ArticleDrop.from(this, row -> ArticleMenu.teaser(row).map(Teaser::id));
        states.states().subscribe(_ -> showAgain());
        notes.notes().subscribe(_ -> showAgain());
    }

    private void showAgain() {
        if (getItem() != null && !isEmpty()) show(getItem());
    }

    @Override
    protected void updateItem(HitList.Row item, boolean empty) {
        super.updateItem(item, empty);
        boolean filled = !empty && item != null;
        row.setVisible(filled);
        if (filled) show(item);
        else setAccessibleText(null);
    }

    private void show(HitList.Row item) {
        switch (item) {
            case HitList.Row.Here(var hit, var open) -> {
                row.show(hit, noted(hit), open);
                setAccessibleText(row.spoken(hit, noted(hit)));
            }
            case HitList.Row.Reprint(var hit) -> {
                row.showReprint(hit, noted(hit));
                setAccessibleText(wording.say("browse.row.reprint", row.spoken(hit, noted(hit))));
            }
            case HitList.Row.Waiting _ -> {
                row.showWaiting();
                setAccessibleText(wording.say("browse.row.waiting"));
            }
        }
    }

    private ArticleRow.Noted noted(Hit hit) {
        var id = hit.teaser().id();
        var all = Arrays.stream(ArticleState.values())
                .filter(state -> states.has(state, id))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ArticleState.class)));
        return new ArticleRow.Noted(all, notes.of(id).size());
    }
}
