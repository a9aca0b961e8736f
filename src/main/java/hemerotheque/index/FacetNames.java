package hemerotheque.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;

/// The names of the fields that facets count, for the latest state of the index. Made for a field when it is first
/// counted.
final class FacetNames {

    private record State(Object key, Map<String, FieldNames> fields) {}

    private final SegmentNumbers segments = new SegmentNumbers();
    private volatile State latest = new State(this, Map.of());

    FieldNames of(IndexReader reader, String field) {
        return fields(reader).computeIfAbsent(field, _ -> build(reader, field));
    }

    private Map<String, FieldNames> fields(IndexReader reader) {
        var key = reader.getReaderCacheHelper().getKey();
        var known = latest;
        if (known.key != key) {
            known = new State(key, new ConcurrentHashMap<>());
            latest = known;
            segments.keepThoseOf(reader);
        }
        return known.fields;
    }

    private FieldNames build(IndexReader reader, String field) {
        try {
            return FieldNames.of(reader, segments, field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
