package hemerotheque.search;

import hemerotheque.model.ArticleId;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongPredicate;

/// Sets of articles, each known by a key of its own: those in one state, those of one folder. Never changes.
///
/// @param articles the numbers of the articles of each set; not copied and not to be changed
record ArticleSets<K>(Map<K, BitSet> articles) {

    private static final BitSet NO_ARTICLES = new BitSet(0);

    boolean has(K key, ArticleId article) {
        return of(key).get((int) article.value());
    }

    /// Tells of the number of an article whether it is in the set.
    LongPredicate in(K key) {
        var there = of(key);
        return article -> there.get((int) article);
    }

    /// The numbers of the articles that are in some set.
    BitSet union() {
        var all = new BitSet();
        articles.values().forEach(all::or);
        return all;
    }

    long count(K key) {
        return of(key).cardinality();
    }

    private BitSet of(K key) {
        return articles.getOrDefault(key, NO_ARTICLES);
    }

    /// The same with `some` in the set of `key`, or no longer in it.
    ArticleSets<K> with(K key, Collection<ArticleId> some, boolean on) {
        var changed = (BitSet) of(key).clone();
        for (var article : some) changed.set((int) article.value(), on);
        var now = new HashMap<>(articles);
        now.put(key, changed);
        return new ArticleSets<>(now);
    }
}
