package hemerotheque.search;

import java.util.List;

/// The values of one kind that the articles of an answer have, with how many have each.
///
/// @param counts most frequent first, equal ones by value
public record Facet(Kind kind, List<Count> counts) {

    public enum Kind {
        SOURCE,
        YEAR
    }

    public record Count(String value, long articles) {}

    public Facet {
        counts = List.copyOf(counts);
    }
}
