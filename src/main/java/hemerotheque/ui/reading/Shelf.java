package hemerotheque.ui.reading;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Picture;
import hemerotheque.model.Span;
import hemerotheque.model.Teaser;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Why;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What an archive does for a reader.
///
/// @param article the article of a number
/// @param original the bytes of its newest capture, as they were saved
/// @param picture the picture of a digest
/// @param matches where each text matches a question: a list for each text, in order, not overlapping
/// @param reprints the near-duplicates of an article
/// @param similar the articles that are like it, the most like it first
/// @param why why it answers a request, or does not; nothing where no words are asked for
/// @param past its captures
public record Shelf(
        Function<ArticleId, Optional<ArchivedArticle>> article,
        Function<ArticleId, Optional<byte[]>> original,
        Function<String, Optional<Picture>> picture,
        BiFunction<String, List<String>, List<List<Span>>> matches,
        Function<ArticleId, List<Teaser>> reprints,
        Function<ArticleId, List<Teaser>> similar,
        BiFunction<SearchRequest, ArticleId, Optional<Why>> why,
        Past past) {

    /// A shelf of articles that are like no other, and of whose finding nothing is known.
    public Shelf(
            Function<ArticleId, Optional<ArchivedArticle>> article,
            Function<ArticleId, Optional<byte[]>> original,
            Function<String, Optional<Picture>> picture,
            BiFunction<String, List<String>, List<List<Span>>> matches,
            Function<ArticleId, List<Teaser>> reprints,
            Past past) {
        this(article, original, picture, matches, reprints, _ -> List.of(), (_, _) -> Optional.empty(), past);
    }

    /// A shelf of articles of whose captures nothing is known.
    public Shelf(
            Function<ArticleId, Optional<ArchivedArticle>> article,
            Function<ArticleId, Optional<byte[]>> original,
            Function<String, Optional<Picture>> picture,
            BiFunction<String, List<String>, List<List<Span>>> matches,
            Function<ArticleId, List<Teaser>> reprints) {
        this(article, original, picture, matches, reprints, Past.NONE);
    }

    /// A shelf of articles that resemble no other.
    public Shelf(
            Function<ArticleId, Optional<ArchivedArticle>> article,
            Function<ArticleId, Optional<byte[]>> original,
            Function<String, Optional<Picture>> picture,
            BiFunction<String, List<String>, List<List<Span>>> matches) {
        this(article, original, picture, matches, _ -> List.of());
    }
}
