package hemerotheque.store;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.CaptureId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the versions of an article together from their tables.
record VersionReading(Session session) {

    /// The one that the article was read from first, then the others, newest first.
    List<ArticleVersion> of(ArticleId id) throws SQLException {
        var held = new ArticleReading(session).article(id);
        if (held.isEmpty()) return List.of();
        var captures = new CaptureTable(session).newestFirst(id.value());
        var told = new VersionTable(session).of(id.value());
        var sightings = new SightingTable(session).ofArticle(id.value());
        var versions = new ArrayList<ArticleVersion>();
        for (var capture : captures.entrySet()) {
            long number = capture.getKey();
            Optional<Article> article =
                    captures.size() == 1 ? Optional.of(held.get().told()) : Optional.ofNullable(told.get(number));
            versions.add(new ArticleVersion(
                    new CaptureId(number),
                    id,
                    capture.getValue(),
                    versions.isEmpty(),
                    sightings.getOrDefault(number, List.of()),
                    article));
        }
        return versions;
    }
}
