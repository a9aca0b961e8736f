package hemerotheque.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Copies articles into a database that is to be thrown away, with their numbers, without the bytes of their pages and
/// pictures. What that database changed itself stays as it is.
///
/// @param from an archive, maybe one of an earlier schema
/// @param to of the present schema, without foreign keys
record Copying(Session from, Session to) {

    private static final List<String> PARTS =
            List.of("author", "tag", "also_in", "body", "corrected_date", "sketch", "capture", "separation");

    private static final String ORIGINALS = """
        SELECT id, sha256, 0, x'' FROM original
         WHERE id IN (SELECT original FROM capture WHERE article = ?)
        """;

    /// What every article may need; and has all numbers that are given from now on be higher than those of the archive.
    void begin() throws SQLException {
        for (var names : List.of("source", "section")) copy(names, "SELECT id, name FROM " + names);
        to.update(
                "INSERT INTO sqlite_sequence (name, seq) VALUES ('article', ?)",
                from.number("SELECT ifnull(max(id), 0) FROM article"));
        to.update(
                "INSERT INTO original (id, sha256, length, deflated) VALUES (?, '', 0, x'')",
                from.number("SELECT ifnull(max(id), 0) + 1 FROM original"));
        to.update(
                "INSERT INTO capture (id, article, original, newest, file) VALUES (?, 0, 0, 0, '')",
                from.number("SELECT ifnull(max(id), 0) + 1 FROM capture"));
    }

    /// Copies an article and its captures, unless it was copied before.
    void article(long id) throws SQLException {
        if (to.first("SELECT 1 FROM article WHERE id = ?", row -> true, id).isPresent()) return;
        copy("article", "SELECT " + columns("article") + " FROM article WHERE id = ?", id);
        for (var part : PARTS) copy(part, "SELECT " + columns(part) + " FROM " + part + " WHERE article = ?", id);
        copy("original", ORIGINALS, id);
    }

    /// @param select as many columns as `table` has, in the same order
    private void copy(String table, String select, Object... values) throws SQLException {
        var columns = columns(table);
        var places = "?" + ", ?".repeat(columns.split(",").length - 1);
        var rows = from.list(
                select,
                row -> {
                    var cells = new ArrayList<Object>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
                        cells.add(Optional.ofNullable(row.getObject(i)));
                    return cells;
                },
                values);
        for (var cells : rows)
            to.update("INSERT OR IGNORE INTO " + table + " (" + columns + ") VALUES (" + places + ")", cells.toArray());
    }

    /// Those that are stored, not worked out.
    private String columns(String table) throws SQLException {
        return String.join(", ", to.list("SELECT name FROM pragma_table_info(?)", row -> row.getString(1), table));
    }
}
