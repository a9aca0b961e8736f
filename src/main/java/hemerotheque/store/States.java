package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.search.ArticleStates;
import java.util.Collection;
import java.util.List;

/// What the reader notes of articles, kept in memory for as long as nobody changes it. From any thread.
public final class States {

    private final ArchiveStore store;
    private final Remembered<ArticleStates> remembered = new Remembered<>(
            ArticleStates.NONE,
            ArticleStates::changes,
            session -> new StateTable(session).changes(),
            session -> new StateTable(session).all());

    States(ArchiveStore store) {
        this.store = store;
    }

    /// As they are now, whoever changed them.
    public ArticleStates all() {
        return store.read(remembered::now);
    }

    /// Has articles be in `state`, or no longer, in one transaction; those that are not there are passed over.
    ///
    /// @return those for which this is a change, in no order
    public List<ArticleId> mark(ArticleState state, Collection<ArticleId> articles, boolean on) {
        var before = all();
        var change = store.write(session -> {
            var table = new StateTable(session);
            var ids = Ids.of(articles);
            return new Noted(on ? table.add(state, ids) : table.remove(state, ids), table.changes());
        });
        remembered.follow(before, change, changes -> before.with(state, change.articles(), on, changes));
        return change.articles();
    }
}
