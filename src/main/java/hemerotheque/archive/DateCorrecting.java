package hemerotheque.archive;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Dating;
import hemerotheque.model.Redating;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// Gives articles the date of publication that the reader says, and takes it back; the index follows. Waits for an
/// import that runs. Every method throws [hemerotheque.model.ArchiveException] where nothing can be written.
public final class DateCorrecting {

    private final Rooms rooms;
    private final Threads threads;

    DateCorrecting(Rooms rooms, Threads threads) {
        this.rooms = rooms;
        this.threads = threads;
    }

    /// Has the dates of articles go by `wanted`, all at once; those that are not there are passed over.
    ///
    /// @return what this has changed, in the order of `articles`
    public List<Redating> date(Collection<ArticleId> articles, Dating wanted) {
        return followed(() -> rooms.store().datings().date(articles, wanted));
    }

    /// Those of `articles` that [#date] would change, in their order. Changes nothing, and waits for nobody.
    public List<ArticleId> foresee(Collection<ArticleId> articles, Dating wanted) {
        return rooms.store().datings().changing(articles, wanted);
    }

    /// Takes changes back, all at once: each article goes by what it went by before.
    ///
    /// @return what this has changed, to be taken back in turn
    public List<Redating> takeBack(List<Redating> changes) {
        var back = changes.stream().map(Redating::back).toList();
        return followed(() -> rooms.store().datings().change(back));
    }

    private List<Redating> followed(Supplier<List<Redating>> change) {
        return threads.write(() -> {
            var changes = change.get();
            if (!changes.isEmpty()) rooms.catchUp(_ -> {}, Cancel.NEVER);
            return changes;
        });
    }
}
