package hemerotheque.index;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Facet;
import hemerotheque.search.Timeline;
import java.util.List;
import java.util.Optional;

/// What the index found.
///
/// @param total of all articles that match
/// @param widened whether none matched all the words, so that those which match most of them are here
/// @param page the part that was asked for, in order
/// @param partial whether time ran out before all was searched
public record Matches(
        long total,
        boolean widened,
        List<Match> page,
        List<Facet> facets,
        Optional<Timeline> timeline,
        boolean partial) {

    /// @param score 0 where the order is by date
    public record Match(ArticleId id, float score) {}
}
