package hemerotheque.archive;

import hemerotheque.model.ArticleId;
import hemerotheque.model.CaptureId;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes captures out of articles that they were taken for versions of by mistake, and puts them back. Waits for an
/// import that runs. Every method throws [hemerotheque.model.ArchiveException] where nothing can be written.
public final class Separation {

    private final Rooms rooms;
    private final Threads threads;

    Separation(Rooms rooms, Threads threads) {
        this.rooms = rooms;
        this.threads = threads;
    }

    /// Makes a capture an article of its own; what the other captures of its article tell stays under the old number.
    ///
    /// @return the new article; nothing where `from` has no other capture, or nobody knows what this one tells
    public Optional<ArticleId> separate(ArticleId from, CaptureId capture) {
        return followed(() -> rooms.store().captures().separate(from, capture, new OriginalReread(rooms.store())));
    }

    /// Makes an article and the first of those that it was separated from one again.
    ///
    /// @return the one that has all captures; nothing where it is separated from none
    public Optional<ArticleId> reunite(ArticleId id) {
        return followed(() -> rooms.store().captures().reunite(id, new OriginalReread(rooms.store())));
    }

    private Optional<ArticleId> followed(Supplier<Optional<ArticleId>> change) {
        return threads.write(() -> {
            var article = change.get();
            if (article.isPresent()) {
                rooms.catchUp(_ -> {}, Cancel.NEVER);
                rooms.group(_ -> {}, Cancel.NEVER);
            }
            return article;
        });
    }
}
