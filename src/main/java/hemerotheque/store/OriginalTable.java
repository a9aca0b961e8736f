package hemerotheque.store;

import java.sql.SQLException;
import java.util.Optional;

/// The bytes that captures were read from, compressed, each stored once whatever the number of captures.
record OriginalTable(Session session) {

    /// The number of the original of `sha256`, stored now where it is new.
    long idOf(String sha256, byte[] bytes) throws SQLException {
        var known = session.first("SELECT id FROM original WHERE sha256 = ?", row -> row.getLong(1), sha256);
        return known.isPresent() ? known.get() : add(sha256, bytes);
    }

    private long add(String sha256, byte[] bytes) throws SQLException {
        return session.number(
                "INSERT INTO original (sha256, length, deflated) VALUES (?, ?, ?) RETURNING id",
                sha256,
                bytes.length,
                Compression.deflate(bytes));
    }

    /// The bytes of the newest capture of an article.
    Optional<byte[]> newestOf(long article) throws SQLException {
        var sql = """
            SELECT o.length, o.deflated
              FROM capture c JOIN original o ON o.id = c.original
             WHERE c.article = ? AND c.newest = 1
            """;
        return session.first(
                sql,
                row -> Compression.inflate(row.getInt(1), row.getBytes(2))
                        .orElseThrow(() -> Damage.found("the original of article " + article + " cannot be read")),
                article);
    }

    /// The bytes of a capture that there is.
    byte[] ofCapture(long capture) throws SQLException {
        var sql = """
            SELECT o.length, o.deflated
              FROM capture c JOIN original o ON o.id = c.original
             WHERE c.id = ?
            """;
        return session.first(sql, row -> Compression.inflate(row.getInt(1), row.getBytes(2)), capture)
                .flatMap(bytes -> bytes)
                .orElseThrow(() -> Damage.found("the original of capture " + capture + " cannot be read"));
    }
}
