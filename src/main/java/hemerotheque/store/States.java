package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.search.ArticleStates;
import java.util.Collection;
import java.util.List;

/// What the reader notes of articles, kept in memory for as long as nobody changes it. From any thread.
public final class States {

    private record Change(List<ArticleId> articles, long changes) {}

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
            return new Change(on ? table.add(state, ids) : table.remove(state, ids), table.changes());
        });
        boolean alone = before.changes() + change.articles().size() == change.changes();
        if (alone) remembered.know(before.with(state, change.articles(), on, change.changes()));
        return change.articles();
    }
}
