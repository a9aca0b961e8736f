package hemerotheque.store;

import hemerotheque.model.ImportId;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;

/// Takes an import back, within a transaction that somebody else began.
record Undoing(Session session, ImportId id) {

    /// Articles, our choice: what is dealt with between two words of progress.
    private static final int STRIDE = 500;

    /// The captures that only this import has met: no other one saw their bytes.
    private static final String GOING = """
        SELECT s.capture
          FROM import_file f JOIN sighting s ON s.import_file = f.id
         WHERE f.import = ? AND s.brought = 1
           AND NOT EXISTS (SELECT 1 FROM sighting o JOIN import_file g ON g.id = o.import_file
                            WHERE o.capture = s.capture AND g.import <> f.import)""";

    /// @param changed whether an import told it anew with one of them
    /// @param told whether it is as one of them tells it
    private record Stripped(long article, boolean changed, boolean told) {}

    /// What there is to take away.
    Undone foreseen() throws SQLException {
        var sql = """
            WITH going AS MATERIALIZED (%s),
                 touched AS (
                   SELECT c.article,
                          (SELECT count(*) FROM capture o WHERE o.article = c.article) - count(*) AS kept
                     FROM going JOIN capture c ON c.id = going.capture
                    GROUP BY c.article)
            SELECT count(*) FILTER (WHERE kept = 0), count(*) FILTER (WHERE kept > 0) FROM touched
            """;
        return session.first(sql.formatted(GOING), row -> new Undone(row.getLong(1), row.getLong(2)), id.value())
                .orElseThrow();
    }

    Undone run(Reread reread, LongConsumer done) throws SQLException {
        handOver();
        session.execute("CREATE TEMP TABLE going (capture INTEGER PRIMARY KEY, article INTEGER NOT NULL,"
                + " original INTEGER NOT NULL, changed INTEGER NOT NULL, told INTEGER NOT NULL)");
        try {
            gather();
            return take(reread, done);
        } finally {
            session.execute("DROP TABLE temp.going");
        }
    }

    /// Gives what another import saw as well to that one, the first of them.
    private void handOver() throws SQLException {
        record Heir(long capture, long from, long to) {}
        var heirs = session.list("""
                SELECT s.capture, s.id, min(o.id)
                  FROM import_file f
                  JOIN sighting s ON s.import_file = f.id AND s.brought = 1
                  JOIN sighting o ON o.capture = s.capture
                  JOIN import_file g ON g.id = o.import_file AND g.import <> f.import
                 WHERE f.import = ?
                 GROUP BY s.id
                """, row -> new Heir(row.getLong(1), row.getLong(2), row.getLong(3)), id.value());
        for (var heir : heirs) {
            session.update(
                    "UPDATE sighting SET brought = 1, changed = (SELECT changed FROM sighting WHERE id = ?) WHERE id = ?",
                    heir.from(),
                    heir.to());
            session.update("UPDATE sighting SET brought = 0 WHERE id = ?", heir.from());
            session.update("""
                    UPDATE capture SET (file, entry) =
                           (SELECT f.given, s.entry FROM sighting s JOIN import_file f ON f.id = s.import_file
                             WHERE s.id = ?)
                     WHERE id = ?
                    """, heir.to(), heir.capture());
        }
    }

    private void gather() throws SQLException {
        session.update("""
                INSERT INTO temp.going
                SELECT c.id, c.article, c.original, s.changed, c.newest
                  FROM import_file f
                  JOIN sighting s ON s.import_file = f.id AND s.brought = 1
                  JOIN capture c ON c.id = s.capture
                 WHERE f.import = ?
                """, id.value());
        session.execute("CREATE INDEX temp.going_by_article ON going (article)");
    }

    private Undone take(Reread reread, LongConsumer done) throws SQLException {
        var gone = session.list("""
                SELECT article FROM temp.going g
                 GROUP BY article
                HAVING count(*) = (SELECT count(*) FROM capture c WHERE c.article = g.article)
                """, row -> row.getLong(1));
        for (int from = 0; from < gone.size(); from += STRIDE) {
            remove(gone.subList(from, Math.min(from + STRIDE, gone.size())));
            done.accept(Math.min(from + STRIDE, gone.size()));
        }
        var kept = strip(reread, gone.size(), done);
        session.update("DELETE FROM original WHERE id IN (SELECT original FROM temp.going)"
                + " AND NOT EXISTS (SELECT 1 FROM capture c WHERE c.original = original.id)");
        session.update("DELETE FROM import WHERE id = ?", id.value());
        return new Undone(gone.size(), kept);
    }

    private void remove(List<Long> articles) throws SQLException {
        session.update("DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))", new Ids(articles).json());
    }

    private long strip(Reread reread, long before, LongConsumer done) throws SQLException {
        var stripped = session.list(
                "SELECT article, max(changed), max(told) FROM temp.going g"
                        + " WHERE EXISTS (SELECT 1 FROM article a WHERE a.id = g.article) GROUP BY article",
                row -> new Stripped(row.getLong(1), row.getBoolean(2), row.getBoolean(3)));
        var meta = new MetaTable(session);
        var retelling = new Retelling(session, reread);
        long seq = meta.seq();
        long dealt = before;
        for (var article : stripped) {
            retelling.strip(article.article(), article.changed(), article.told(), ++seq);
            if (++dealt % STRIDE == 0) done.accept(dealt);
        }
        meta.setSeq(seq);
        return stripped.size();
    }
}
