package hemerotheque.store;

import java.sql.SQLException;
import java.util.UUID;

/// What the archive knows of itself, in one row.
record MetaTable(Session session) {

    /// Gives a new archive its name, once.
    void begin() throws SQLException {
        session.update(
                "INSERT INTO meta (only_row, identity, seq, min_reader_version) VALUES (1, ?, 0, ?)",
                UUID.randomUUID().toString(),
                Migrations.READABLE_SINCE);
    }

    String identity() throws SQLException {
        return session.first("SELECT identity FROM meta", row -> row.getString(1))
                .orElseThrow();
    }

    long seq() throws SQLException {
        return session.number("SELECT seq FROM meta");
    }

    void setSeq(long seq) throws SQLException {
        session.update("UPDATE meta SET seq = ?", seq);
    }

    /// The oldest schema whose programs can read this archive.
    long minReaderVersion() throws SQLException {
        return session.number("SELECT min_reader_version FROM meta");
    }
}
