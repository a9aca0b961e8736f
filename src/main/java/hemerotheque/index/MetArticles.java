package hemerotheque.index;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/// Remembers what a search meets, a bit for each article of the segment, so that another can leave it out.
final class MetArticles implements Collector {

    private final Map<Object, FixedBitSet> met = new HashMap<>();

    /// Takes out of `others`, articles of `leaf`, those that were met.
    void takeFrom(FixedBitSet others, LeafReaderContext leaf) {
        var some = met.get(leaf.id());
        if (some != null) others.andNot(some);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
        var bits = met.computeIfAbsent(
                leaf.id(), _ -> new FixedBitSet(leaf.reader().maxDoc()));
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) {
                bits.set(doc);
            }
        };
    }
}
