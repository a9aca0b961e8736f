package hemerotheque.search;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/// Which articles a reader has noted to be in which state, at one time. Changing it gives another one.
public final class ArticleStates {

    public static final ArticleStates NONE = new ArticleStates(0, Map.of());

    private final long changes;
    private final ArticleSets<ArticleState> articles;

    /// @param changes rises with every change of the states
    /// @param articles the numbers of the articles in each state; not copied and not to be changed
    public ArticleStates(long changes, Map<ArticleState, BitSet> articles) {
        this(changes, new ArticleSets<>(articles));
    }

    private ArticleStates(long changes, ArticleSets<ArticleState> articles) {
        this.changes = changes;
        this.articles = articles;
    }

    public long changes() {
        return changes;
    }

    public boolean has(ArticleState state, ArticleId article) {
        return articles.has(state, article);
    }

    /// Tells of the number of an article whether it is in `state`.
    LongPredicate in(ArticleState state) {
        return articles.in(state);
    }

    /// How many articles are in `state`.
    public long count(ArticleState state) {
        return articles.count(state);
    }

    /// How many of all `articles` are in each state, as a facet would count them; states without any too.
    public List<Facet.Count> counts(long articles) {
        return List.of(
                new Facet.Count(Trait.UNREAD.code(), articles - count(ArticleState.READ)),
                new Facet.Count(Trait.READ.code(), count(ArticleState.READ)),
                new Facet.Count(Trait.FAVOURITE.code(), count(ArticleState.FAVOURITE)));
    }

    /// The same with `some` in `state`, or no longer in it.
    ///
    /// @param changes as that of the new one
    public ArticleStates with(ArticleState state, Collection<ArticleId> some, boolean on, long changes) {
        return new ArticleStates(changes, articles.with(state, some, on));
    }
}
