package hemerotheque.index;

import java.io.IOException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.ArrayUtil;

/// Notes the articles of a segment that a search meets, and gives them away together: the processor likes to go through
/// all of them for one field after the other better than for all fields of each.
final class NotedDocs implements LeafCollector {

    /// Takes what was noted.
    @FunctionalInterface
    interface Taking {

        /// @param docs which rise, to be kept as they are
        /// @param length how many of `docs` there are
        void take(int[] docs, int length) throws IOException;
    }

    private final Taking taking;
    private int[] docs = new int[64];
    private int length;

    NotedDocs(Taking taking) {
        this.taking = taking;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) {
        if (length == docs.length) docs = ArrayUtil.grow(docs);
        docs[length++] = doc;
    }

    @Override
    public void finish() throws IOException {
        taking.take(docs, length);
    }
}
