package hemerotheque.index;

import hemerotheque.search.Typing;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.index.IndexReader;

/// All names of one field, the most frequent first.
///
/// @param all sources, sections, authors or tags, as they are written
record Names(List<Name> all) {

    /// @param folded as [Typing#folded] makes it
    record Name(String name, String folded, long articles) {}

    static Names of(IndexReader reader, String field) throws IOException {
        var counts = new HashMap<String, Long>();
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(field);
            if (terms == null) continue;
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next())
                counts.merge(term.utf8ToString(), (long) each.docFreq(), Long::sum);
        }
        return new Names(counts.entrySet().stream()
                .map(count -> new Name(count.getKey(), Typing.folded(count.getKey()), count.getValue()))
                .sorted(Comparator.comparing((Name name) -> -name.articles()).thenComparing(Name::name))
                .toList());
    }

    /// Those that begin with `begun`, or of which a word does.
    List<Name> beginning(String begun, int most) {
        var folded = Typing.folded(begun);
        return all.stream()
                .filter(name -> Typing.begins(name.folded(), folded))
                .limit(most)
                .toList();
    }
}
