package hemerotheque.store;

import hemerotheque.model.Article;
import hemerotheque.model.Digest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Looks for damage: SQLite's own checks, then every digest, as SQLite does not notice a bit that flips in a text.
final class Verification {

    private final Session session;
    private final List<String> damage = new ArrayList<>();
    private final List<Long> alteredTexts = new ArrayList<>();
    private final List<Long> alteredOriginals = new ArrayList<>();
    private final List<String> alteredPictures = new ArrayList<>();
    private final List<Long> lackingPictures = new ArrayList<>();

    @FunctionalInterface
    private interface Examination {
        void run() throws SQLException;
    }

    Verification(Session session) {
        this.session = session;
    }

    /// @throws SQLException where the world is in the way; damage is told, not thrown
    StoreFindings run() throws SQLException {
        examine(this::structure);
        examine(this::references);
        examine(this::tallies);
        examine(() -> damage.addAll(new CorrectionTable(session).damage()));
        examine(this::texts);
        examine(this::tellings);
        examine(this::originals);
        examine(this::pictures);
        return new StoreFindings(
                count("article"),
                count("capture"),
                damage,
                alteredTexts,
                alteredOriginals,
                alteredPictures,
                lackingPictures);
    }

    /// Goes on with the next where SQLite cannot read on.
    private void examine(Examination examination) throws SQLException {
        try {
            examination.run();
        } catch (SQLException e) {
            if (!Failures.isDamage(e)) throw e;
            damage.add(e.getMessage());
        }
    }

    private void structure() throws SQLException {
        session.each("PRAGMA integrity_check(100)", row -> {
            if (!row.getString(1).equals("ok")) damage.add(row.getString(1));
        });
    }

    private void references() throws SQLException {
        session.each(
                "PRAGMA foreign_key_check",
                row -> damage.add(row.getString(1) + " " + row.getString(2) + " lacks its " + row.getString(3)));
        session.each(
                "SELECT id FROM article WHERE id NOT IN (SELECT article FROM body)",
                row -> damage.add("article " + row.getLong(1) + " lacks its body"));
        session.each(
                "SELECT id FROM article WHERE id NOT IN (SELECT article FROM capture WHERE newest = 1)",
                row -> damage.add("article " + row.getLong(1) + " lacks its newest capture"));
    }

    private void tallies() throws SQLException {
        var months = """
            SELECT month, source, articles FROM month_tally WHERE articles <> 0
            EXCEPT
            SELECT month, ifnull(source, 0), count(*) FROM article GROUP BY 1, 2
            """;
        session.each(months, row -> damage.add("the tally of month '" + row.getString(1) + "' is wrong"));
        var sections = """
            SELECT source, section, articles FROM section_tally WHERE articles <> 0
            EXCEPT
            SELECT ifnull(source, 0), ifnull(section, 0), count(*) FROM article GROUP BY 1, 2
            """;
        session.each(sections, row -> damage.add("the tally of section " + row.getLong(2) + " is wrong"));
        for (var table : List.of("month_tally", "section_tally")) {
            if (session.number("SELECT ifnull(sum(articles), 0) FROM " + table) != count("article"))
                damage.add(table + " counts other than there are articles");
        }
    }

    private void texts() throws SQLException {
        session.each("SELECT a.id, a.text_sha256, b.blocks FROM article a JOIN body b ON b.article = a.id", row -> {
            if (!isText(row.getString(3), row.getString(2))) alteredTexts.add(row.getLong(1));
        });
    }

    private static boolean isText(String blocks, String sha256) {
        try {
            return Digest.sha256(Article.text(BlockCodec.read(blocks))).equals(sha256);
        } catch (IllegalArgumentException e) {
            return false; // what can no longer be read was altered
        }
    }

    private void tellings() throws SQLException {
        session.each("""
                SELECT v.capture, t.sha256, t.length, t.deflated
                  FROM telling t LEFT JOIN version v ON v.telling = t.id
                """, row -> {
            var json = VersionTable.json(row.getInt(3), row.getBytes(4));
            var sha256 = row.getString(2);
            if (json.filter(whole -> Digest.sha256(whole).equals(sha256)).isEmpty())
                damage.add("what capture " + row.getLong(1) + " tells was altered");
        });
    }

    private void originals() throws SQLException {
        var altered = new ArrayList<Long>();
        session.each("SELECT id, sha256, length, deflated FROM original", row -> {
            var bytes = Compression.inflate(row.getInt(3), row.getBytes(4));
            var sha256 = row.getString(2);
            if (bytes.filter(whole -> Digest.sha256(whole).equals(sha256)).isEmpty()) altered.add(row.getLong(1));
        });
        for (long original : altered) {
            alteredOriginals.addAll(session.list(
                    "SELECT id FROM capture WHERE original = ? ORDER BY id", row -> row.getLong(1), original));
        }
    }

    private void pictures() throws SQLException {
        var check = new PictureCheck(session);
        lackingPictures.addAll(check.lacking());
        check.forgotten().forEach(sha256 -> damage.add("no article has the picture " + sha256));
        alteredPictures.addAll(check.altered());
    }

    private long count(String table) throws SQLException {
        return session.number("SELECT count(*) FROM " + table);
    }
}
