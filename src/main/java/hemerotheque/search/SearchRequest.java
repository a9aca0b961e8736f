package hemerotheque.search;

import java.util.Optional;

/// A question, whole: what is asked, what narrows it, which part of the answer is wanted.
///
/// @param words as typed; blank for everything
/// @param offset how many hits to pass over, 0 or more
/// @param limit how many hits at the most, 0 or more
/// @param facets whether facets are wanted
/// @param timeline the width of the bars, where a timeline is wanted
public record SearchRequest(
        String words, Filter filter, Sort sort, int offset, int limit, boolean facets, Optional<Step> timeline) {

    /// Hits that a request brings back where nobody says how many.
    public static final int PAGE = 20;

    public SearchRequest {
        if (offset < 0 || limit < 0) throw new IllegalArgumentException(offset + ", " + limit);
    }

    /// The first page, by relevance, of `words` in all articles.
    public static SearchRequest of(String words) {
        return new SearchRequest(words, Filter.NONE, Sort.RELEVANCE, 0, PAGE, false, Optional.empty());
    }

    public SearchRequest filtered(Filter other) {
        return new SearchRequest(words, other, sort, offset, limit, facets, timeline);
    }

    public SearchRequest sorted(Sort other) {
        return new SearchRequest(words, filter, other, offset, limit, facets, timeline);
    }

    public SearchRequest page(int from, int most) {
        return new SearchRequest(words, filter, sort, from, most, facets, timeline);
    }

    public SearchRequest withFacets() {
        return new SearchRequest(words, filter, sort, offset, limit, true, timeline);
    }

    public SearchRequest withTimeline(Step step) {
        return new SearchRequest(words, filter, sort, offset, limit, facets, Optional.of(step));
    }
}
