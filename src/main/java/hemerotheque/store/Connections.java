package hemerotheque.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// Opens sessions on a database with the settings that the archive's safety rests on.
///
/// Source: SQLite, *PRAGMA Statements* and *Uniform Resource Identifiers*.
final class Connections {

    private static final String SAFE = """
        PRAGMA foreign_keys = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA cell_size_check = ON;
        PRAGMA mmap_size = 0;
        PRAGMA temp_store = MEMORY;
        """;

    private static final String DURABLE = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA journal_size_limit = 67108864;
        PRAGMA wal_autocheckpoint = 8192;
        PRAGMA cache_size = -65536;
        """;

    /// What a Mac needs for its disk to really write.
    private static final String DURABLE_ON_MAC = "PRAGMA fullfsync = 1; PRAGMA checkpoint_fullfsync = 1;";

    private static final int PATIENCE = 5_000; // milliseconds

    private final Path database;

    Connections(Path database) {
        this.database = database;
    }

    /// A session on a new file, still without a log beside it.
    Session create() throws SQLException {
        return open(new SQLiteConfig(), "", SAFE);
    }

    /// A session to write; the file must be there.
    Session write() throws SQLException {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return open(config, "", SAFE + DURABLE + (onMac() ? DURABLE_ON_MAC : ""));
    }

    /// A session to read, also while another process writes.
    Session read() throws SQLException {
        return open(readOnly(), "", SAFE + "PRAGMA cache_size = -16384;");
    }

    /// A session on a file that nobody can change, in a folder where SQLite cannot put its own files.
    Session readImmutable() throws SQLException {
        return open(readOnly(), "?immutable=1", SAFE);
    }

    private static SQLiteConfig readOnly() {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return config;
    }

    private Session open(SQLiteConfig config, String parameters, String pragmas) throws SQLException {
        config.setBusyTimeout(PATIENCE);
        config.setGetGeneratedKeys(false); // or the driver asks for the last one after every statement
        var connection = JDBC.createConnection(JDBC.PREFIX + uri() + parameters, config.toProperties());
        connection.getConnectionConfig().setAutoCommit(false); // or it tries BEGIN and COMMIT after every statement
        var session = new Session(connection);
        try {
            session.execute(pragmas);
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    /// With every odd character of the path encoded, so that neither the driver nor SQLite sees a `?` or `#` in it.
    private String uri() {
        var uri = database.toAbsolutePath().toUri();
        var host = uri.getRawAuthority(); // of a Windows network share, which SQLite takes as a part of the path only
        return host == null ? uri.toString() : "file:////" + host + uri.getRawPath();
    }

    private static boolean onMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }
}
