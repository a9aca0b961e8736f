package hemerotheque.store;

import hemerotheque.model.Digest;
import hemerotheque.model.KeptPicture;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Verifies the pictures of an archive: their digests, and that each figure has the one it names.
record PictureCheck(Session session) {

    /// Pictures whose bytes no longer match their digest.
    List<String> altered() throws SQLException {
        var altered = new ArrayList<String>();
        session.each("SELECT sha256, bytes FROM picture ORDER BY id", row -> {
            if (!Digest.sha256(row.getBytes(2)).equals(row.getString(1))) altered.add(row.getString(1));
        });
        return altered;
    }

    /// Articles with a figure whose picture is not there, or not tied to them.
    List<Long> lacking() throws SQLException {
        var lacking = new ArrayList<Long>();
        var ties = ties();
        session.each("SELECT article, blocks FROM body ORDER BY article", row -> {
            long article = row.getLong(1);
            boolean whole = named(row.getString(2)).stream().allMatch(sha256 -> ties.contains(article + " " + sha256));
            if (!whole) lacking.add(article);
        });
        return lacking;
    }

    private Set<String> ties() throws SQLException {
        var ties = new HashSet<String>();
        session.each(
                "SELECT a.article, p.sha256 FROM article_picture a JOIN picture p ON p.id = a.picture",
                row -> ties.add(row.getLong(1) + " " + row.getString(2)));
        return ties;
    }

    private static List<String> named(String blocks) {
        try {
            return PictureTable.shown(BlockCodec.read(blocks))
                    .map(KeptPicture::sha256)
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of(); // told as an altered text
        }
    }

    /// Pictures that no article has.
    List<String> forgotten() throws SQLException {
        return session.list(
                "SELECT sha256 FROM picture WHERE id NOT IN (SELECT picture FROM article_picture) ORDER BY id",
                row -> row.getString(1));
    }
}
