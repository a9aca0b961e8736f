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

    private static byte[] deflate(byte[] bytes) {
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

    private static final int LEVEL = 4;

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
