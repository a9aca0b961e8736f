package hemerotheque.search;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What facets to count of which question.
///
/// @param words as typed; the values that they choose of a facet are lifted where that facet is counted, so that the
/// other values keep their counts
/// @param filter holds throughout
/// @param kinds those that are counted, in the order of [Facet.Kind]
/// @param most values of each, the most frequent ones; 0 or more
public record FacetRequest(String words, Filter filter, Match match, Set<Facet.Kind> kinds, int most) {

    public FacetRequest {
        if (most < 0) throw new IllegalArgumentException(Integer.toString(most));
        var ordered = EnumSet.noneOf(Facet.Kind.class);
        ordered.addAll(kinds);
        kinds = Collections.unmodifiableSet(ordered);
    }

    /// All kinds.
    public static FacetRequest of(String words, Filter filter, int most) {
        return new FacetRequest(words, filter, Match.AUTO, EnumSet.allOf(Facet.Kind.class), most);
    }

    /// All values of `kind` alone.
    public FacetRequest all(Facet.Kind kind) {
        return new FacetRequest(words, filter, match, EnumSet.of(kind), Integer.MAX_VALUE);
    }
}
