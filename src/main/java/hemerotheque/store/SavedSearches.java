package hemerotheque.store;

import hemerotheque.search.Colour;
import hemerotheque.search.GivenNames;
import hemerotheque.search.SavedSearch;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The searches that a reader keeps in an archive, each under a name of its own. From any thread; what is written waits
/// for the batch of an import that is being stored.
public final class SavedSearches {

    private final ArchiveStore store;
    private final Clock clock;

    SavedSearches(ArchiveStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// In the order that the reader has given them, new ones last.
    public List<SavedSearch> all() {
        return store.read(session -> new SavedSearchTable(session).all());
    }

    /// The one of this name, blind to case and accents.
    public Optional<SavedSearch> named(String name) {
        return store.read(session -> new SavedSearchTable(session).named(name));
    }

    /// Saves a question; nothing in its answer is new.
    ///
    /// @param name as [SavedSearch#name] makes them
    /// @return nothing where the name is taken
    public Optional<SavedSearch> add(String name, String words, Colour colour) {
        return store.write(session -> {
            var table = new SavedSearchTable(session);
            if (table.named(name).isPresent()) return Optional.empty();
            return Optional.of(table.add(name, words, colour, clock.instant()));
        });
    }

    /// Has the search of the same number be as `change` tells it: its name, its words, its colour. Where it gets
    /// another name, the words of the others name it so.
    ///
    /// @return whether it was done: not where the name is taken, or the search is gone
    public boolean change(SavedSearch change) {
        return store.write(session -> {
            var table = new SavedSearchTable(session);
            var before = table.all().stream()
                    .filter(search -> search.id() == change.id())
                    .findFirst();
            boolean taken = table.named(change.name())
                    .filter(search -> search.id() != change.id())
                    .isPresent();
            if (before.isEmpty() || taken) return false;
            table.change(change);
            var old = before.get().name();
            table.reword(words -> GivenNames.SEARCHES.renamed(words, old, change.name()));
            return true;
        });
    }

    /// Has the searches stand in the order of these numbers, any others behind them.
    public void arrange(List<Long> ids) {
        store.write(session -> {
            new ReaderOrder(session, "saved_search").arrange(ids);
            return ids;
        });
    }

    /// Notes that the answer was looked at: what the archive holds now is no longer new.
    public void visit(long id) {
        store.write(session -> {
            new SavedSearchTable(session).visit(id);
            return id;
        });
    }

    public void remove(long id) {
        store.write(session -> {
            new SavedSearchTable(session).remove(id);
            return id;
        });
    }

    /// Puts back one that was removed, as it was, before those that were saved later.
    ///
    /// @return whether it was done: not where its name was given to another meanwhile
    public boolean restore(SavedSearch removed) {
        return store.write(session -> {
            var table = new SavedSearchTable(session);
            if (table.named(removed.name()).isPresent()) return false;
            table.restore(removed);
            return true;
        });
    }
}
