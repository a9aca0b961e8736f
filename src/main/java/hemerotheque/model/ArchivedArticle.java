package hemerotheque.model;

import java.time.Instant;
import java.util.List;

/// An article as an archive keeps it.
///
/// @param captures newest first, never empty; the first is the one that `article` was read from
/// @param imported when it first came in
/// @param textSha256 of the text of the body, as it was stored
public record ArchivedArticle(
        ArticleId id, Article article, List<Capture> captures, Instant imported, String textSha256) {}
