package hemerotheque.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/// How the values of one field are numbered over all segments of one state of the index, in the order of their names.
/// A name is read once: the index packs them, so that each costs some microseconds. Safe from any thread.
final class FieldNames {

    private final IndexReader reader;
    private final SegmentNumbers segments;
    private final String field;
    private final Optional<OrdinalMap> numbers;
    private final String[] read;

    private FieldNames(
            IndexReader reader, SegmentNumbers segments, String field, Optional<OrdinalMap> numbers, long values) {
        this.reader = reader;
        this.segments = segments;
        this.field = field;
        this.numbers = numbers;
        this.read = new String[Math.toIntExact(values)];
    }

    static FieldNames of(IndexReader reader, SegmentNumbers segmentNumbers, String field) throws IOException {
        var segments = new SortedSetDocValues[reader.leaves().size()];
        for (int i = 0; i < segments.length; i++)
            segments[i] = DocValues.getSortedSet(reader.leaves().get(i).reader(), field);
        if (segments.length == 0) return new FieldNames(reader, segmentNumbers, field, Optional.empty(), 0);
        if (segments.length == 1)
            return new FieldNames(reader, segmentNumbers, field, Optional.empty(), segments[0].getValueCount());
        var numbers = OrdinalMap.build(null, segments, PackedInts.DEFAULT);
        return new FieldNames(reader, segmentNumbers, field, Optional.of(numbers), numbers.getValueCount());
    }

    /// How many values there are.
    int size() {
        return read.length;
    }

    SortedSetDocValues values(LeafReaderContext leaf) throws IOException {
        return DocValues.getSortedSet(leaf.reader(), field);
    }

    /// The numbers of the values of `leaf` by document, see [SegmentNumbers#of].
    Optional<char[]> byDocument(LeafReaderContext leaf, int articles) throws IOException {
        return segments.of(leaf, field, articles);
    }

    /// The numbers of all segments together for those of `leaf`.
    LongValues numbers(LeafReaderContext leaf) {
        return numbers.map(map -> map.getGlobalOrds(leaf.ord)).orElse(LongValues.IDENTITY);
    }

    String name(int number) throws IOException {
        if (read[number] == null) read[number] = lookUp(number);
        return read[number];
    }

    private String lookUp(int number) throws IOException {
        int segment = numbers.map(map -> map.getFirstSegmentNumber(number)).orElse(0);
        long own = numbers.map(map -> map.getFirstSegmentOrd(number)).orElse((long) number);
        return values(reader.leaves().get(segment)).lookupOrd(own).utf8ToString();
    }
}
