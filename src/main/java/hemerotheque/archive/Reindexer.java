package hemerotheque.archive;

import java.util.function.LongConsumer;

/// Makes the index again from the store, or brings it up to date.
public final class Reindexer {

    Reindexer() {}

    /// Throws the index away and makes it again.
    ///
    /// @param done told how many articles are indexed, now and again
    /// @return how many articles were indexed
    public long rebuild(LongConsumer done, Cancel cancel) {
        throw new UnsupportedOperationException("not built yet");
    }
}
