package hemerotheque.archive;

import java.util.function.LongConsumer;

/// Makes the index again from the store.
public final class Reindexer {

    private final Rooms rooms;
    private final Threads threads;

    Reindexer(Rooms rooms, Threads threads) {
        this.rooms = rooms;
        this.threads = threads;
    }

    /// Throws the index away and makes it again. Cancelled, it stays as far as it came and is completed at the next
    /// opening.
    ///
    /// @param done told how many articles are indexed, now and again, on the writing thread
    /// @return how many articles were indexed
    public long rebuild(LongConsumer done, Cancel cancel) {
        return threads.write(() -> {
            rooms.onIndex(() -> {
                rooms.index().clear();
                return null;
            });
            return rooms.catchUp(done, () -> cancel.requested() || threads.closing());
        });
    }
}
