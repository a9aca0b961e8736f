package hemerotheque.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;

/// When the articles of one segment of the index were published, as numbers. They are to be asked for as their
/// documents rise.
final class Dates {

    private final NumericDocValues firsts;
    private final NumericDocValues precisions;

    Dates(LeafReader segment) throws IOException {
        var days = DocValues.getSortedNumeric(segment, IndexFields.FIRST_DAY);
        firsts = SortedNumericSelector.wrap(days, SortedNumericSelector.Type.MIN, SortField.Type.LONG);
        precisions = DocValues.getNumeric(segment, IndexFields.PRECISION);
    }

    /// Goes to the date of `doc`.
    ///
    /// @return whether it has one
    boolean at(int doc) throws IOException {
        return firsts.advanceExact(doc) && precisions.advanceExact(doc);
    }

    /// The first day that the date may mean, since 1970.
    long first() throws IOException {
        return firsts.longValue();
    }

    /// How much of it is known, the ordinal of a precision.
    int precision() throws IOException {
        return (int) precisions.longValue();
    }
}
