package hemerotheque.index;

import hemerotheque.search.Field;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/// The places that the articles of one segment of the index have in one field, by document.
///
/// @param first the number of the first place of each document
/// @param end after its last place; the same where it has none
record PlacesOfSegment(int[] first, int[] end) {

    /// An article that changed since its places were found has those that it had.
    static PlacesOfSegment of(PlacesByArticle places, Field field, LeafReader segment) throws IOException {
        var first = new int[segment.maxDoc()];
        var end = new int[segment.maxDoc()];
        var numbers = DocValues.getNumeric(segment, IndexFields.NUMBER);
        var live = segment.getLiveDocs();
        for (int doc = 0; doc < first.length; doc++) {
            if ((live != null && !live.get(doc)) || !numbers.advanceExact(doc)) continue;
            int stop = places.end(numbers.longValue());
            int at = places.first(numbers.longValue());
            while (at < stop && places.field(at) != field) at++;
            first[doc] = at;
            while (at < stop && places.field(at) == field) at++;
            end[doc] = at;
        }
        return new PlacesOfSegment(first, end);
    }
}
