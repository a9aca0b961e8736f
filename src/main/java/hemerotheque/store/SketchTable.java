package hemerotheque.store;

import hemerotheque.model.Article;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// What the texts of the articles are compared by. Whoever comes in or leaves here is to be grouped, see `ungrouped`.
record SketchTable(Session session) {

    /// @param sketch of its text; nothing where the body is of pictures only
    void add(long article, Optional<Sketch> sketch) throws SQLException {
        if (sketch.isEmpty()) return;
        session.update(
                "INSERT INTO sketch (article, shingles, hashes) VALUES (?, ?, ?)",
                article,
                sketch.get().shingles(),
                sketch.get().bytes());
    }

    /// Makes those that articles of an earlier program lack.
    void addLacking(Ids articles) throws SQLException {
        var lacking = session.list("""
                SELECT id FROM article
                 WHERE id IN (SELECT value FROM json_each(?)) AND id NOT IN (SELECT article FROM sketch)
                """, row -> row.getLong(1), articles.json());
        if (lacking.isEmpty()) return;
        for (var body : new BodyTable(session).of(new Ids(lacking)).entrySet())
            add(body.getKey(), Sketch.of(Article.text(body.getValue())));
    }

    Map<Long, Sketch> of(Ids articles) throws SQLException {
        var sketches = new HashMap<Long, Sketch>();
        session.each(
                "SELECT article, shingles, hashes FROM sketch WHERE article IN (SELECT value FROM json_each(?))",
                row -> sketches.put(row.getLong("article"), sketch(row)),
                articles.json());
        return sketches;
    }

    /// The articles of a day, whatever their paper, that have one of the smallest shingles of `wanted`.
    List<Long> ofDay(LocalDate day, Sketch wanted, int most) throws SQLException {
        var smallest = wanted.bytes();
        var articles = new TreeSet<Long>();
        for (int at = 0; at < Math.min(Sketch.OF_A_DAY * Integer.BYTES, smallest.length); at += Integer.BYTES) {
            articles.addAll(session.list(
                    "SELECT article FROM day_shingle WHERE day = ? AND hash = ? LIMIT ?",
                    row -> row.getLong(1),
                    day.toEpochDay(),
                    Arrays.copyOfRange(smallest, at, at + Integer.BYTES),
                    most));
        }
        return articles.stream().limit(most).toList();
    }

    private static Sketch sketch(ResultSet row) throws SQLException {
        return Sketch.stored(row.getInt("shingles"), row.getBytes("hashes"));
    }
}
