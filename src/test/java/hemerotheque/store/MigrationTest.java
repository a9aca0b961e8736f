package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArchiveException.Kind;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Harvest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of an archive that an earlier program made.
class MigrationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T10:00:00Z"), ZoneOffset.UTC);
    private static final String BACKUP = "archive-2026-03-04-schema-1.sqlite";

    private static final List<Harvest> PAGES = List.of(
            page("Le bac reprend", "Le bac a repris à l’aube.")
                    .at("https://exemple.fr/bac")
                    .harvest(),
            page("Sans date", "Une lettre de lectrice.").on("").harvest(),
            page("Du mois", "La halle rouvre.").on("1998-03").in("Région").harvest());

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAnEarlierArchive() throws Exception {
        EarlierArchive.of(folder, PAGES);
    }

    private ArchiveStore open(Access access) {
        return ArchiveStore.open(folder, access, CLOCK);
    }

    private static void holdsThePages(ArchiveStore store) {
        for (int i = 0; i < PAGES.size(); i++) {
            var held = store.article(new ArticleId(i + 1)).orElseThrow();
            assertEquals(PAGES.get(i).article(), held.article());
            assertEquals(PAGES.get(i).capture(), held.captures().getFirst());
            assertArrayEquals(
                    PAGES.get(i).original(),
                    store.captures().original(held.id()).orElseThrow());
        }
        assertEquals("ab12", store.identity());
        assertEquals(3, store.seq());
        assertTrue(store.check().clean());
    }

    @Test
    void isKeptWholeInABackupAndGoesOnWithAllItHolds() throws Exception {
        var before = dump(folder.resolve("archive.sqlite"));

        try (var store = open(Access.WRITE)) {
            assertFalse(store.outdated());
            holdsThePages(store);
            store.put(List.of(page("Nouveau", "Un texte.").harvest()));
            assertEquals(4, store.seq());
        }

        assertEquals(List.of(BACKUP), backups());
        assertEquals(before, dump(folder.resolve("backups").resolve(BACKUP)));
        assertEquals(1, number(folder.resolve("backups").resolve(BACKUP), "PRAGMA user_version"));
        assertEquals(Migrations.SCHEMA, number(folder.resolve("archive.sqlite"), "PRAGMA user_version"));
    }

    @Test
    void aBackupIsAnArchiveOfItsOwn() throws Exception {
        open(Access.WRITE).close();
        var restored = Files.createDirectory(folder.resolve("restored"));
        Files.copy(folder.resolve("backups").resolve(BACKUP), restored.resolve("archive.sqlite"));

        try (var store = ArchiveStore.open(restored, Access.WRITE, CLOCK)) {
            holdsThePages(store);
        }
    }

    @Test
    void programsOfItsTimeCanStillReadIt() throws Exception {
        open(Access.WRITE).close();

        assertEquals(1, number(folder.resolve("archive.sqlite"), "SELECT min_reader_version FROM meta"));
        try (var fresh = ArchiveStore.open(folder.resolve("new"), Access.WRITE, CLOCK)) {
            assertEquals(0, fresh.seq());
        }
        assertEquals(1, number(folder.resolve("new/archive.sqlite"), "SELECT min_reader_version FROM meta"));
        assertFalse(Files.exists(folder.resolve("new/backups")), "nothing to keep of what is new");
    }

    @Test
    void isReadAsItIs() throws Exception {
        var before = Files.readAllBytes(folder.resolve("archive.sqlite"));

        try (var store = open(Access.READ)) {
            assertTrue(store.outdated());
            holdsThePages(store);
        }

        assertArrayEquals(before, Files.readAllBytes(folder.resolve("archive.sqlite")));
        assertFalse(Files.exists(folder.resolve("backups")));
    }

    @Test
    void isReadWhileItIsBroughtUpToDate() {
        try (var reader = open(Access.READ);
                var writer = open(Access.WRITE)) {
            holdsThePages(writer);
            holdsThePages(reader);
        }
        try (var reader = open(Access.READ)) {
            assertFalse(reader.outdated());
            holdsThePages(reader);
        }
    }

    @Test
    void withoutABackupNothingIsChanged() throws Exception {
        var before = Files.readAllBytes(folder.resolve("archive.sqlite"));
        var backups = Files.createDirectory(folder.resolve("backups"));
        assumeTrue(backups.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(backups), "the superuser writes everywhere");

            var refused = assertThrows(ArchiveException.class, () -> open(Access.WRITE));

            assertEquals(Kind.NO_PERMISSION, refused.kind());
            assertEquals(backups, refused.path());
        } finally {
            assertTrue(backups.toFile().setWritable(true));
        }
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("archive.sqlite")));
        open(Access.WRITE).close();
        assertEquals(List.of(BACKUP), backups());
    }

    @Test
    void aFileInThePlaceOfTheBackupsIsLeftThereAndNothingIsChanged() throws Exception {
        var before = Files.readAllBytes(folder.resolve("archive.sqlite"));
        var file = Files.writeString(folder.resolve("backups"), "à moi");

        var refused = assertThrows(ArchiveException.class, () -> open(Access.WRITE));

        assertEquals(file, refused.path());
        assertEquals("à moi", Files.readString(file));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("archive.sqlite")));
        try (var reader = open(Access.READ)) {
            holdsThePages(reader);
        }
    }

    @Test
    void damageIsToldBeforeAnythingIsChanged() throws Exception {
        var file = folder.resolve("archive.sqlite");
        var bytes = Files.readAllBytes(file);
        long page = number(file, "SELECT rootpage FROM sqlite_schema WHERE name = 'body'");
        for (int i = 0; i < 200; i++) bytes[(int) (page - 1) * 4096 + i] = 0x5A;
        Files.write(file, bytes);

        var refused = assertThrows(ArchiveException.class, () -> open(Access.WRITE));

        assertEquals(Kind.DAMAGED, refused.kind());
        assertEquals(file, refused.path());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(List.of(), backups());
    }

    @Test
    void aFullDiskTakesTheMigrationBackAndItSucceedsLater() throws Exception {
        var file = folder.resolve("archive.sqlite");
        var before = dump(file);
        try (var session = new Connections(file).write()) {
            session.execute("PRAGMA max_page_count = " + session.number("PRAGMA page_count"));

            var full = assertThrows(SQLException.class, () -> Migrations.run(session));

            var told = (ArchiveException) Failures.of(full, file);
            assertEquals(Kind.DISK_FULL, told.kind());
        }
        assertEquals(before, dump(file));
        try (var store = open(Access.WRITE)) {
            holdsThePages(store);
        }
    }

    /// Another process: goes down in the middle of a migration of the archive of its argument.
    static final class Killed {
        public static void main(String[] arguments) throws Exception {
            var session = new Connections(Path.of(arguments[0])).write();
            session.writing(within -> {
                within.execute("CREATE TABLE half (done INTEGER) STRICT; PRAGMA user_version = 99");
                Runtime.getRuntime().halt(7);
                return null;
            });
        }
    }

    @Test
    void aMigrationThatWasKilledIsDoneAnew() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var killed = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        folder.resolve("archive.sqlite").toString())
                .inheritIO()
                .start();
        assertTrue(killed.waitFor(60, TimeUnit.SECONDS));
        assertEquals(7, killed.exitValue());
        Files.createDirectory(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups").resolve(BACKUP + ".tmp"), "la moitié d’une copie");

        try (var store = open(Access.WRITE)) {
            holdsThePages(store);
        }

        assertEquals(List.of(BACKUP), backups());
        assertEquals(
                0, number(folder.resolve("archive.sqlite"), "SELECT count(*) FROM sqlite_schema WHERE name = 'half'"));
    }

    @Test
    void theFiveNewestBackupsAreKeptAndFilesOfOthersStay() throws Exception {
        var backups = Files.createDirectory(folder.resolve("backups"));
        for (int day = 1; day <= 6; day++)
            Files.createFile(backups.resolve("archive-2025-01-0" + day + "-schema-1.sqlite"));
        Files.createFile(backups.resolve("à garder.sqlite"));

        open(Access.WRITE).close();

        assertEquals(
                List.of(
                        "archive-2025-01-03-schema-1.sqlite",
                        "archive-2025-01-04-schema-1.sqlite",
                        "archive-2025-01-05-schema-1.sqlite",
                        "archive-2025-01-06-schema-1.sqlite",
                        BACKUP,
                        "à garder.sqlite"),
                backups());
    }

    @Test
    void anotherBackupOfTheDayTakesThePlaceOfTheFirst() throws Exception {
        var backups = Files.createDirectory(folder.resolve("backups"));
        Files.writeString(backups.resolve(BACKUP), "d’un essai interrompu");

        open(Access.WRITE).close();

        assertEquals(List.of(BACKUP), backups());
        assertEquals(3, number(backups.resolve(BACKUP), "SELECT count(*) FROM article"));
    }

    private List<String> backups() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// All that a reader of the first schema sees, a line for each row.
    private static List<String> dump(Path file) throws SQLException {
        var all = """
            SELECT a.id || a.seq || a.headline || a.text_sha256 || ifnull(a.published_first, '') || b.blocks
                   || c.file || ifnull(c.address, '') || o.sha256 || hex(o.deflated)
              FROM article a JOIN body b ON b.article = a.id JOIN capture c ON c.article = a.id
              JOIN original o ON o.id = c.original
             ORDER BY a.id
            """;
        try (var session = new Session(DriverManager.getConnection("jdbc:sqlite:" + file))) {
            return session.list(all, row -> row.getString(1));
        }
    }

    private static long number(Path file, String sql) throws SQLException {
        try (var session = new Session(DriverManager.getConnection("jdbc:sqlite:" + file))) {
            return session.number(sql);
        }
    }
}
