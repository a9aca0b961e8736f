package hemerotheque.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A capture of an article, with what it tells of it by itself.
///
/// @param newest whether the article is as this capture tells it
/// @param sightings in the order in which they were made; empty for what came in before imports were kept
/// @param told absent where nothing of it was kept and its page cannot be read again
public record ArticleVersion(
        CaptureId id,
        ArticleId article,
        Capture capture,
        boolean newest,
        List<Sighting> sightings,
        Optional<Article> told) {

    public ArticleVersion {
        sightings = List.copyOf(sightings);
    }

    /// The article as it would be with this capture alone, where it is known what it tells.
    ///
    /// @param imported when the article first came in
    public ArchivedArticle alone(Instant imported) {
        var article = told.orElseThrow();
        return new ArchivedArticle(this.article, article, List.of(capture), imported, Digest.sha256(article.text()));
    }

    /// The same capture, telling `read`.
    public ArticleVersion telling(Article read) {
        return new ArticleVersion(id, article, capture, newest, sightings, Optional.of(read));
    }
}
