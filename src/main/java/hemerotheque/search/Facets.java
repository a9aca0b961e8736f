package hemerotheque.search;

import java.util.List;

/// The facets of a question, counted.
///
/// @param total articles that answer the question, with everything that it chooses
/// @param facets in the order of [Facet.Kind]; each of the question but for what it chooses of this very facet
/// @param partial whether time ran out before all was counted
public record Facets(long total, List<Facet> facets, boolean partial) {

    public Facets {
        facets = List.copyOf(facets);
    }
}
