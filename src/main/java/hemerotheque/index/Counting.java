package hemerotheque.index;

import hemerotheque.search.Beside;
import hemerotheque.search.Filter;
import hemerotheque.search.Query;
import hemerotheque.search.TimeLimit;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;

/// Counts the articles that have all that a query asks for.
final class Counting {

    /// What one count may take, our choice; what it has counted by then is what it tells.
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final IndexSearcher searcher;
    private final org.apache.lucene.search.Query asked;

    Counting(IndexSearcher shared, Query query, Beside beside) {
        searcher = new IndexSearcher(shared.getIndexReader()); // a time limit is of one searcher
        searcher.setTimeout(TimeLimit.from(LONGEST)::isOver);
        var translator = new QueryTranslator(beside);
        asked = translator.strict(translator.question(query), Filter.NONE);
    }

    long all() throws IOException {
        return searcher.count(asked);
    }

    /// Those with a number over `last`.
    long after(long last) throws IOException {
        var later = NumericDocValuesField.newSlowRangeQuery(IndexFields.NUMBER, last + 1, Long.MAX_VALUE);
        return searcher.count(new BooleanQuery.Builder()
                .add(asked, Occur.FILTER)
                .add(later, Occur.FILTER)
                .build());
    }
}
