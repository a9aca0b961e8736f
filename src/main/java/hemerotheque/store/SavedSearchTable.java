package hemerotheque.store;

import hemerotheque.search.Colour;
import hemerotheque.search.GivenName;
import hemerotheque.search.SavedSearch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The searches that a reader keeps.
record SavedSearchTable(Session session) {

    /// In the order that the reader has given them, new ones last.
    List<SavedSearch> all() throws SQLException {
        return session.list("SELECT * FROM saved_search ORDER BY place, id", SavedSearchTable::read);
    }

    Optional<SavedSearch> named(String name) throws SQLException {
        return session.first("SELECT * FROM saved_search WHERE key = ?", SavedSearchTable::read, GivenName.key(name));
    }

    SavedSearch add(String name, String words, Colour colour, Instant now) throws SQLException {
        var sql = """
            INSERT INTO saved_search (name, key, words, colour, created, visited, place)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            RETURNING *
            """;
        return session.first(
                        sql,
                        SavedSearchTable::read,
                        name,
                        GivenName.key(name),
                        words,
                        colour.code(),
                        now.toString(),
                        lastArticle(),
                        order().last())
                .orElseThrow();
    }

    /// Puts back one that was removed, as it was, before those that were saved later.
    void restore(SavedSearch removed) throws SQLException {
        var sql = """
            INSERT INTO saved_search (id, name, key, words, colour, created, visited, place)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
        session.update(
                sql,
                removed.id(),
                removed.name(),
                GivenName.key(removed.name()),
                removed.words(),
                removed.colour().code(),
                removed.created().toString(),
                removed.visited(),
                order().again(removed.id()));
    }

    /// @param change whose number and time of saving stay those of before
    void change(SavedSearch change) throws SQLException {
        session.update(
                "UPDATE saved_search SET name = ?, key = ?, words = ?, colour = ? WHERE id = ?",
                change.name(),
                GivenName.key(change.name()),
                change.words(),
                change.colour().code(),
                change.id());
    }

    /// Has the words of each be what `change` makes of them.
    void reword(UnaryOperator<String> change) throws SQLException {
        for (var search : all()) {
            var words = change.apply(search.words());
            if (!words.equals(search.words())) change(search.asking(words));
        }
    }

    /// Notes that the answer was looked at: what the archive holds now is no longer new.
    void visit(long id) throws SQLException {
        session.update("UPDATE saved_search SET visited = ? WHERE id = ?", lastArticle(), id);
    }

    void remove(long id) throws SQLException {
        session.update("DELETE FROM saved_search WHERE id = ?", id);
    }

    private ReaderOrder order() {
        return new ReaderOrder(session, "saved_search");
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
                Colour.of(row.getString("colour")),
                Instant.parse(row.getString("created")),
                row.getLong("visited"));
    }
}
