package hemerotheque.search;

import java.util.Optional;

/// A question, whole: what is asked, what narrows it, which part of the answer is wanted.
///
/// @param words as typed; blank for everything
/// @param match how many of the words an article has to hold
/// @param offset how many hits to pass over, 0 or more
/// @param limit how many hits at the most, 0 or more
/// @param facets whether facets are wanted
/// @param folded whether articles that are near-duplicates of one another are one hit: the first of them in order, with
/// the others; what is counted stays articles
/// @param timeline what is wanted of one, where one is
public record SearchRequest(
        String words,
        Filter filter,
        Match match,
        Sort sort,
        int offset,
        int limit,
        boolean folded,
        boolean facets,
        Optional<TimelineRequest> timeline) {

    /// Hits that a request brings back where nobody says how many.
    public static final int PAGE = 20;

    public SearchRequest {
        if (offset < 0 || limit < 0) throw new IllegalArgumentException(offset + ", " + limit);
    }

    /// Every article a hit of its own.
    public SearchRequest(
            String words, Filter filter, Sort sort, int offset, int limit, boolean facets, Optional<Step> timeline) {
        this(words, filter, sort, offset, limit, false, facets, timeline);
    }

    /// Of all the words, or as many as there are articles for.
    public SearchRequest(
            String words,
            Filter filter,
            Sort sort,
            int offset,
            int limit,
            boolean folded,
            boolean facets,
            Optional<Step> timeline) {
        this(words, filter, Match.AUTO, sort, offset, limit, folded, facets, timeline.map(TimelineRequest::of));
    }

    /// The first page, by relevance, of `words` in all articles.
    public static SearchRequest of(String words) {
        return new SearchRequest(words, Filter.NONE, Sort.RELEVANCE, 0, PAGE, false, false, Optional.empty());
    }

    public SearchRequest asking(String other) {
        return new SearchRequest(other, filter, match, sort, offset, limit, folded, facets, timeline);
    }

    /// The same, for its total alone.
    public SearchRequest counted() {
        return new SearchRequest(words, filter, match, sort, 0, 0, false, false, Optional.empty());
    }

    public SearchRequest filtered(Filter other) {
        return new SearchRequest(words, other, match, sort, offset, limit, folded, facets, timeline);
    }

    public SearchRequest matching(Match other) {
        return new SearchRequest(words, filter, other, sort, offset, limit, folded, facets, timeline);
    }

    public SearchRequest sorted(Sort other) {
        return new SearchRequest(words, filter, match, other, offset, limit, folded, facets, timeline);
    }

    public SearchRequest page(int from, int most) {
        return new SearchRequest(words, filter, match, sort, from, most, folded, facets, timeline);
    }

    public SearchRequest folding(boolean wanted) {
        return new SearchRequest(words, filter, match, sort, offset, limit, wanted, facets, timeline);
    }

    public SearchRequest withFacets() {
        return new SearchRequest(words, filter, match, sort, offset, limit, folded, true, timeline);
    }

    /// With the bars of `step` alone.
    public SearchRequest withTimeline(Step step) {
        return withTimeline(TimelineRequest.of(step));
    }

    public SearchRequest withTimeline(TimelineRequest wanted) {
        return new SearchRequest(words, filter, match, sort, offset, limit, folded, facets, Optional.of(wanted));
    }
}
