package hemerotheque.ui.browse;

import hemerotheque.search.Contents;
import hemerotheque.search.Filter;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the archive holds: all articles, the sources with their sections, the years with their months. A click, Entrée
/// or Espace asks for a line; with Ctrl a source joins those that are asked for already.
public final class SidebarView {

    /// Pixels at 100 %.
    private static final double LINE = 27;

    private final SearchViewModel search;
    private final TreeView<Entry> tree = new TreeView<>(new TreeItem<>());
    private final ReadOnlyObjectWrapper<Question> asked = new ReadOnlyObjectWrapper<>(Question.EVERYTHING);

    public SidebarView(LibraryViewModel library, SearchViewModel search, Wording wording, ObservableDoubleValue scale) {
        this.search = search;
        tree.setShowRoot(false);
        tree.getStyleClass().addAll("hm-sidebar", "dense");
        tree.setAccessibleText(wording.say("browse.sidebar.name"));
        tree.fixedCellSizeProperty().bind(Bindings.multiply(LINE, scale));
        tree.setCellFactory(_ -> new EntryCell(this, wording));
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        library.contents().subscribe(contents -> contents.ifPresent(this::show));
        search.state().subscribe(state -> asked.set(state.question()));
    }

    /// The question, of which the lines that it asks for are marked.
    ReadOnlyObjectProperty<Question> asked() {
        return asked.getReadOnlyProperty();
    }

    private void show(Contents contents) {
        var opened = opened();
        tree.getRoot()
                .getChildren()
                .setAll(Entry.of(contents).stream()
                        .map(entry -> item(entry, opened))
                        .toList());
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
        ask(item.getValue(), key.isShortcutDown());
        key.consume();
    }

    /// Asks for what `entry` stands for; all articles drop the words too.
    void ask(Entry entry, boolean joining) {
        if (entry.isHeading()) return;
        switch (entry.what()) {
            case Entry.What.Everything() -> search.clear();
            case Entry.What.OfSource(var name)
            when joining -> search.narrow(filter -> filter.from(joined(filter, name)));
            default -> search.narrow(entry::narrow);
        }
    }

    private static List<String> joined(Filter filter, String name) {
        var sources = new ArrayList<>(filter.sources());
        if (!sources.remove(name)) sources.add(name);
        return sources;
    }

    public Node node() {
        return tree;
    }
}
