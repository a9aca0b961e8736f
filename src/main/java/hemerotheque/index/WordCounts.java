package hemerotheque.index;

import hemerotheque.search.Field;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/// How often words stand in all articles, as the index counted them.
final class WordCounts {

    private WordCounts() {}

    /// @param words folded
    static Map<String, Long> overall(IndexSearcher searcher, Collection<String> words) throws IOException {
        var counts = new HashMap<String, Long>();
        for (var word : words) {
            long count = 0;
            for (var field : IndexFields.parts(Field.ANY))
                count += searcher.getIndexReader().totalTermFreq(new Term(IndexFields.exact(field), word));
            counts.put(word, count);
        }
        return counts;
    }
}
