package hemerotheque.store;

import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.model.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The imports themselves, without what they brought.
record ImportTable(Session session) {

    ImportId begin(Optional<String> name, List<String> files, Instant now) throws SQLException {
        long id = session.number(
                "INSERT INTO import (name, begun, state) VALUES (?, ?, ?) RETURNING id",
                name,
                now.toString(),
                code(Import.State.RUNNING));
        for (int i = 0; i < files.size(); i++) {
            session.update("INSERT INTO import_given (import, position, path) VALUES (?, ?, ?)", id, i, files.get(i));
        }
        return new ImportId(id);
    }

    void count(ImportId id, List<Outcome> outcomes) throws SQLException {
        var counts = new EnumMap<Outcome.Kind, Long>(Outcome.Kind.class);
        outcomes.forEach(outcome -> counts.merge(outcome.kind(), 1L, Long::sum));
        for (var count : counts.entrySet()) {
            var column = column(count.getKey());
            session.update(
                    "UPDATE import SET " + column + " = " + column + " + ? WHERE id = ?", count.getValue(), id.value());
        }
    }

    void end(ImportId id, Import.State state, Instant now) throws SQLException {
        session.update("UPDATE import SET state = ?, ended = ? WHERE id = ?", code(state), now.toString(), id.value());
    }

    void rename(ImportId id, Optional<String> name) throws SQLException {
        session.update("UPDATE import SET name = ? WHERE id = ?", name, id.value());
    }

    boolean isAnyRunning() throws SQLException {
        return session.number("SELECT count(*) FROM import WHERE state = ?", code(Import.State.RUNNING)) > 0;
    }

    /// To be called where none can run: those that seem to were broken off.
    void breakOff() throws SQLException {
        session.update(
                "UPDATE import SET state = ? WHERE state = ?",
                code(Import.State.BROKEN_OFF),
                code(Import.State.RUNNING));
    }

    /// Every import, the latest first.
    List<Import> all() throws SQLException {
        var given = new HashMap<Long, List<String>>();
        session.each(
                "SELECT import, path FROM import_given ORDER BY import, position",
                row -> given.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>())
                        .add(row.getString(2)));
        return session.list(
                "SELECT * FROM import ORDER BY id DESC",
                row -> read(row, given.getOrDefault(row.getLong("id"), List.of())));
    }

    private static Import read(ResultSet row, List<String> files) throws SQLException {
        Map<Outcome.Kind, Long> counts = new EnumMap<>(Outcome.Kind.class);
        for (var kind : Outcome.Kind.values()) counts.put(kind, row.getLong(column(kind)));
        return new Import(
                new ImportId(row.getLong("id")),
                Optional.ofNullable(row.getString("name")),
                Instant.parse(row.getString("begun")),
                Optional.ofNullable(row.getString("ended")).map(Instant::parse),
                Import.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                counts,
                files);
    }

    private static String column(Outcome.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String code(Import.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
