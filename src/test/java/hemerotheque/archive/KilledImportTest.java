package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.format.warc.WrittenArchive;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import hemerotheque.model.Outcome;
import hemerotheque.search.SearchRequest;
import hemerotheque.store.Access;
import hemerotheque.store.ArchiveStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed while it imports, again and again: each goes on where the one before it was, and nothing
/// comes in twice.
///
/// As many kills as `-Dkills` says, a few otherwise: each costs the start of a Java process.
class KilledImportTest {

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int ARTICLES = 2_000 + 1_000 * KILLS;

    @TempDir
    Path temp;

    /// Another process: imports its second argument into the archive of its first, or with a third undoes that import.
    static final class OtherProcess {
        public static void main(String[] arguments) {
            try (var archive = Archive.open(Path.of(arguments[0]), Pages.NOON)) {
                if (arguments.length > 2) archive.imports().undo(new ImportId(Long.parseLong(arguments[2])), _ -> {});
                else archive.importer().run(List.of(Path.of(arguments[1])), Progress.NONE, Cancel.NEVER);
            }
        }
    }

    @Test
    void isResumedWithoutDoubles() throws Exception {
        resumedWithoutDoubles(Pages.write(temp.resolve("pages.jsonl"), ImportsTest.lines(0, ARTICLES)));
    }

    @Test
    void isResumedWithoutDoublesInAWebArchive() throws Exception {
        var archive = new WrittenArchive();
        var film = new byte[4_000];
        new Random(3).nextBytes(film);
        for (int i = 0; i < ARTICLES; i++) {
            archive.page("http://meunier.example/" + i, ImportsTest.page(i));
            archive.response(
                    "http://meunier.example/film" + i, "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n", film);
        }
        resumedWithoutDoubles(Files.write(temp.resolve("pages.warc.gz"), archive.packed()));
    }

    private void resumedWithoutDoubles(Path pages) throws Exception {
        var folder = temp.resolve("archive");
        Archive.open(folder, Pages.NOON).close();
        var random = new Random(20260301);
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killed(folder, before + 200 + random.nextInt(600), folder.toString(), pages.toString());
            long now = articles(folder);
            assertTrue(now >= before, now + " after " + before);
            before = now;
        }

        long held = before;
        try (var archive = Archive.open(folder, Pages.NOON)) {
            assertTrue(archive.imports().all().stream().allMatch(each -> each.state() == Import.State.BROKEN_OFF));
            var report = archive.importer().run(List.of(pages), Progress.NONE, Cancel.NEVER);

            assertEquals(held, report.count(Outcome.Kind.DUPLICATE));
            assertEquals(ARTICLES - held, report.count(Outcome.Kind.ADDED));
            assertEquals(
                    ARTICLES,
                    archive.finder().search(SearchRequest.of("meunier")).total());
            assertEquals(ARTICLES, archive.finder().contents().captures());
            assertEquals(
                    ARTICLES,
                    archive.imports().all().stream()
                            .mapToLong(each -> each.count(Outcome.Kind.ADDED))
                            .sum());
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
        }
    }

    @Test
    void anUndoingThatIsKilledIsDoneOrNot() throws Exception {
        var folder = temp.resolve("archive");
        var pages = temp.resolve("pages.jsonl");
        Pages.write(pages, ImportsTest.lines(0, 3_000));
        try (var archive = Archive.open(folder, Pages.NOON)) {
            archive.importer().run(List.of(pages), Progress.NONE, Cancel.NEVER);
        }
        var process = start(folder.toString(), pages.toString(), "1");
        while (process.isAlive() && !Files.exists(folder.resolve("archive.sqlite-wal"))) Thread.sleep(1);
        Thread.sleep(new Random(5).nextInt(80));
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);

        try (var archive = Archive.open(folder, Pages.NOON)) {
            long held = archive.finder().contents().articles();
            assertEquals(archive.imports().all().isEmpty() ? 0 : 3_000, held);
            assertEquals(
                    held, archive.finder().search(SearchRequest.of("meunier")).total());
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
        }
    }

    /// Starts the process and kills it once the archive holds so many articles.
    private static void killed(Path folder, long articles, String... arguments) throws Exception {
        var process = start(arguments);
        try (var reader = ArchiveStore.open(folder, Access.READ, Pages.NOON)) {
            for (int i = 0; i < 60_000 && process.isAlive() && reader.contents().articles() < articles; i++)
                Thread.sleep(1);
        } finally {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static long articles(Path folder) {
        try (var reader = ArchiveStore.open(folder, Access.READ, Pages.NOON)) {
            return reader.contents().articles();
        }
    }

    private static Process start(String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start();
    }
}
