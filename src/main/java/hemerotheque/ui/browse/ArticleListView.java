package hemerotheque.ui.browse;

import hemerotheque.ui.notes.NotesViewModel;
import hemerotheque.ui.states.StatesViewModel;
import hemerotheque.wording.Wording;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The list of articles: one can be open, all can be scrolled through, none is read before it is looked at.
public final class ArticleListView {

    /// Pixels at 100 %: three lines of a headline and its snippet between source and border.
    private static final double ROW = 104;

    private final ListView<HitList.Row> list = new ListView<>();
    private final ArticleListViewModel model;
    private boolean following;

    public ArticleListView(
            ArticleListViewModel model,
            StatesViewModel states,
            NotesViewModel notes,
            ArticleMenu menu,
            Wording wording,
            ObservableDoubleValue scale) {
        this.model = model;
        menu.over(list);
        list.getStyleClass().add("hm-articles");
        list.setAccessibleText(wording.say("browse.list.name"));
        list.fixedCellSizeProperty().bind(Bindings.multiply(ROW, scale));
        list.setCellFactory(_ -> new ArticleCell(states, notes, wording, model::toggle));
        list.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, ArticleListView::refuseSelectAll);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::toggle);
        model.hits().subscribe(this::show);
        model.selected().subscribe(_ -> follow());
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!following) model.selected().set(index.intValue());
        });
    }

    private void toggle(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER) return;
        model.toggle(list.getSelectionModel().getSelectedIndex());
        key.consume();
    }

    /// Selecting all would read all, a million rows perhaps.
    private static void refuseSelectAll(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.A) key.consume();
    }

    private void show(HitList hits) {
        following = true;
        list.getSelectionModel().clearSelection();
        list.setItems(hits);
        list.scrollTo(0);
        following = false;
        follow();
    }

    private void follow() {
        int wanted = model.selected().get();
        if (following || wanted == list.getSelectionModel().getSelectedIndex()) return;
        following = true;
        if (wanted < 0) list.getSelectionModel().clearSelection();
        else list.getSelectionModel().clearAndSelect(wanted);
        list.getFocusModel().focus(wanted);
        reveal(wanted);
        following = false;
    }

    private void reveal(int index) {
        if (index < 0) return;
        double shown = Math.max(1, Math.floor(list.getHeight() / list.getFixedCellSize()));
        var first = list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
        if (index <= first) list.scrollTo(index);
        else if (index >= first + shown) list.scrollTo((int) (index - shown + 1));
    }

    public Node node() {
        return list;
    }
}
