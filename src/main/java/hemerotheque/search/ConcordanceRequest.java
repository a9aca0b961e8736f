package hemerotheque.search;

/// A question whose every occurrence is wanted.
///
/// @param words as typed; what is not a word, a phrase or a pattern (dates, sources, exclusions) only narrows
/// @param context words on either side, 1 to [#WIDEST]
public record ConcordanceRequest(String words, Filter filter, ConcordanceOrder order, int context) {

    /// Words on either side where nobody says how many.
    public static final int CONTEXT = 8;

    public static final int WIDEST = 40;

    public ConcordanceRequest {
        if (context < 1 || context > WIDEST) throw new IllegalArgumentException(context + " words");
    }

    /// In the order of the days, with the usual context, in all articles.
    public static ConcordanceRequest of(String words) {
        return new ConcordanceRequest(words, Filter.NONE, ConcordanceOrder.OLDEST, CONTEXT);
    }

    public ConcordanceRequest sorted(ConcordanceOrder other) {
        return new ConcordanceRequest(words, filter, other, context);
    }

    public ConcordanceRequest within(int words) {
        return new ConcordanceRequest(this.words, filter, order, words);
    }
}
