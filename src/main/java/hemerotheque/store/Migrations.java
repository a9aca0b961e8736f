package hemerotheque.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// Brings a database to the schema of this program: the numbered SQL files that it has not seen yet.
final class Migrations {

    private static final List<String> SCRIPTS = List.of(
            "V001__articles_captures_originals.sql",
            "V002__pictures.sql",
            "V003__notices.sql",
            "V004__doubts.sql",
            "V005__imports.sql",
            "V006__near_duplicates.sql",
            "V007__versions.sql",
            "V008__searches.sql",
            "V009__states.sql",
            "V010__order_of_searches.sql",
            "V011__milestones.sql",
            "V012__corrected_dates.sql",
            "V013__folders.sql",
            "V014__notes.sql");

    /// The schema that this program reads and writes, kept in `user_version`.
    static final int SCHEMA = SCRIPTS.size();

    /// The oldest schema whose programs can read this one: since then tables and columns were only added.
    static final int READABLE_SINCE = 1;

    private Migrations() {}

    /// Whether the database lacks something that this program writes.
    static boolean areDue(Session session) throws SQLException {
        return session.number("PRAGMA user_version") < SCHEMA;
    }

    /// Runs what is missing in one transaction: all of it, or the database stays as it was.
    static void run(Session session) throws SQLException {
        if (!areDue(session)) return;
        session.writing(within -> {
            for (var script : missing(within)) within.execute(script);
            within.execute("UPDATE meta SET min_reader_version = " + READABLE_SINCE);
            within.execute("PRAGMA application_id = " + DatabaseFile.APPLICATION_ID);
            within.execute("PRAGMA user_version = " + SCHEMA);
            return SCHEMA;
        });
    }

    /// What a database lacks that these scripts would add.
    static Lacking lacking(Session session) throws SQLException {
        return Lacking.of(missing(session));
    }

    private static List<String> missing(Session session) throws SQLException {
        int seen = (int) session.number("PRAGMA user_version");
        return SCRIPTS.subList(Math.min(seen, SCHEMA), SCHEMA).stream()
                .map(Migrations::read)
                .toList();
    }

    private static String read(String script) {
        try (var in = Objects.requireNonNull(Migrations.class.getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
