package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.search.Reprints;
import java.util.List;

/// The groups of near-duplicates of an archive. Reading is safe from any thread; grouping waits for the batch of an
/// import that is being stored.
public final class ReprintGroups {

    private final ArchiveStore store;
    private final Remembered<Reprints> remembered = new Remembered<>(
            Reprints.NONE,
            Reprints::changes,
            session -> new ReprintTable(session).changes(),
            session -> new ReprintTable(session).all());

    ReprintGroups(ArchiveStore store) {
        this.store = store;
    }

    /// As far as they have been found.
    public Reprints all() {
        return store.read(remembered::now);
    }

    /// The near-duplicates of an article, oldest first, undated ones last; nobody where it resembles none.
    public List<Teaser> of(ArticleId id) {
        return store.read(session -> new Browsing(session).teasers(Ids.of(new ReprintTable(session).others(id))));
    }

    /// How many articles wait to be put into groups of near-duplicates.
    public long waiting() {
        return store.read(session -> new Grouping(session).left());
    }

    /// Puts some of the articles that wait for it into groups of near-duplicates, in one transaction.
    ///
    /// @return how many, some 10,000 at the most; 0 where none are left
    public int group() {
        return store.write(session -> new Grouping(session).stride());
    }

    /// Forgets all groups of near-duplicates, so that every article waits for its own again.
    public void forget() {
        store.write(session -> {
            new Grouping(session).forget();
            return null;
        });
    }
}
