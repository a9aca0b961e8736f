package hemerotheque.archive;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.search.ArticleStates;
import hemerotheque.search.SearchRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What the reader notes of articles: which were read, which are favourites. From any thread; takes turns with the
/// batches of an import. Found by the next search, without the index being touched.
public final class Marking {

    /// Articles, our choice: some 10 ms of an answer.
    private static final int PAGE = 10_000;

    private final Rooms rooms;
    private final Finder finder;

    Marking(Rooms rooms, Finder finder) {
        this.rooms = rooms;
        this.finder = finder;
    }

    public ArticleStates all() {
        return rooms.store().states().all();
    }

    /// Has articles be in `state`, or no longer, all at once; those that are not there are passed over.
    ///
    /// @return those for which this is a change, in no order
    /// @throws hemerotheque.model.ArchiveException READ_ONLY, and all that keeps an archive from being written
    public List<ArticleId> mark(ArticleState state, Collection<ArticleId> articles, boolean on) {
        return rooms.store().states().mark(state, articles, on);
    }

    /// The numbers of all articles that answer `request`, whatever page it asks for, in its order.
    public List<ArticleId> answering(SearchRequest request) {
        var all = new ArrayList<ArticleId>();
        while (true) {
            var page = finder.order(request.page(all.size(), PAGE));
            all.addAll(page);
            if (page.size() < PAGE) return all;
        }
    }
}
