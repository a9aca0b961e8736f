package hemerotheque.index;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/// Counts the values of one field by their numbers.
final class FieldTally {

    private final FieldNames names;
    private final int[] counts;
    private long valued;

    FieldTally(FieldNames names) {
        this.names = names;
        this.counts = new int[names.size()];
    }

    /// Counts the first `length` of `docs`, which rise. Where there are more articles than values, by the numbers of
    /// the segment first, which are nearer at hand.
    void add(LeafReaderContext leaf, int[] docs, int length) throws IOException {
        var values = names.values(leaf);
        long distinct = values.getValueCount();
        if (distinct == 0 || length == 0) return;
        var numbers = names.numbers(leaf);
        if (length < distinct) {
            each(values, docs, length, counts, numbers);
            return;
        }
        var own = new int[(int) distinct];
        var known = names.byDocument(leaf, length);
        if (known.isPresent()) eachKnown(known.get(), docs, length, own);
        else each(values, docs, length, own, LongValues.IDENTITY);
        for (int i = 0; i < own.length; i++) if (own[i] > 0) counts[(int) numbers.get(i)] += own[i];
    }

    private void eachKnown(char[] known, int[] docs, int length, int[] into) {
        for (int i = 0; i < length; i++) {
            int number = known[docs[i]];
            if (number == 0) continue;
            valued++;
            into[number - 1]++;
        }
    }

    private void each(SortedSetDocValues values, int[] docs, int length, int[] into, LongValues numbers)
            throws IOException {
        var single = DocValues.unwrapSingleton(values);
        if (single != null) eachOne(single, docs, length, into, numbers);
        else eachMany(values, docs, length, into, numbers);
    }

    private void eachOne(SortedDocValues values, int[] docs, int length, int[] into, LongValues numbers)
            throws IOException {
        for (int i = 0; i < length; i++) {
            if (!values.advanceExact(docs[i])) continue;
            valued++;
            into[(int) numbers.get(values.ordValue())]++;
        }
    }

    private void eachMany(SortedSetDocValues values, int[] docs, int length, int[] into, LongValues numbers)
            throws IOException {
        for (int i = 0; i < length; i++) {
            if (!values.advanceExact(docs[i])) continue;
            valued++;
            for (int j = values.docValueCount(); j > 0; j--) into[(int) numbers.get(values.nextOrd())]++;
        }
    }

    /// How many articles had a value.
    long valued() {
        return valued;
    }

    /// How often each number was met.
    int[] counts() {
        return counts;
    }

    String name(int number) throws IOException {
        return names.name(number);
    }
}
