package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Harvest;
import java.sql.SQLException;
import java.util.Optional;

/// Tells an article anew from its newest capture, within a transaction that somebody else began.
record ReadingAnew(Session session) {

    /// @return whether there was such an article with such a capture
    boolean apply(ArticleId id, Harvest anew, long seq) throws SQLException {
        var held = new ArticleReading(session).article(id);
        var capture = newest(id, anew.capture().sha256());
        if (held.isEmpty() || capture.isEmpty()) return false;
        var article = Version.of(anew).completedBy(Version.held(held.get()));
        new ReadingTable(session).replace(capture.get(), anew.capture());
        new VersionTable(session).replace(capture.get(), anew.article());
        new ArticleTable(session).replace(id.value(), seq, article, Identity.of(article, anew.capture()));
        new PictureTable(session).tie(id.value(), anew.pictures());
        return true;
    }

    private Optional<Long> newest(ArticleId id, String sha256) throws SQLException {
        var sql = """
            SELECT c.id
              FROM capture c JOIN original o ON o.id = c.original
             WHERE c.article = ? AND c.newest = 1 AND o.sha256 = ?
            """;
        return session.first(sql, row -> row.getLong(1), id.value(), sha256);
    }
}
