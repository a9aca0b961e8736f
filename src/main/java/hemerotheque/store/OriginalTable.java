package hemerotheque.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;

/// The bytes that captures were read from, compressed, each stored once whatever the number of captures.
record OriginalTable(Session session) {

    /// Measured on saved pages of 185 kB: level 1 takes 1.4 ms a page and leaves 23.5 % of it, level 4 2.0 ms and
    /// 20.7 %, level 6 3.6 ms and 19.8 %. An import waits for this more than for anything else in the store.
    private static final int LEVEL = Deflater.BEST_SPEED;

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
                deflate(bytes));
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
                row -> inflate(row.getInt(1), row.getBytes(2))
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
        return session.first(sql, row -> inflate(row.getInt(1), row.getBytes(2)), capture)
                .flatMap(bytes -> bytes)
                .orElseThrow(() -> Damage.found("the original of capture " + capture + " cannot be read"));
    }

    static byte[] deflate(byte[] bytes) {
        try (var deflater = new Deflater(LEVEL)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new byte[bytes.length / 2 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == out.length) out = Arrays.copyOf(out, 2 * length);
                length += deflater.deflate(out, length, out.length - length);
            }
            return Arrays.copyOf(out, length);
        }
    }

    /// @return nothing where `deflated` is damaged
    static Optional<byte[]> inflate(int length, byte[] deflated) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            var bytes = in.readNBytes(length);
            return bytes.length == length && in.read() < 0 ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the damage is what is told
        }
    }
}
