package hemerotheque.ui.browse;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Folder;
import hemerotheque.ui.common.Accelerator;
import hemerotheque.ui.folders.FoldersViewModel;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;

/// The folders of the sidebar: what their menu has beside the three verbs, their order, and the articles that are
/// dropped on them.
public final class FolderLines {

    /// What is wished of folders.
    ///
    /// @param drop files an article
    public record Wishes(
            Runnable add, Consumer<Folder> edit, Consumer<Folder> remove, BiConsumer<Folder, ArticleId> drop) {}

    private static final DataFormat FOLDER = new DataFormat("application/x-hemerotheque-folder");

    private final Reordering<Folder> reordering;
    private final Wishes wishes;
    private final Wording wording;

    FolderLines(FoldersViewModel folders, Wishes wishes, Wording wording) {
        this.reordering = new Reordering<>(
                FOLDER,
                FolderLines::of,
                Folder::id,
                () -> folders.folders().get().all(),
                folders::move);
        this.wishes = wishes;
        this.wording = wording;
    }

    static Optional<Folder> of(Entry.What what) {
        return what instanceof Entry.What.OfFolder(var folder) ? Optional.of(folder) : Optional.empty();
    }

    /// Has the line of `cell` be put elsewhere, and take in articles.
    void over(TreeCell<Entry> cell) {
        reordering.over(cell);
        new ArticleDrop(wishes.drop()).over(cell);
    }

    /// @param verbs what can be done with it in the question
    List<MenuItem> items(Folder folder, List<MenuItem> verbs) {
        var items = new ArrayList<>(verbs);
        items.add(new SeparatorMenuItem());
        items.add(item("saved.menu.edit", "F2", () -> wishes.edit().accept(folder)));
        items.add(item("saved.menu.up", "Alt+Up", () -> reordering.move(folder, -1)));
        items.add(item("saved.menu.down", "Alt+Down", () -> reordering.move(folder, 1)));
        items.add(new SeparatorMenuItem());
        items.add(item("saved.menu.remove", "Delete", () -> wishes.remove().accept(folder)));
        return items;
    }

    private MenuItem item(String key, String keys, Runnable done) {
        var item = new MenuItem(wording.say(key));
        item.setAccelerator(Accelerator.told(keys, wording));
        item.setOnAction(_ -> done.run());
        return item;
    }

    /// @return whether the key does something with the line
    boolean pressed(KeyEvent key, Entry.What what) {
        if (reordering.pressed(key, what)) return true;
        var folder = of(what);
        if (folder.isEmpty()) return false;
        switch (key.getCode()) {
            case DELETE -> wishes.remove().accept(folder.get());
            case F2 -> wishes.edit().accept(folder.get());
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Asks for a new folder.
    void add() {
        wishes.add().run();
    }
}
