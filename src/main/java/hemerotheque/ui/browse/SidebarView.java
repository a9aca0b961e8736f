package hemerotheque.ui.browse;

import hemerotheque.model.DateRange;
import hemerotheque.search.Contents;
import hemerotheque.search.Narrowing;
import hemerotheque.search.QueryText;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import hemerotheque.ui.common.Accelerator;
import hemerotheque.ui.common.Offer;
import hemerotheque.ui.folders.FoldersViewModel;
import hemerotheque.ui.saved.SavedViewModel;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.DayVerbs;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.Verb;
import hemerotheque.ui.states.StatesViewModel;
import hemerotheque.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;

/// What the archive holds: all articles, the saved searches, the folders, the sources with their sections, the years
/// with their months. A click, Entrée or Espace adds a folder, source, section or time to the question, with Ctrl it
/// replaces those that are there, with Alt it is excluded. A search takes the place of the whole question; with Alt it
/// is excluded too. Their menu has the same.
public final class SidebarView {

    /// What the lines come from.
    public record Shelves(
            LibraryViewModel library, SavedViewModel saved, StatesViewModel states, FoldersViewModel folders) {}

    /// What is wished of saved searches, and of folders.
    public record Wishes(Consumer<SavedSearch> edit, Consumer<SavedSearch> remove, FolderLines.Wishes folders) {}

    private static final DataFormat SEARCH = new DataFormat("application/x-hemerotheque-saved-search");

    /// Pixels at 100 %.
    private static final double LINE = 27;

    private final SearchViewModel search;
    private final Choosing choosing;
    private final DayVerbs dayVerbs;
    private final Wording wording;
    private final Shelves shelves;
    private final Wishes wishes;
    private final Reordering<SavedSearch> reordering;
    private final FolderLines folders;
    private List<Entry> shown = List.of();
    private final TreeView<Entry> tree = new TreeView<>(new TreeItem<>());
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>();

    /// A question, what it says of values, and the days that it asks for.
    record Asked(Question question, Narrowing narrowing, List<DateRange> days) {

        boolean has(Entry entry) {
            return entry.isAskedBy(question, narrowing)
                    || entry.days().filter(days::contains).isPresent();
        }
    }

    public SidebarView(
            Shelves shelves, Choosing choosing, Wording wording, ObservableDoubleValue scale, Wishes wishes) {
        this.search = choosing.search();
        this.choosing = choosing;
        this.dayVerbs = new DayVerbs(search, choosing.values().reader());
        this.wording = wording;
        this.shelves = shelves;
        this.wishes = wishes;
        this.reordering = new Reordering<>(
                SEARCH,
                what -> what instanceof Entry.What.OfSearch(var found, var _) ? Optional.of(found) : Optional.empty(),
                SavedSearch::id,
                () -> shelves.saved().searches().get().stream()
                        .map(SavedCount::search)
                        .toList(),
                shelves.saved()::move);
        this.folders = new FolderLines(shelves.folders(), wishes.folders(), wording);
        asked.set(asked(Question.EVERYTHING));
        tree.setShowRoot(false);
        tree.getStyleClass().addAll("hm-sidebar", "dense");
        tree.setAccessibleText(wording.say("browse.sidebar.name"));
        tree.fixedCellSizeProperty().bind(Bindings.multiply(LINE, scale));
        tree.setCellFactory(_ -> cell());
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var contents = shelves.library().contents();
        var saved = shelves.saved().searches();
        for (var shelf : List.of(
                contents, saved, shelves.states().states(), shelves.folders().folders()))
            shelf.subscribe(_ -> contents.get().ifPresent(this::show));
        search.state().subscribe(state -> asked.set(asked(state.question())));
        Offer.over(tree, this::verbs);
    }

    private EntryCell cell() {
        var cell = new EntryCell(this, wording);
        reordering.over(cell);
        folders.over(cell);
        return cell;
    }

    private Asked asked(Question question) {
        return new Asked(question, choosing.values().of(question), dayVerbs.asked(question));
    }

    /// The question, of which the lines that it asks for are marked.
    ReadOnlyObjectProperty<Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /// What can be done with the line that is selected; nothing where the question cannot be narrowed to it.
    private List<MenuItem> verbs() {
        return chosenSearch()
                .map(this::verbs)
                .or(() -> chosen().filter(entry ->
                                entry.choice().isPresent() || entry.days().isPresent())
                        .map(this::verbs))
                .orElse(List.of());
    }

    private List<MenuItem> verbs(Entry entry) {
        var verbs = Verb.items(wording, EntryCell.text(entry.what(), wording), verb -> ask(entry, verb));
        return FolderLines.of(entry.what())
                .map(folder -> folders.items(folder, verbs))
                .orElse(verbs);
    }

    private List<MenuItem> verbs(SavedSearch found) {
        return List.of(
                item("saved.menu.edit", "F2", () -> wishes.edit().accept(found)),
                item("saved.menu.join", () -> search.ask(joined(found, ""))),
                item("saved.menu.exclude", () -> search.ask(joined(found, "-"))),
                new SeparatorMenuItem(),
                item("saved.menu.up", "Alt+Up", () -> reordering.move(found, -1)),
                item("saved.menu.down", "Alt+Down", () -> reordering.move(found, 1)),
                new SeparatorMenuItem(),
                item("saved.menu.remove", "Delete", () -> wishes.remove().accept(found)));
    }

    private MenuItem item(String key, String keys, Runnable done) {
        var item = item(key, done);
        item.setAccelerator(Accelerator.told(keys, wording));
        return item;
    }

    private MenuItem item(String key, Runnable done) {
        var item = new MenuItem(wording.say(key));
        item.setOnAction(_ -> done.run());
        return item;
    }

    private void show(Contents contents) {
        var kept = new Entry.Kept(
                shelves.states().states().get(),
                shelves.saved().searches().get(),
                shelves.folders().folders().get());
        var entries = Entry.of(contents, shelves.library().onThisDay().get(), kept);
        if (entries.equals(shown)) return;
        shown = entries;
        var opened = opened();
        var chosen = chosen();
        tree.getRoot()
                .getChildren()
                .setAll(entries.stream().map(entry -> item(entry, opened)).toList());
        chosen.ifPresent(this::choose);
    }

    private Optional<Entry> chosen() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /// The line that stands for the same as `before` did, if it is there.
    private void choose(Entry before) {
        for (int row = 0; row < tree.getExpandedItemCount(); row++) {
            if (!tree.getTreeItem(row).getValue().standsAs(before)) continue;
            tree.getSelectionModel().select(row);
            return;
        }
    }

    private Optional<SavedSearch> chosenSearch() {
        return chosen().flatMap(entry ->
                entry.what() instanceof Entry.What.OfSearch(var found, var _) ? Optional.of(found) : Optional.empty());
    }

    /// The present question with that of a saved search.
    ///
    /// @param sign before its name: `""` or `-`
    private Question joined(SavedSearch found, String sign) {
        var question = search.typedQuestion();
        return question.asking(question.words() + " " + sign + found.reference());
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
        if (item == null) return;
        var what = item.getValue().what();
        if (reordering.pressed(key, what) || folders.pressed(key, what)) {
            key.consume();
            return;
        }
        switch (key.getCode()) {
            case ENTER, SPACE -> ask(item.getValue(), Verb.of(key));
            case DELETE -> chosenSearch().ifPresent(wishes.remove());
            case F2 -> chosenSearch().ifPresent(wishes.edit());
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Does with what `entry` stands for as `verb` has it; all articles drop the words too.
    void ask(Entry entry, Verb verb) {
        switch (entry.what()) {
            case Entry.What.Heading _, Entry.What.NoFolder _ -> {}
            case Entry.What.NewFolder _ -> folders.add();
            case Entry.What.OfSearch(var found, var _) -> ask(found, verb);
            case Entry.What.Everything _ -> search.clear();
            case Entry.What.OnDayOfYear(var day) -> search.ask(Question.EVERYTHING.onDayOfYear(day));
            case Entry.What.InState _
            when verb == Verb.ADD ->
                search.ask(Question.EVERYTHING.asking(
                        QueryText.of(entry.choice().orElseThrow().query())));
            case Entry.What.InSection _ when verb == Verb.ADD -> choosing.change(entry::join);
            case Entry.What.OfSource _, Entry.What.Unsourced _, Entry.What.InSection _
            when verb == Verb.REPLACE -> choosing.change(entry::narrow);
            default -> {
                entry.choice().ifPresent(choice -> choosing.press(choice, verb));
                entry.days().ifPresent(days -> dayVerbs.press(days, verb));
            }
        }
    }

    private void ask(SavedSearch found, Verb verb) {
        if (verb == Verb.EXCLUDE) search.ask(joined(found, "-"));
        else search.ask(Question.EVERYTHING.asking(found.words()));
    }

    public Node node() {
        return tree;
    }
}
