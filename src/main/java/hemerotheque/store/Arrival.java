package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;

/// What came of one input, on its way to the store.
public sealed interface Arrival {

    /// An article to take in.
    record Fresh(Harvest harvest) implements Arrival {}

    /// A page whose bytes are a capture of `article` already.
    record Known(Origin origin, ArticleId article, String sha256) implements Arrival {}

    /// One that is not taken in, or was taken in by an earlier import of the same file.
    record Settled(Outcome outcome) implements Arrival {}
}
