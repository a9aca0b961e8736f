package hemerotheque.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;

/// The order in which a reader has put the rows of a table: its column `place`, new rows last.
///
/// @param table with a column `id`, which rises from row to row as they were made
record ReaderOrder(Session session, String table) {

    /// Has the rows stand in the order of `ids`, any others behind them.
    void arrange(List<Long> ids) throws SQLException {
        var order = new LinkedHashSet<>(ids);
        order.addAll(session.list("SELECT id FROM " + table + " ORDER BY place, id", row -> row.getLong(1)));
        int place = 0;
        for (var id : order) session.update("UPDATE " + table + " SET place = ? WHERE id = ?", ++place, id);
    }

    /// The place of a new row: the last.
    long last() throws SQLException {
        return session.number("SELECT COALESCE(MAX(place), 0) + 1 FROM " + table);
    }

    /// The place of a row that comes back: before those that were made later, where there are any.
    long again(long id) throws SQLException {
        return session.first(
                        "SELECT MIN(place) FROM " + table + " WHERE id > ? HAVING COUNT(*) > 0",
                        row -> row.getLong(1),
                        id)
                .orElse(last());
    }
}
