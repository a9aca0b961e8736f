package hemerotheque.index;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Facet;
import hemerotheque.search.Timeline;
import java.util.List;
import java.util.Optional;

/// What the index found.
///
/// @param total of all articles that match
/// @param lines how many there are where near-duplicates stand behind one another; `total` where none do
/// @param widened whether none matched all the words, so that those which match most of them are here
/// @param page the part that was asked for, in order
/// @param nearly those that stand in the list, on this page or not, and match most of the words but not all; not
/// counted
/// @param partial whether time ran out before all was searched
public record Matches(
        long total,
        long lines,
        boolean widened,
        List<Match> page,
        List<Match> nearly,
        List<Facet> facets,
        Optional<Timeline> timeline,
        boolean partial) {

    Matches listing(List<Match> others, List<Match> uncounted) {
        return new Matches(total, lines, widened, others, uncounted, facets, timeline, partial);
    }

    /// @param score 0 where the order is by date
    /// @param reprints the other matches that are near-duplicates of it, in no order; empty where nothing is folded
    /// @param lacking the words, as typed, that it does not hold; empty where it is counted
    public record Match(ArticleId id, float score, List<ArticleId> reprints, List<String> lacking) {

        /// With all the words, or as many as the question asks for.
        public Match(ArticleId id, float score, List<ArticleId> reprints) {
            this(id, score, reprints, List.of());
        }
    }
}
