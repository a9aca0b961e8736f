package hemerotheque.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// Articles that hold at least so many of some words, scored by the sum of those they hold: what a query of clauses of
/// which so many should match finds.
///
/// What holds too few words is never scored, whereas Lucene's own scorer scores one word of each article to learn that
/// it lacks the others.
final class EnoughWordsQuery extends Query {

    private final WordHolders words;
    private final int counting;
    private final int least;
    private final MetArticles excluded;

    /// @param words of the searcher that this is asked of
    /// @param counting how many of `words`, the first ones, are counted; the others only score
    /// @param least of those that count, 1 or more
    /// @param excluded the same to the end of the search
    EnoughWordsQuery(WordHolders words, int counting, int least, MetArticles excluded) {
        this.words = words;
        this.counting = counting;
        this.least = least;
        this.excluded = excluded;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        if (boost != 1) throw new IllegalArgumentException("its words have their weights already");
        return new EnoughWeight();
    }

    private final class EnoughWeight extends Weight {

        EnoughWeight() {
            super(EnoughWordsQuery.this);
        }

        @Override
        public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            var held = words.in(leaf);
            var enough = enough(held.subList(0, counting), leaf.reader().maxDoc());
            excluded.takeFrom(enough, leaf);
            return new DefaultScorerSupplier(new EnoughWordsScorer(held, enough));
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            var scorer = scorer(leaf);
            return scorer != null && scorer.iterator().advance(doc) == doc
                    ? Explanation.match(scorer.score(), "sum of the words that it holds")
                    : Explanation.noMatch("holds too few of the words");
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }
    }

    /// Those that hold [#least] of the words or more, 64 articles at a time: with each word, whatever held one word
    /// less before and this one.
    private FixedBitSet enough(List<WordHolders.Held> held, int articles) {
        var enough = new FixedBitSet(articles);
        var atLeast = new long[least + 1];
        for (int i = 0; i < FixedBitSet.bits2words(articles); i++) {
            Arrays.fill(atLeast, 0);
            atLeast[0] = -1L;
            for (var word : held) {
                long holders = word.holders().getBits()[i];
                for (int many = least; many > 0; many--) atLeast[many] |= atLeast[many - 1] & holders;
            }
            enough.getBits()[i] = atLeast[least];
        }
        return enough;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "words~" + least;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && words == ((EnoughWordsQuery) other).words
                && counting == ((EnoughWordsQuery) other).counting
                && least == ((EnoughWordsQuery) other).least
                && excluded == ((EnoughWordsQuery) other).excluded;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * classHash() + words.hashCode()) + least;
    }
}
