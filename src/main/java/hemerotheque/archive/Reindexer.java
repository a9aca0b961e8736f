package hemerotheque.archive;

import java.util.function.LongConsumer;

/// Makes again what follows from the articles: the index, and the groups of near-duplicates.
public final class Reindexer {

    private final Rooms rooms;
    private final Threads threads;

    Reindexer(Rooms rooms, Threads threads) {
        this.rooms = rooms;
        this.threads = threads;
    }

    /// Throws the index away and makes it again; until it is whole, searches find what they found before. Cancelled, it
    /// stays as far as it came and is completed at the next opening.
    ///
    /// @param done told how many articles are indexed, now and again, on the writing thread
    /// @return how many articles were indexed
    public long rebuild(LongConsumer done, Cancel cancel) {
        return threads.write(() -> {
            rooms.onIndex(() -> {
                rooms.index().clear();
                return null;
            });
            Cancel stop = () -> cancel.requested() || threads.closing();
            long indexed = rooms.catchUp(done, stop);
            if (stop.requested()) return indexed;
            rooms.store().groups().forget();
            rooms.group(_ -> {}, stop);
            return indexed;
        });
    }
}
