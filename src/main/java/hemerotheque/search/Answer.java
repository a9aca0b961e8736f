package hemerotheque.search;

import java.util.List;
import java.util.Optional;

/// What an archive answers to a [SearchRequest].
///
/// @param total of all articles that answer, on this page or not
/// @param lines how many hits there are on all pages: `total`, or fewer where near-duplicates are folded
/// @param widened whether no article holds all the words, so that those which hold most of them are here
/// @param hits the part that was asked for, in order
/// @param nearly how many hits on all pages lack a word, see [Hit#lacking]: they stand among the others by their
/// relevance, and are counted in neither `total` nor `lines`
/// @param facets empty where none were asked for
/// @param timeline counts the same articles as `total`
/// @param advice what would help the question further
public record Answer(
        long total,
        long lines,
        boolean widened,
        List<Hit> hits,
        int nearly,
        List<Facet> facets,
        Optional<Timeline> timeline,
        List<Warning> warnings,
        Advice advice) {

    public Answer {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        warnings = List.copyOf(warnings);
    }

    /// Whether time ran out before all was searched: there may be more than is told.
    public boolean partial() {
        return warnings.stream().anyMatch(warning -> warning.reason() == Warning.Reason.TOO_SLOW);
    }

    /// Without advice.
    public Answer(
            long total,
            long lines,
            boolean widened,
            List<Hit> hits,
            int nearly,
            List<Facet> facets,
            Optional<Timeline> timeline,
            List<Warning> warnings) {
        this(total, lines, widened, hits, nearly, facets, timeline, warnings, Advice.NONE);
    }

    /// Without hits that lack a word.
    public Answer(
            long total,
            long lines,
            boolean widened,
            List<Hit> hits,
            List<Facet> facets,
            Optional<Timeline> timeline,
            List<Warning> warnings) {
        this(total, lines, widened, hits, 0, facets, timeline, warnings);
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

    /// How many hits there are on all pages, those that lack a word among them.
    public long listed() {
        return lines + nearly;
    }

    public Answer advised(Advice other) {
        return new Answer(total, lines, widened, hits, nearly, facets, timeline, warnings, other);
    }
}
