package hemerotheque.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// Brings a database to the schema of this program: the numbered SQL files that it has not seen yet.
final class Migrations {

    private static final List<String> SCRIPTS =
            List.of("V001__articles_captures_originals.sql", "V002__pictures.sql", "V003__notices.sql");

    /// The schema that this program reads and writes, kept in `user_version`.
    static final int SCHEMA = SCRIPTS.size();

    private Migrations() {}

    /// Runs what is missing in one transaction.
    static void run(Session session) throws SQLException {
        long from = session.number("PRAGMA user_version");
        if (from >= SCHEMA) return;
        session.writing(within -> {
            for (var script : SCRIPTS.subList((int) from, SCHEMA)) within.execute(read(script));
            within.execute("PRAGMA application_id = " + DatabaseFile.APPLICATION_ID);
            within.execute("PRAGMA user_version = " + SCHEMA);
            return SCHEMA;
        });
    }

    private static String read(String script) {
        try (var in = Objects.requireNonNull(Migrations.class.getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
