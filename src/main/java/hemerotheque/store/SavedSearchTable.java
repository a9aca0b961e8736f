package hemerotheque.store;

import hemerotheque.search.SavedSearch;
import hemerotheque.search.SavedSearch.Colour;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The searches that a reader keeps.
record SavedSearchTable(Session session) {

    /// In the order that the reader has given them, new ones last.
    List<SavedSearch> all() throws SQLException {
        return session.list("SELECT * FROM saved_search ORDER BY place, id", SavedSearchTable::read);
    }

    Optional<SavedSearch> named(String name) throws SQLException {
        return session.first("SELECT * FROM saved_search WHERE key = ?", SavedSearchTable::read, SavedSearch.key(name));
    }

    SavedSearch add(String name, String words, Colour colour, Instant now) throws SQLException {
        var sql = """
            INSERT INTO saved_search (name, key, words, colour, created, visited, place)
            VALUES (?, ?, ?, ?, ?, ?, (SELECT COALESCE(MAX(place), 0) + 1 FROM saved_search))
            RETURNING *
            """;
        return session.first(
                        sql,
                        SavedSearchTable::read,
                        name,
                        SavedSearch.key(name),
                        words,
                        code(colour),
                        now.toString(),
                        lastArticle())
                .orElseThrow();
    }

    /// Puts back one that was removed, as it was, before those that were saved later.
    void restore(SavedSearch removed) throws SQLException {
        var sql = """
            INSERT INTO saved_search (id, name, key, words, colour, created, visited, place)
            SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7,
                   COALESCE((SELECT MIN(place) FROM saved_search WHERE id > ?1),
                            (SELECT MAX(place) + 1 FROM saved_search),
                            1)
            """;
        session.update(
                sql,
                removed.id(),
                removed.name(),
                SavedSearch.key(removed.name()),
                removed.words(),
                code(removed.colour()),
                removed.created().toString(),
                removed.visited());
    }

    /// @param change whose number and time of saving stay those of before
    void change(SavedSearch change) throws SQLException {
        session.update(
                "UPDATE saved_search SET name = ?, key = ?, words = ?, colour = ? WHERE id = ?",
                change.name(),
                SavedSearch.key(change.name()),
                change.words(),
                code(change.colour()),
                change.id());
    }

    /// Puts the search at a place, 1 for the first.
    void place(long id, int place) throws SQLException {
        session.update("UPDATE saved_search SET place = ? WHERE id = ?", place, id);
    }

    /// Notes that the answer was looked at: what the archive holds now is no longer new.
    void visit(long id) throws SQLException {
        session.update("UPDATE saved_search SET visited = ? WHERE id = ?", lastArticle(), id);
    }

    void remove(long id) throws SQLException {
        session.update("DELETE FROM saved_search WHERE id = ?", id);
    }

    /// The highest number that an article was ever given.
    private long lastArticle() throws SQLException {
        return session.first("SELECT seq FROM sqlite_sequence WHERE name = 'article'", row -> row.getLong(1))
                .orElse(0L);
    }

    private static SavedSearch read(ResultSet row) throws SQLException {
        return new SavedSearch(
                row.getLong("id"),
                row.getString("name"),
                row.getString("words"),
                Colour.valueOf(row.getString("colour").toUpperCase(Locale.ROOT)),
                Instant.parse(row.getString("created")),
                row.getLong("visited"));
    }

    private static String code(Colour colour) {
        return colour.name().toLowerCase(Locale.ROOT);
    }
}
