package hemerotheque.archive;

import hemerotheque.model.ArticleId;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.Colour;
import hemerotheque.search.Folder;
import hemerotheque.search.GivenName;
import hemerotheque.search.RemovedFolder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The folders that a reader files articles in. From any thread but JavaFX's; what is written takes turns with the
/// batches of an import, and throws [hemerotheque.model.ArchiveException] where nothing can be written. Found by the
/// next search, without the index being touched.
public final class Filing {

    private final Rooms rooms;

    Filing(Rooms rooms) {
        this.rooms = rooms;
    }

    /// The folders, in the order of the reader, with what is in them.
    public ArticleFolders all() {
        return rooms.store().folders().all();
    }

    /// Makes an empty folder, the last.
    ///
    /// @param name as typed; must have a letter or a digit, see [GivenName#isOne]
    /// @return nothing where the name is taken
    public Optional<Folder> add(String name, Colour colour) {
        return rooms.store().folders().add(GivenName.of(name), colour);
    }

    /// Has the folder of the same number be as `change` tells it: its name, its colour. Where it gets another name, the
    /// saved searches name it so.
    ///
    /// @return whether it was done: not where the name is taken, or the folder is gone
    public boolean change(Folder change) {
        return rooms.store().folders().change(change.named(GivenName.of(change.name())));
    }

    /// Has the folders stand in the order of `order`, any others behind them.
    public void arrange(List<Folder> order) {
        rooms.store().folders().arrange(order.stream().map(Folder::id).toList());
    }

    /// Removes a folder; its articles stay in the archive, and in their other folders.
    public RemovedFolder remove(Folder folder) {
        return rooms.store().folders().remove(folder);
    }

    /// Puts back one that was removed, as it was, before those that were made later, with its articles as far as there
    /// still are any.
    ///
    /// @return whether it was done: not where its name was given to another meanwhile
    public boolean restore(RemovedFolder removed) {
        return rooms.store().folders().restore(removed);
    }

    /// Has articles be in a folder, or no longer, all at once; those that are not there are passed over.
    ///
    /// @return those for which this is a change, in no order
    public List<ArticleId> file(Folder folder, Collection<ArticleId> articles, boolean in) {
        return rooms.store().folders().file(folder, articles, in);
    }
}
