package hemerotheque.archive;

import hemerotheque.search.Colour;
import hemerotheque.search.GivenName;
import hemerotheque.search.Query;
import hemerotheque.search.QueryParser;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import java.util.List;
import java.util.Optional;

/// The searches that a reader keeps in an archive. From any thread but JavaFX's; what is written waits for the batch of
/// an import that is being stored, and throws [hemerotheque.model.ArchiveException] where nothing can be written.
public final class Searches {

    private final Rooms rooms;

    Searches(Rooms rooms) {
        this.rooms = rooms;
    }

    /// In the order that the reader has given them, new ones last.
    public List<SavedSearch> all() {
        return rooms.store().searches().all();
    }

    /// The one of this name, blind to case and accents.
    public Optional<SavedSearch> named(String name) {
        return rooms.store().searches().named(GivenName.of(name));
    }

    /// The same, each with the size of its answer. One that cannot be searched, being over a limit, counts nothing.
    public List<SavedCount> counted() {
        var parser = rooms.parser();
        return all().stream().map(search -> counted(search, parser)).toList();
    }

    private SavedCount counted(SavedSearch search, QueryParser parser) {
        var parsed = parser.parse(search.words());
        if (parsed.refused()) return new SavedCount(search, 0, 0);
        return rooms.onIndex(() -> {
            var counts = rooms.index().count(asked(parsed.query(), search), search.visited());
            return new SavedCount(search, counts.all(), counts.later());
        });
    }

    /// What the name stands for where a question names it, so that both have the same answer.
    private static Query asked(Query query, SavedSearch search) {
        return new Query.Saved(search.name(), query);
    }

    /// Saves a question; nothing in its answer is new.
    ///
    /// @param name as typed; must have a letter or a digit, see [SavedSearch#isName]
    /// @return nothing where the name is taken
    public Optional<SavedSearch> add(String name, String words, Colour colour) {
        return rooms.store().searches().add(GivenName.of(name), words, colour);
    }

    /// Has the search of the same number be as `change` tells it: its name, its words, its colour. Where it gets
    /// another name, the words of the others name it so.
    ///
    /// @return whether it was done: not where the name is taken, or the search is gone
    public boolean change(SavedSearch change) {
        return rooms.store().searches().change(change.named(GivenName.of(change.name())));
    }

    /// Has the searches stand in the order of `order`, any others behind them.
    public void arrange(List<SavedSearch> order) {
        rooms.store().searches().arrange(order.stream().map(SavedSearch::id).toList());
    }

    /// Notes that the answer was looked at: what the archive holds now is no longer new.
    public void visit(SavedSearch search) {
        rooms.store().searches().visit(search.id());
    }

    public void remove(SavedSearch search) {
        rooms.store().searches().remove(search.id());
    }

    /// Puts back one that was removed, as it was, before those that were saved later.
    ///
    /// @return whether it was done: not where its name was given to another meanwhile
    public boolean restore(SavedSearch removed) {
        return rooms.store().searches().restore(removed);
    }
}
