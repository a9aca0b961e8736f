package hemerotheque.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;

/// Which value each article has in a field of one value, by document: two bytes for each article and field, read once
/// for each segment and kept as long as the index has it. Reading them from the index takes five times as long. Safe
/// from any thread.
final class SegmentNumbers {

    private final Map<Object, Map<String, char[]>> segments = new ConcurrentHashMap<>();

    /// Forgets the segments that `reader` does not have.
    void keepThoseOf(IndexReader reader) {
        var present = new HashSet<Object>();
        for (var leaf : reader.leaves()) present.add(key(leaf));
        segments.keySet().retainAll(present);
    }

    private static Object key(LeafReaderContext leaf) {
        return leaf.reader().getCoreCacheHelper().getKey();
    }

    /// For each document 1 more than the number of its value in the segment, 0 for none; nothing where an article may
    /// have several, or there are too many values, or they are not read yet and it is not worth it.
    ///
    /// @param articles how many will be looked at
    Optional<char[]> of(LeafReaderContext leaf, String field, int articles) throws IOException {
        var fields = segments.computeIfAbsent(key(leaf), _ -> new ConcurrentHashMap<>());
        var known = Optional.ofNullable(fields.get(field));
        if (known.isPresent() || articles < leaf.reader().maxDoc() / 8) return known;
        var values = DocValues.unwrapSingleton(DocValues.getSortedSet(leaf.reader(), field));
        if (values == null || values.getValueCount() >= Character.MAX_VALUE) return Optional.empty();
        var numbers = numbers(values, leaf.reader().maxDoc());
        fields.put(field, numbers);
        return Optional.of(numbers);
    }

    private static char[] numbers(SortedDocValues values, int docs) throws IOException {
        var numbers = new char[docs];
        for (int doc = 0; doc < docs; doc++)
            if (values.advanceExact(doc)) numbers[doc] = (char) (values.ordValue() + 1);
        return numbers;
    }
}
