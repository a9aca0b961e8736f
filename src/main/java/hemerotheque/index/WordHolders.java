package hemerotheque.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/// The articles that hold words, a bit for each article of a segment: looked up once for all queries of one search.
final class WordHolders {

    /// What finds and scores a word.
    ///
    /// @param holding finds the articles that hold it, and gives them their first score
    /// @param adding what some of these score beside, and no others
    record Word(Query holding, List<Query> adding) {}

    /// A word in one segment.
    record Held(FixedBitSet holders, Asked word, LeafReaderContext leaf) {

        /// What together scores the holders, standing before the first; each scores some of them, and no others.
        List<Scorer> scorers() throws IOException {
            var scorers = new ArrayList<Scorer>();
            for (var scoring : word.scoring) {
                var scorer = scoring.scorer(leaf);
                if (scorer != null) scorers.add(scorer);
            }
            return scorers;
        }
    }

    private record Asked(Weight holding, List<Weight> scoring) {}

    private final List<Asked> words = new ArrayList<>();
    private final Map<Object, List<FixedBitSet>> known = new HashMap<>();

    WordHolders(List<Word> words, IndexSearcher searcher) throws IOException {
        for (var word : words) {
            var scoring = new ArrayList<Weight>();
            scoring.add(weight(word.holding, ScoreMode.TOP_SCORES, searcher));
            for (var some : word.adding) scoring.add(weight(some, ScoreMode.TOP_SCORES, searcher));
            this.words.add(new Asked(weight(word.holding, ScoreMode.COMPLETE_NO_SCORES, searcher), scoring));
        }
    }

    private static Weight weight(Query query, ScoreMode mode, IndexSearcher searcher) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), mode, 1);
    }

    /// All the words, in their order.
    List<Held> in(LeafReaderContext leaf) throws IOException {
        var bits = known.get(leaf.id());
        if (bits == null) known.put(leaf.id(), bits = holders(leaf));
        var held = new ArrayList<Held>();
        for (int i = 0; i < words.size(); i++) held.add(new Held(bits.get(i), words.get(i), leaf));
        return held;
    }

    private List<FixedBitSet> holders(LeafReaderContext leaf) throws IOException {
        int articles = leaf.reader().maxDoc();
        var all = new ArrayList<FixedBitSet>();
        for (var word : words) {
            var bits = new FixedBitSet(articles);
            var scorer = word.holding.scorer(leaf);
            if (scorer != null && scorer.iterator().nextDoc() < articles)
                scorer.iterator().intoBitSet(articles, bits, 0);
            all.add(bits);
        }
        return all;
    }
}
