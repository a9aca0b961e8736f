package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Capture;
import hemerotheque.model.Digest;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Which captures a reader took out of which articles. Known by their bytes, so that it also holds for captures that go
/// away and come again.
record SeparationTable(Session session) {

    /// Notes that `capture` is none of `article`.
    ///
    /// @param copyKey of what it tells; absent where nobody knows
    void add(long article, Capture capture, Optional<Long> copyKey) throws SQLException {
        session.update(
                "INSERT INTO separation (article, sha256, entry, copy_key, address_key) VALUES (?, ?, ?, ?, ?)",
                article,
                capture.sha256(),
                capture.origin().entry(),
                copyKey,
                addressKey(capture));
    }

    private static Optional<Long> addressKey(Capture capture) {
        return capture.address().map(address -> Digest.key(Address.bare(address)));
    }

    /// Whether a page is known to be none of `article`: its bytes were taken out, or others of the same text or
    /// address, where the article itself has not got these.
    boolean keepsApart(long article, Identity page, Capture capture) throws SQLException {
        var sql = """
            SELECT 1
              FROM separation s JOIN article a ON a.id = s.article
             WHERE s.article = ?
               AND ((s.sha256 = ? AND s.entry IS ?)
                 OR (s.copy_key = ? AND a.copy_key <> s.copy_key)
                 OR (s.address_key = ?
                     AND NOT EXISTS (SELECT 1 FROM capture c
                                      WHERE c.article = s.article AND c.address_key = s.address_key)))
             LIMIT 1
            """;
        return session.first(
                        sql,
                        row -> true,
                        article,
                        capture.sha256(),
                        capture.origin().entry(),
                        page.copyKey(),
                        addressKey(capture))
                .isPresent();
    }

    /// The articles that hold what was taken out of `article`, or out of which it was taken, the lowest number first.
    List<ArticleId> apart(long article) throws SQLException {
        var sql = """
            SELECT s.article
              FROM capture c JOIN original o ON o.id = c.original
              JOIN separation s ON s.sha256 = o.sha256 AND s.entry IS c.entry
             WHERE c.article = ? AND s.article <> c.article
            UNION
            SELECT c.article
              FROM separation s JOIN original o ON o.sha256 = s.sha256
              JOIN capture c ON c.original = o.id AND c.entry IS s.entry
             WHERE s.article = ? AND c.article <> s.article
             ORDER BY 1
            """;
        return session.list(sql, row -> new ArticleId(row.getLong(1)), article, article);
    }

    /// Has what is noted of `from` hold for `to`, which has its captures now, and forgets what kept these apart.
    void hand(long from, long to) throws SQLException {
        session.update("UPDATE separation SET article = ? WHERE article = ?", to, from);
        session.update("""
                DELETE FROM separation
                 WHERE article = ?
                   AND EXISTS (SELECT 1 FROM capture c JOIN original o ON o.id = c.original
                                WHERE c.article = separation.article
                                  AND o.sha256 = separation.sha256 AND c.entry IS separation.entry)
                """, to);
    }
}
