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
            session.update(
                    "INSERT OR IGNORE INTO article_picture (article, picture) SELECT ?, id FROM picture WHERE sha256 = ?",
                    article,
                    picture.sha256());
        }
    }

    /// Ties `pictures` to an article and unties all others.
    void tieOnly(long article, Collection<Picture> pictures) throws SQLException {
        tie(article, pictures);
        session.update(
                "DELETE FROM article_picture WHERE article = ?"
                        + " AND picture NOT IN (SELECT id FROM picture WHERE sha256 IN (SELECT value FROM json_each(?)))",
                article,
                pictures.stream()
                        .map(picture -> '"' + picture.sha256() + '"')
                        .collect(Collectors.joining(",", "[", "]")));
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
