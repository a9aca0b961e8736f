package hemerotheque.search;

import java.util.List;
import java.util.Optional;

/// What an archive answers to a [SearchRequest].
///
/// @param total of all articles that answer, on this page or not
/// @param lines how many hits there are on all pages: `total`, or fewer where near-duplicates are folded
/// @param widened whether no article holds all the words, so that those which hold most of them are here
/// @param hits the part that was asked for, in order
/// @param nearly where fewer than ten articles hold all the words, the best of those which hold most of them, in order:
/// to be shown after the last of `hits`, counted nowhere
/// @param facets empty where none were asked for
/// @param timeline counts the same articles as `total`
/// @param advice what would help the question further
public record Answer(
        long total,
        long lines,
        boolean widened,
        List<Hit> hits,
        List<Hit> nearly,
        List<Facet> facets,
        Optional<Timeline> timeline,
        List<Warning> warnings,
        Advice advice) {

    public Answer {
        hits = List.copyOf(hits);
        nearly = List.copyOf(nearly);
        facets = List.copyOf(facets);
        warnings = List.copyOf(warnings);
    }

    /// Without advice.
    public Answer(
            long total,
            long lines,
            boolean widened,
            List<Hit> hits,
            List<Hit> nearly,
            List<Facet> facets,
            Optional<Timeline> timeline,
            List<Warning> warnings) {
        this(total, lines, widened, hits, nearly, facets, timeline, warnings, Advice.NONE);
    }

    /// Followed by no others.
    public Answer(
            long total,
            long lines,
            boolean widened,
            List<Hit> hits,
            List<Facet> facets,
            Optional<Timeline> timeline,
            List<Warning> warnings) {
        this(total, lines, widened, hits, List.of(), facets, timeline, warnings);
    }

    /// Every article a hit of its own.
    public Answer(
            long total,
            boolean widened,
            List<Hit> hits,
            List<Facet> facets,
            Optional<Timeline> timeline,
            List<Warning> warnings) {
        this(total, total, widened, hits, facets, timeline, warnings);
    }

    public Answer advised(Advice other) {
        return new Answer(total, lines, widened, hits, nearly, facets, timeline, warnings, other);
    }
}
