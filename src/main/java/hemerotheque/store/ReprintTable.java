package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Reprints;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The groups of near-duplicates: each article that resembles another, with the one of its group that has the fullest
/// text.
record ReprintTable(Session session) {

    Optional<Long> fullestOf(long article) throws SQLException {
        return session.first("SELECT fullest FROM reprint WHERE article = ?", row -> row.getLong(1), article);
    }

    /// The articles of the group around `fullest`, itself left out.
    List<Long> around(long fullest) throws SQLException {
        return session.list(
                "SELECT article FROM reprint WHERE fullest = ? AND article <> ? ORDER BY article",
                row -> row.getLong(1),
                fullest,
                fullest);
    }

    void join(long article, long fullest) throws SQLException {
        session.update("INSERT OR IGNORE INTO reprint (article, fullest) VALUES (?, ?)", fullest, fullest);
        session.update("INSERT INTO reprint (article, fullest) VALUES (?, ?)", article, fullest);
    }

    void leave(Ids articles) throws SQLException {
        session.update("DELETE FROM reprint WHERE article IN (SELECT value FROM json_each(?))", articles.json());
    }

    /// Takes those of `articles` that are left alone out of their groups of one.
    void dissolve(Collection<Long> articles) throws SQLException {
        session.update("""
                DELETE FROM reprint
                 WHERE article IN (SELECT value FROM json_each(?))
                   AND fullest = article
                   AND (SELECT count(*) FROM reprint r WHERE r.fullest = reprint.article) = 1
                """, new Ids(List.copyOf(articles)).json());
    }

    /// Rises with every change of the groups.
    long changes() throws SQLException {
        return session.number("SELECT ifnull(max(changes), 0) FROM grouping");
    }

    Reprints all() throws SQLException {
        var groups = new int[Math.toIntExact(session.number("SELECT ifnull(max(article), -1) + 1 FROM reprint"))];
        session.each(
                "SELECT article, fullest FROM reprint",
                row -> groups[Math.toIntExact(row.getLong(1))] = Math.toIntExact(row.getLong(2)));
        return new Reprints(changes(), groups);
    }

    /// The other articles of the group of `article`, oldest first, undated ones last.
    List<ArticleId> others(ArticleId article) throws SQLException {
        return session.list("""
                SELECT a.id
                  FROM reprint mine
                  JOIN reprint r ON r.fullest = mine.fullest AND r.article <> mine.article
                  JOIN article a ON a.id = r.article
                 WHERE mine.article = ?
                 ORDER BY a.published_first IS NULL, a.published_first, a.published_time, a.id
                """, row -> new ArticleId(row.getLong(1)), article.value());
    }
}
