package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.Colour;
import hemerotheque.search.Folder;
import hemerotheque.search.GivenNames;
import hemerotheque.search.RemovedFolder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The folders of an archive, each under a name of its own, kept in memory for as long as nobody changes them. From any
/// thread; what is written waits for the batch of an import that is being stored.
public final class Folders {

    private final ArchiveStore store;
    private final Remembered<ArticleFolders> remembered = new Remembered<>(
            ArticleFolders.NONE,
            ArticleFolders::changes,
            session -> new FolderTable(session).changes(),
            session -> new FolderTable(session).all());

    Folders(ArchiveStore store) {
        this.store = store;
    }

    /// As they are now, whoever changed them.
    public ArticleFolders all() {
        return store.read(remembered::now);
    }

    /// Makes an empty folder, the last.
    ///
    /// @param name as [hemerotheque.search.GivenName] makes them
    /// @return nothing where the name is taken
    public Optional<Folder> add(String name, Colour colour) {
        return store.write(session -> {
            var table = new FolderTable(session);
            if (table.named(name).isPresent()) return Optional.empty();
            return Optional.of(table.add(name, colour));
        });
    }

    /// Has the folder of the same number be as `change` tells it: its name, its colour. Where it gets another name, the
    /// words of the saved searches name it so.
    ///
    /// @return whether it was done: not where the name is taken, or the folder is gone
    public boolean change(Folder change) {
        return store.write(session -> {
            var table = new FolderTable(session);
            var before = table.numbered(change.id());
            boolean taken = table.named(change.name())
                    .filter(folder -> folder.id() != change.id())
                    .isPresent();
            if (before.isEmpty() || taken) return false;
            table.change(change);
            var old = before.get().name();
            new SavedSearchTable(session).reword(words -> GivenNames.FOLDERS.renamed(words, old, change.name()));
            return true;
        });
    }

    /// Has the folders stand in the order of these numbers, any others behind them.
    public void arrange(List<Long> ids) {
        store.write(session -> {
            new FolderTable(session).order().arrange(ids);
            return ids;
        });
    }

    /// Removes a folder; its articles stay in the archive, and in their other folders.
    ///
    /// @return it, with those that were in it
    public RemovedFolder remove(Folder folder) {
        return store.write(session -> new RemovedFolder(folder, new FolderTable(session).remove(folder.id())));
    }

    /// Puts back one that was removed, as it was, before those that were made later, with those of its articles that
    /// there are.
    ///
    /// @return whether it was done: not where its name was given to another meanwhile
    public boolean restore(RemovedFolder removed) {
        return store.write(session -> {
            var table = new FolderTable(session);
            if (table.named(removed.folder().name()).isPresent()) return false;
            table.restore(removed.folder());
            table.rows().add(removed.folder().id(), Ids.of(removed.articles()));
            return true;
        });
    }

    /// Has articles be in a folder, or no longer, in one transaction; those that are not there are passed over, and all
    /// of them where the folder is gone.
    ///
    /// @return those for which this is a change, in no order
    public List<ArticleId> file(Folder folder, Collection<ArticleId> articles, boolean in) {
        var before = all();
        var change = store.write(session -> {
            var table = new FolderTable(session);
            if (table.numbered(folder.id()).isEmpty()) return new Noted(List.of(), table.changes());
            var ids = Ids.of(articles);
            return new Noted(
                    in ? table.rows().add(folder.id(), ids) : table.rows().remove(folder.id(), ids), table.changes());
        });
        remembered.follow(before, change, changes -> before.with(folder, change.articles(), in, changes));
        return change.articles();
    }
}
