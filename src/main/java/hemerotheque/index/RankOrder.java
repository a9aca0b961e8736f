package hemerotheque.index;

import hemerotheque.search.Sort;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/// The orders of lists, as Lucene is asked for them.
final class RankOrder {

    private RankOrder() {}

    /// Articles without a date come last in both orders by date; what is equal stands in the order of its numbers.
    static org.apache.lucene.search.Sort of(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, newestFirst(), byNumber(true));
            case NEWEST -> new org.apache.lucene.search.Sort(newestFirst(), byNumber(true));
            case OLDEST -> new org.apache.lucene.search.Sort(oldestFirst(), byNumber(false));
        };
    }

    private static SortField newestFirst() {
        return LongField.newSortField(IndexFields.FIRST_DAY, true, SortedNumericSelector.Type.MIN, Long.MIN_VALUE);
    }

    private static SortField oldestFirst() {
        return LongField.newSortField(IndexFields.FIRST_DAY, false, SortedNumericSelector.Type.MIN, Long.MAX_VALUE);
    }

    private static SortField byNumber(boolean descending) {
        return new SortField(IndexFields.NUMBER, SortField.Type.LONG, descending);
    }
}
