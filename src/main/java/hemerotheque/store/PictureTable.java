package hemerotheque.store;

import hemerotheque.model.Article;
import hemerotheque.model.Block;
import hemerotheque.model.KeptPicture;
import hemerotheque.model.Picture;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The pictures of the articles, each stored once.
record PictureTable(Session session) {

    /// Ties `pictures` to an article, storing those that are new. What was tied to it stays so: pictures of an earlier
    /// capture are not lost when a newer one tells the text anew.
    void tie(long article, Collection<Picture> pictures) throws SQLException {
        for (var picture : pictures) {
            add(picture);
            tie(article, picture.sha256());
        }
    }

    /// Ties those of the pictures that `shown` shows which the archive has.
    void tieKept(long article, Article shown) throws SQLException {
        for (var kept : shown(shown).toList()) tie(article, kept.sha256());
    }

    private void tie(long article, String sha256) throws SQLException {
        session.update(
                "INSERT OR IGNORE INTO article_picture (article, picture) SELECT ?, id FROM picture WHERE sha256 = ?",
                article,
                sha256);
    }

    /// Unties from an article all pictures but `kept`, known by their digests.
    void untieOthers(long article, Collection<String> kept) throws SQLException {
        session.update(
                "DELETE FROM article_picture WHERE article = ?"
                        + " AND picture NOT IN (SELECT id FROM picture WHERE sha256 IN (SELECT value FROM json_each(?)))",
                article,
                kept.stream().map(sha256 -> '"' + sha256 + '"').collect(Collectors.joining(",", "[", "]")));
    }

    /// Ties to `to` what is tied to `from`, too.
    void handOver(long from, long to) throws SQLException {
        session.update(
                "INSERT OR IGNORE INTO article_picture (article, picture)"
                        + " SELECT ?, picture FROM article_picture WHERE article = ?",
                to,
                from);
    }

    /// Which pictures the figures of an article show.
    static Stream<KeptPicture> shown(Article article) {
        return shown(article.body());
    }

    static Stream<KeptPicture> shown(List<Block> body) {
        return body.stream()
                .filter(Block.Figure.class::isInstance)
                .flatMap(block -> ((Block.Figure) block).kept().stream());
    }

    private void add(Picture picture) throws SQLException {
        session.update(
                "INSERT OR IGNORE INTO picture (sha256, kind, width, height, bytes) VALUES (?, ?, ?, ?, ?)",
                picture.sha256(),
                picture.kind().code(),
                picture.kept().width(),
                picture.kept().height(),
                picture.bytes());
    }

    Optional<Picture> of(String sha256) throws SQLException {
        return session.first(
                "SELECT kind, width, height, bytes FROM picture WHERE sha256 = ?",
                row -> new Picture(
                        new KeptPicture(sha256, row.getInt(2), row.getInt(3)),
                        kind(sha256, row.getString(1)),
                        row.getBytes(4)),
                sha256);
    }

    private static Picture.Kind kind(String sha256, String code) throws SQLException {
        try {
            return Picture.Kind.of(code);
        } catch (IllegalArgumentException e) {
            throw Damage.found("the picture " + sha256 + " is of the unknown kind " + code);
        }
    }
}
