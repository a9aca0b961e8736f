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
import hemerotheque.search.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may open what, and what is left untouched.
class OpeningTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder;

    @Test
    void sqliteIsNewEnoughNotToLoseAWriteAheadLog() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var row = connection.createStatement().executeQuery("SELECT sqlite_version()")) {
            var version = Arrays.stream(row.getString(1).split("\\."))
                    .map(Integer::valueOf)
                    .toList();
            assertTrue(
                    Arrays.compare(
                                    new int[] {3, 51, 3},
                                    version.stream().mapToInt(i -> i).toArray())
                            <= 0,
                    version::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Été à Nîmes", "l'\"Œuvre\"", "100 % #1?mode=ro&cache=shared", "a%20b;c", "journal\uD83D\uDCF0"})
    void foldersMayHaveAnyName(String name) throws IOException {
        var odd = folder.resolve(name).resolve("archive");

        try (var store = ArchiveStore.open(odd, Access.WRITE, CLOCK)) {
            store.put(List.of(page("Un", "a").harvest()));
        }

        assertTrue(Files.size(odd.resolve("archive.sqlite")) > 0);
        try (var store = ArchiveStore.open(odd, Access.READ, CLOCK)) {
            assertEquals(1, store.count(Filter.NONE));
        }
    }

    @Test
    void aSecondWriterIsToldWhoWrites() {
        try (var first = ArchiveStore.open(folder, Access.WRITE, CLOCK)) {
            var refused = refused(Kind.LOCKED, Access.WRITE);

            assertEquals(folder, refused.path(), "the archive is named, not the file that locks it");
            assertTrue(
                    refused.detail().startsWith("pid " + ProcessHandle.current().pid()), refused.detail());
            assertEquals(0, first.seq());
        }
        ArchiveStore.open(folder, Access.WRITE, CLOCK).close();
    }

    /// Another process: opens the archive of its first argument, puts a page, tells so, and waits to be killed.
    static final class OtherProcess {
        public static void main(String[] arguments) throws Exception {
            var store = ArchiveStore.open(Path.of(arguments[0]), Access.WRITE, CLOCK);
            store.put(List.of(page("Rendu", "a").harvest()));
            Files.createFile(Path.of(arguments[1]));
            Thread.sleep(60_000);
        }
    }

    @Test
    void aKilledWriterLeavesNoLockAndWhatItTookInIsThere() throws Exception {
        var archive = folder.resolve("archive");
        var sign = folder.resolve("ready");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var other = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        archive.toString(),
                        sign.toString())
                .inheritIO()
                .start();
        try {
            for (int i = 0; i < 1500 && !Files.exists(sign) && other.isAlive(); i++) Thread.sleep(20);

            var refused = assertThrows(
                    ArchiveException.class,
                    () -> ArchiveStore.open(archive, Access.WRITE, CLOCK).close());
            assertEquals(Kind.LOCKED, refused.kind());
            assertTrue(refused.detail().startsWith("pid " + other.pid()), refused.detail());
            try (var reader = ArchiveStore.open(archive, Access.READ, CLOCK)) {
                assertEquals(1, reader.count(Filter.NONE));
            }
        } finally {
            other.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
        try (var store = ArchiveStore.open(archive, Access.WRITE, CLOCK)) {
            assertEquals(1, store.count(Filter.NONE));
            assertTrue(store.check().clean());
        }
    }

    @Test
    void aReaderSeesWhatTheWriterTakesIn() {
        try (var writer = ArchiveStore.open(folder, Access.WRITE, CLOCK);
                var reader = ArchiveStore.open(folder, Access.READ, CLOCK)) {
            writer.put(List.of(page("Un", "a").harvest()));

            assertTrue(reader.readOnly());
            assertEquals(1, reader.count(Filter.NONE));
            assertEquals(writer.identity(), reader.identity());
            var refused = assertThrows(
                    ArchiveException.class,
                    () -> reader.put(List.of(page("Deux", "b").harvest())));
            assertEquals(Kind.READ_ONLY, refused.kind());
        }
    }

    @Test
    void readingMakesNoArchive() throws IOException {
        refused(Kind.NO_ARCHIVE, Access.READ);
        assertThrows(ArchiveException.class, () -> ArchiveStore.open(folder.resolve("nulle part"), Access.READ, CLOCK));

        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void filesOfOthersAreRefusedAndLeftAsTheyAre(Access access) throws Exception {
        var file = folder.resolve("archive.sqlite");
        for (var content : List.of("", "bonjour", "SQLite format 3\0", "x".repeat(5000))) {
            Files.writeString(file, content);

            refused(Kind.NOT_AN_ARCHIVE, access);

            assertEquals(content, Files.readString(file));
            assertEquals(List.of("archive.sqlite"), names());
        }
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void aDatabaseOfAnotherProgramIsLeftAsItIs(Access access) throws Exception {
        raw("CREATE TABLE article (id INTEGER); PRAGMA application_id = 1234");
        var before = Files.readAllBytes(folder.resolve("archive.sqlite"));

        refused(Kind.NOT_AN_ARCHIVE, access);

        assertArrayEquals(before, Files.readAllBytes(folder.resolve("archive.sqlite")));
        assertEquals(List.of("archive.sqlite"), names());
    }

    @ParameterizedTest
    @EnumSource(Access.class)
    void anArchiveOfANewerProgramIsLeftAsItIs(Access access) throws Exception {
        ArchiveStore.open(folder, Access.WRITE, CLOCK).close();
        raw("PRAGMA user_version = 99; UPDATE meta SET min_reader_version = 99");
        var before = Files.readAllBytes(folder.resolve("archive.sqlite"));

        refused(Kind.TOO_NEW, access);

        assertArrayEquals(before, Files.readAllBytes(folder.resolve("archive.sqlite")));
    }

    @Test
    void aNewerArchiveThatThisProgramCanReadIsRead() throws Exception {
        try (var store = ArchiveStore.open(folder, Access.WRITE, CLOCK)) {
            store.put(List.of(page("Un", "a").harvest()));
        }
        raw("PRAGMA user_version = 99");

        refused(Kind.TOO_NEW, Access.WRITE);
        try (var store = ArchiveStore.open(folder, Access.READ, CLOCK)) {
            assertEquals(1, store.count(Filter.NONE));
        }
    }

    @Test
    void anArchiveWhoseFileWentAwayIsNotReplacedByAnEmptyOne() throws IOException {
        Files.writeString(folder.resolve("archive.sqlite-wal"), "ce qui reste");

        refused(Kind.DAMAGED, Access.WRITE);

        assertEquals(List.of("archive.sqlite-wal"), names());
    }

    @Test
    void aFolderThatCannotBeWrittenIsReadAllTheSame() throws IOException {
        try (var store = ArchiveStore.open(folder, Access.WRITE, CLOCK)) {
            store.put(List.of(page("Un", "a").harvest()));
        }
        Files.delete(folder.resolve("archive.lock"));
        assumeTrue(folder.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(folder), "the superuser writes everywhere");

            refused(Kind.NO_PERMISSION, Access.WRITE);
            try (var store = ArchiveStore.open(folder, Access.READ, CLOCK)) {
                assertEquals(1, store.count(Filter.NONE));
            }
            assertEquals(List.of("archive.sqlite"), names());
        } finally {
            assertTrue(folder.toFile().setWritable(true));
        }
    }

    @Test
    void aFileWhereTheFolderShouldBeIsNoArchive() throws IOException {
        var file = Files.createFile(folder.resolve("fichier"));

        var refused = assertThrows(ArchiveException.class, () -> ArchiveStore.open(file, Access.WRITE, CLOCK));

        assertEquals(Kind.NOT_AN_ARCHIVE, refused.kind());
        assertFalse(Files.isDirectory(file));
    }

    @Test
    void aClosedArchiveAnswersNoMore() {
        var store = ArchiveStore.open(folder, Access.WRITE, CLOCK);
        store.close();

        assertThrows(IllegalStateException.class, () -> store.count(Filter.NONE));
        assertThrows(
                IllegalStateException.class,
                () -> store.put(List.of(page("Un", "a").harvest())));
    }

    private ArchiveException refused(Kind kind, Access access) {
        var refused = assertThrows(
                ArchiveException.class,
                () -> ArchiveStore.open(folder, access, CLOCK).close());
        assertEquals(kind, refused.kind(), refused::getMessage);
        return refused;
    }

    private void raw(String script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.sqlite"));
                var statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
