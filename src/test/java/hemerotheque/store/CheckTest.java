package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArticleId;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damage that SQLite notices and damage that it does not.
class CheckTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (var store = ArchiveStore.open(folder, Access.WRITE, Clock.systemUTC())) {
            store.put(List.of(
                    page("Un", "premier").harvest(),
                    page("Deux", "deuxième").at("https://e.fr/2").harvest(),
                    page("Deux", "deuxième").at("https://e.fr/2").again(" ").harvest()));
        }
    }

    @Test
    void tellsWhatItLookedAt() {
        assertEquals(new StoreFindings(2, 3, List.of(), List.of(), List.of(), List.of(), List.of()), check());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE body SET blocks = replace(blocks, 'deux', 'dEux') WHERE article = 2",
                "UPDATE body SET blocks = substr(blocks, 2) WHERE article = 2",
                "UPDATE body SET blocks = '[7]' WHERE article = 2",
                "UPDATE article SET text_sha256 = '' WHERE id = 2"
            })
    void findsAnAlteredText(String harm) throws SQLException {
        raw(harm);

        assertEquals(new StoreFindings(2, 3, List.of(), List.of(2L), List.of(), List.of(), List.of()), check());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE original SET deflated = zeroblob(length(deflated)) WHERE id = 3",
                "UPDATE original SET deflated = substr(deflated, 1, 12) WHERE id = 3",
                "UPDATE original SET length = length - 1 WHERE id = 3",
                "UPDATE original SET length = 2147483647 WHERE id = 3",
                "UPDATE original SET sha256 = '' WHERE id = 3"
            })
    void findsAnAlteredOriginal(String harm) throws SQLException {
        raw(harm);

        assertEquals(new StoreFindings(2, 3, List.of(), List.of(), List.of(3L), List.of(), List.of()), check());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM body WHERE article = 2",
                "DELETE FROM capture WHERE article = 1",
                "DELETE FROM original WHERE id = 1",
                "UPDATE month_tally SET articles = articles + 1",
                "DELETE FROM section_tally"
            })
    void findsWhatDoesNotHoldTogether(String harm) throws SQLException {
        raw(harm);

        assertFalse(check().damage().isEmpty());
    }

    @Test
    void tellsDamagedPagesInsteadOfFailing() throws Exception {
        try (var bytes = new RandomAccessFile(folder.resolve("archive.sqlite").toFile(), "rw")) {
            bytes.seek((pageOf("body") - 1) * 4096);
            bytes.write(new byte[64]);
        }

        try (var store = ArchiveStore.open(folder, Access.READ, Clock.systemUTC())) {
            assertFalse(store.check().clean());
            var damaged = assertThrows(ArchiveException.class, () -> store.article(new ArticleId(1)));
            assertEquals(ArchiveException.Kind.DAMAGED, damaged.kind());
        }
    }

    @Test
    void anUnreadableBodyIsDamageNotAFault() throws SQLException {
        raw("UPDATE body SET blocks = '{' WHERE article = 1");

        try (var store = ArchiveStore.open(folder, Access.READ, Clock.systemUTC())) {
            var damaged = assertThrows(ArchiveException.class, () -> store.article(new ArticleId(1)));
            assertEquals(ArchiveException.Kind.DAMAGED, damaged.kind());
        }
    }

    private long pageOf(String table) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                var row = connection
                        .createStatement()
                        .executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")) {
            return row.getLong(1);
        }
    }

    private StoreFindings check() {
        try (var store = ArchiveStore.open(folder, Access.READ, Clock.systemUTC())) {
            return store.check();
        }
    }

    private void raw(String script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }
}
