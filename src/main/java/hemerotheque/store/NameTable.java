package hemerotheque.store;

import java.sql.SQLException;
import java.util.Optional;

/// Names that many articles share, each stored once: the tables `source` and `section`.
record NameTable(Session session, String table) {

    static NameTable sources(Session session) {
        return new NameTable(session, "source");
    }

    static NameTable sections(Session session) {
        return new NameTable(session, "section");
    }

    /// The number of `name`, given to it now where it is new.
    Optional<Long> idOf(Optional<String> name) throws SQLException {
        if (name.isEmpty()) return Optional.empty();
        var known = find(name.get());
        return known.isPresent() ? known : add(name.get());
    }

    private Optional<Long> find(String name) throws SQLException {
        return session.first("SELECT id FROM " + table + " WHERE name = ?", row -> row.getLong(1), name);
    }

    private Optional<Long> add(String name) throws SQLException {
        return session.first("INSERT INTO " + table + " (name) VALUES (?) RETURNING id", row -> row.getLong(1), name);
    }
}
