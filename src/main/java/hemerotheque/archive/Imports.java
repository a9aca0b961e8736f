package hemerotheque.archive;

import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.store.Undone;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/// The imports of an archive: each is a batch that can be named, and undone as a whole.
public final class Imports {

    private final Rooms rooms;
    private final Threads threads;

    Imports(Rooms rooms, Threads threads) {
        this.rooms = rooms;
        this.threads = threads;
    }

    /// Every import, the latest first.
    public List<Import> all() {
        return rooms.store().journal().imports();
    }

    public Optional<Import> one(ImportId id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// @param name absent for that of its day
    /// @throws hemerotheque.model.ArchiveException READ_ONLY
    public void rename(ImportId id, Optional<String> name) {
        threads.write(() -> {
            rooms.store().journal().rename(id, name);
            return id;
        });
    }

    /// What [#undo] would do now.
    public UndoReport foresee(ImportId id) {
        return report(rooms.store().journal().undoing(id));
    }

    /// Takes away what the import `id` brought, and has the index follow. Whoever reads meanwhile, and whoever opens
    /// the archive after the program was killed, finds all of it there or none. Waits for the import that runs.
    ///
    /// @param done told how many articles are dealt with, now and again, on the writing thread
    /// @throws hemerotheque.model.ArchiveException READ_ONLY, and all that keeps an archive from being written
    public UndoReport undo(ImportId id, LongConsumer done) {
        return threads.write(() -> {
            var undone = rooms.store().journal().undo(id, new OriginalReread(rooms.store()), done);
            rooms.catchUp(_ -> {}, Cancel.NEVER);
            rooms.group(_ -> {}, Cancel.NEVER); // those that stood around what went
            return report(undone);
        });
    }

    private static UndoReport report(Undone undone) {
        return new UndoReport(undone.gone(), undone.kept());
    }
}
