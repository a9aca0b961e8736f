package hemerotheque.store;

import hemerotheque.model.Article;
import hemerotheque.model.Digest;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What captures told by themselves. Kept once an article has several; that of a single one is the article.
record VersionTable(Session session) {

    /// Has `capture` tell `told`, whatever it told before.
    void put(long capture, Article told) throws SQLException {
        var json = ArticleCodec.write(told);
        var sha256 = Digest.sha256(json);
        var known = session.first("SELECT id FROM telling WHERE sha256 = ?", row -> row.getLong(1), sha256);
        long telling = known.isPresent() ? known.get() : add(sha256, json);
        session.update(
                "INSERT INTO version (capture, telling) VALUES (?, ?)"
                        + " ON CONFLICT (capture) DO UPDATE SET telling = excluded.telling",
                capture,
                telling);
    }

    private long add(String sha256, String json) throws SQLException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return session.number(
                "INSERT INTO telling (sha256, length, deflated) VALUES (?, ?, ?) RETURNING id",
                sha256,
                bytes.length,
                Compression.deflate(bytes));
    }

    /// Notes that the only capture of an article tells all of it, unless that is noted.
    void keepOnly(long article, Article told) throws SQLException {
        var capture = session.first(
                "SELECT id FROM capture WHERE article = ? AND id NOT IN (SELECT capture FROM version)",
                row -> row.getLong(1),
                article);
        if (capture.isPresent()) put(capture.get(), told);
    }

    /// Has `capture` tell `told` where it is noted what it tells.
    void replace(long capture, Article told) throws SQLException {
        boolean kept = session.first("SELECT 1 FROM version WHERE capture = ?", row -> true, capture)
                .isPresent();
        if (kept) put(capture, told);
    }

    /// What is noted of the captures of an article, by their numbers.
    Map<Long, Article> of(long article) throws SQLException {
        var told = new HashMap<Long, Article>();
        session.each("""
                SELECT v.capture, t.length, t.deflated
                  FROM capture c JOIN version v ON v.capture = c.id JOIN telling t ON t.id = v.telling
                 WHERE c.article = ?
                """, row -> told.put(row.getLong(1), article(row)), article);
        return told;
    }

    private static Article article(ResultSet row) throws SQLException {
        long capture = row.getLong(1);
        try {
            var json = json(row.getInt(2), row.getBytes(3));
            return ArticleCodec.read(json.orElseThrow(() -> Damage.found("what capture " + capture + " tells")));
        } catch (IllegalArgumentException e) {
            throw Damage.found("what capture " + capture + " tells cannot be read: " + e.getMessage());
        }
    }

    /// @return nothing where `deflated` is damaged
    static Optional<String> json(int length, byte[] deflated) {
        return Compression.inflate(length, deflated).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
