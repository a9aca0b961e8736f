package hemerotheque.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An article as an archive keeps it.
///
/// @param article with the date that the reader gave, where there is a correction
/// @param captures newest first, never empty; the first is the one that `article` was read from
/// @param imported when it first came in
/// @param textSha256 of the text of the body, as it was stored
/// @param correction of the date of publication
public record ArchivedArticle(
        ArticleId id,
        Article article,
        List<Capture> captures,
        Instant imported,
        String textSha256,
        Optional<DateCorrection> correction) {

    /// An article of which the reader has corrected nothing.
    public ArchivedArticle(ArticleId id, Article article, List<Capture> captures, Instant imported, String textSha256) {
        this(id, article, captures, imported, textSha256, Optional.empty());
    }

    /// The article as its pages tell it.
    public Article told() {
        return correction.map(corrected -> article.published(corrected.told())).orElse(article);
    }
}
