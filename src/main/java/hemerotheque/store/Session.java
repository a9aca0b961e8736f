package hemerotheque.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A connection to the database with the statements prepared on it. For one thread at a time.
///
/// Values are bound by their kind: [String], [Long], [Integer], [Boolean] as 0 or 1, `byte[]`, or an [Optional] of
/// these, which is NULL where empty.
final class Session implements AutoCloseable {

    /// Statements, our choice: more than the store has, so that only lists of odd filters push one another out.
    private static final int MOST_PREPARED = 96;

    private final Connection connection;
    private final LinkedHashMap<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

    /// Makes a value of the row that a result stands on.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    interface Visit {
        void row(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    interface Wish {
        boolean more(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    interface Work<T> {
        T in(Session session) throws SQLException;
    }

    Session(Connection connection) {
        this.connection = connection;
    }

    /// All rows, in their order.
    <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        var all = new ArrayList<T>();
        each(sql, found -> all.add(row.of(found)), values);
        return all;
    }

    /// The first row, if there is one.
    <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
        try (var rows = rows(sql, values)) {
            return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
        }
    }

    /// The number in the first column of a query that always has one row.
    long number(String sql, Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElseThrow();
    }

    /// Shows each row to `visit`, which may not ask the same question again.
    void each(String sql, Visit visit, Object... values) throws SQLException {
        try (var rows = rows(sql, values)) {
            while (rows.next()) visit.row(rows);
        }
    }

    /// Shows rows to `visit` for as long as it wants more.
    void eachWhile(String sql, Wish visit, Object... values) throws SQLException {
        try (var rows = rows(sql, values)) {
            while (rows.next() && visit.more(rows)) {}
        }
    }

    void update(String sql, Object... values) throws SQLException {
        var statement = bound(sql, values);
        try {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw dropped(sql, e);
        }
    }

    /// Runs statements without values, one after the other.
    void execute(String script) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    /// Runs `work` on one state of the database, whatever others write meanwhile.
    ///
    /// Ends with ROLLBACK, as COMMIT fails where damage was met on the way.
    <T> T reading(Work<T> work) throws SQLException {
        update("BEGIN");
        try {
            return work.in(this);
        } finally {
            update("ROLLBACK");
        }
    }

    /// Runs `work` and makes it durable, or takes all of it back where it fails.
    <T> T writing(Work<T> work) throws SQLException {
        update("BEGIN IMMEDIATE");
        try {
            var result = work.in(this);
            update("COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Throwable cause) {
        try {
            update("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e); // on a full disk SQLite has taken it back already
        }
    }

    private ResultSet rows(String sql, Object... values) throws SQLException {
        var statement = bound(sql, values);
        try {
            return statement.executeQuery();
        } catch (SQLException e) {
            throw dropped(sql, e);
        }
    }

    /// A statement that failed is not used again.
    private SQLException dropped(String sql, SQLException failure) {
        try {
            prepared.remove(sql).close();
        } catch (SQLException again) {
            failure.addSuppressed(again);
        }
        return failure;
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = prepared(sql);
        for (int i = 0; i < values.length; i++) bind(statement, i + 1, values[i]);
        return statement;
    }

    private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        switch (value) {
            case Optional<?> some when some.isEmpty() -> statement.setObject(at, null);
            case Optional<?> some -> bind(statement, at, some.get());
            case String text -> statement.setString(at, text);
            case Long number -> statement.setLong(at, number);
            case Integer number -> statement.setInt(at, number);
            case Boolean yes -> statement.setInt(at, yes ? 1 : 0);
            case byte[] bytes -> statement.setBytes(at, bytes);
            default -> throw new IllegalArgumentException("no column for " + value.getClass());
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var known = prepared.get(sql);
        if (known != null) return known;
        if (prepared.size() >= MOST_PREPARED)
            prepared.pollFirstEntry().getValue().close();
        var fresh = connection.prepareStatement(sql);
        prepared.put(sql, fresh);
        return fresh;
    }

    @Override
    public void close() throws SQLException {
        connection.close(); // and with it all statements
    }
}
