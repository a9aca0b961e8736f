package hemerotheque.ui.browse;

import hemerotheque.search.Narrowing;
import hemerotheque.ui.common.Offer;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the archive holds: all articles, the sources with their sections, the years with their months. A click, Entrée
/// or Espace asks for a line; with Ctrl a source or section joins those that are asked for already, with Alt it is
/// excluded. Their menu has the same.
public final class SidebarView {

    /// Pixels at 100 %.
    private static final double LINE = 27;

    private final SearchViewModel search;
    private final Choosing choosing;
    private final TreeView<Entry> tree = new TreeView<>(new TreeItem<>());
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>();

    /// A question and what it says of values.
    record Asked(Question question, Narrowing narrowing) {}

    public SidebarView(LibraryViewModel library, Choosing choosing, Wording wording, ObservableDoubleValue scale) {
        this.search = choosing.search();
        this.choosing = choosing;
        asked.set(asked(Question.EVERYTHING));
        tree.setShowRoot(false);
        tree.getStyleClass().addAll("hm-sidebar", "dense");
        tree.setAccessibleText(wording.say("browse.sidebar.name"));
        tree.fixedCellSizeProperty().bind(Bindings.multiply(LINE, scale));
        tree.setCellFactory(_ -> new EntryCell(this, wording));
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        library.contents()
                .subscribe(contents -> contents.ifPresent(
                        held -> show(Entry.of(held, library.onThisDay().get()))));
        search.state().subscribe(state -> asked.set(asked(state.question())));
        Offer.over(tree, () -> verbs(wording));
    }

    private Asked asked(Question question) {
        return new Asked(question, choosing.values().of(question));
    }

    /// The question, of which the lines that it asks for are marked.
    ReadOnlyObjectProperty<Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /// The verbs of the line that is selected; none where it is no source and no section.
    private List<MenuItem> verbs(Wording wording) {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                .map(TreeItem::getValue)
                .flatMap(Entry::choice)
                .map(choice -> choosing.items(choice, wording))
                .orElse(List.of());
    }

    private void show(List<Entry> entries) {
        var opened = opened();
        tree.getRoot()
                .getChildren()
                .setAll(entries.stream().map(entry -> item(entry, opened)).toList());
    }

    private Set<Entry.What> opened() {
        var opened = new HashSet<Entry.What>();
        for (var item : tree.getRoot().getChildren())
            if (item.isExpanded() && !item.isLeaf()) opened.add(item.getValue().what());
        return opened;
    }

    private static TreeItem<Entry> item(Entry entry, Set<Entry.What> opened) {
        var item = new TreeItem<>(entry);
        item.getChildren()
                .setAll(entry.inside().stream()
                        .map(inner -> item(inner, opened))
                        .toList());
        item.setExpanded(opened.contains(entry.what()));
        return item;
    }

    private void pressed(KeyEvent key) {
        var item = tree.getSelectionModel().getSelectedItem();
        boolean asks = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
        if (!asks || item == null) return;
        ask(item.getValue(), key.isShortcutDown(), key.isAltDown());
        key.consume();
    }

    /// Asks for what `entry` stands for; all articles drop the words too.
    void ask(Entry entry, boolean joining, boolean excluding) {
        if (entry.isHeading()) return;
        if (entry.what() instanceof Entry.What.Everything) search.clear();
        else if (entry.what() instanceof Entry.What.OnDayOfYear(var day))
            search.ask(Question.EVERYTHING.onDayOfYear(day));
        else if (entry.choice().isEmpty()) search.narrow(entry::narrow);
        else if (joining || excluding) choosing.press(entry.choice().get(), false, excluding);
        else choosing.change(entry::narrow);
    }

    public Node node() {
        return tree;
    }
}
