package hemerotheque.store;

import hemerotheque.model.ArticleId;
import java.sql.SQLException;
import java.util.List;

/// Rows that tell which articles belong to what a reader has made of them: a row each, gone with the article.
///
/// @param table with a column `article`
/// @param column the other one, that names what they belong to
record Belonging(Session session, String table, String column) {

    /// Has those of `ids` that there are belong to `value`.
    ///
    /// @return those that did not
    List<ArticleId> add(Object value, Ids ids) throws SQLException {
        return changed("""
                INSERT INTO %1$s (article, %2$s)
                  SELECT a.id, ?
                    FROM json_each(?) ids JOIN article a ON a.id = ids.value
                   WHERE true
                  ON CONFLICT DO NOTHING
                RETURNING article
                """, value, ids);
    }

    /// Has none of `ids` belong to `value`.
    ///
    /// @return those that did
    List<ArticleId> remove(Object value, Ids ids) throws SQLException {
        return changed("""
                DELETE FROM %1$s
                 WHERE %2$s = ? AND article IN (SELECT value FROM json_each(?))
                RETURNING article
                """, value, ids);
    }

    private List<ArticleId> changed(String sql, Object value, Ids ids) throws SQLException {
        return session.list(sql.formatted(table, column), row -> new ArticleId(row.getLong(1)), value, ids.json());
    }

    /// Has an article belong to all that another one belongs to, as well as to its own.
    void inherit(long from, long into) throws SQLException {
        session.update("""
                INSERT INTO %1$s (article, %2$s)
                  SELECT ?, %2$s FROM %1$s WHERE article = ?
                  ON CONFLICT DO NOTHING
                """.formatted(table, column), into, from);
    }
}
