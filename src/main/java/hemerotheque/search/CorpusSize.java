package hemerotheque.search;

/// How much text counts are measured against.
///
/// @param words running words of headlines, standfirsts and bodies
public record CorpusSize(long articles, long words) {

    public static final CorpusSize NONE = new CorpusSize(0, 0);

    public CorpusSize plus(CorpusSize other) {
        return new CorpusSize(articles + other.articles, words + other.words);
    }

    /// Occurrences in a million words; 0 where there are no words.
    public double perMillion(long occurrences) {
        return words == 0 ? 0 : occurrences * 1_000_000.0 / words;
    }

    /// Of a thousand articles; 0 where there are none.
    public double perThousand(long some) {
        return articles == 0 ? 0 : some * 1_000.0 / articles;
    }
}
