package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.importing.Drawn;
import hemerotheque.importing.format.warc.WrittenArchive;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Block;
import hemerotheque.model.Digest;
import hemerotheque.model.Import;
import hemerotheque.model.Outcome;
import hemerotheque.search.SearchRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import of a web archive that breaks off in the midst, and the next one: together they bring what one brings.
class InterruptedWarcTest {

    private static final String SITE = "https://depeche-vallees.example/";
    private static final int PAGES = 24;
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-02-03T04:05:06Z"));

    @TempDir
    private Path temp;

    private Path file;

    @BeforeEach
    void name() {
        file = temp.resolve("collecte.warc.gz");
    }

    /// Articles, each with a picture some pages before it or behind it; of five one comes in another version too, and
    /// one is seen again unchanged at another address.
    private static WrittenArchive harvest() {
        var random = new Random(12);
        var archive = new WrittenArchive();
        for (int i = 0; i < PAGES; i++) {
            archive.page(SITE + "article" + i, html(i, "jeudi"));
            archive.response(
                    SITE + "vue" + (i + 7) % PAGES + ".png",
                    "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n",
                    Drawn.png(640 + (i + 7) % PAGES, 400));
            var film = new byte[400_000];
            random.nextBytes(film);
            archive.response(SITE + "film" + i, "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n", film);
            if (i % 5 == 4) archive.page(SITE + "article" + (i - 3), html(i - 3, "vendredi"));
            if (i % 5 == 4) archive.record("revisit", SITE + "bis" + (i - 4), referring(i - 4), new byte[0]);
        }
        return archive.response(
                SITE + "fin",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
                "<p>Menu".getBytes(StandardCharsets.UTF_8));
    }

    private static String referring(int page) {
        return "WARC-Refers-To-Target-URI: " + SITE + "article" + page
                + "\r\nWARC-Refers-To-Date: 2020-10-31T08:00:00Z\r\n";
    }

    private static String html(int number, String day) {
        return Pages.html("article" + number + ".html", "le pont numéro " + number, LocalDate.of(2020, 10, 1))
                .replace("jeudi", day)
                .replace(
                        "</h1>",
                        "</h1><figure><img src='/vue" + number + ".png'>"
                                + "<figcaption>Le pont.</figcaption></figure>");
    }

    /// All that the archive tells of what it holds, article by article, but which import brought it.
    private static List<String> told(Archive archive) {
        var told = new ArrayList<String>();
        for (long id = 1; id <= archive.finder().contents().articles(); id++) {
            var held = archive.finder().article(new ArticleId(id)).orElseThrow();
            told.add(held.toString());
            for (var step : archive.finder().versions(held.id())) {
                var version = step.version();
                told.add(version.id() + " " + version.newest() + " " + version.capture() + " " + version.told());
                told.add(archive.finder()
                        .original(version.id())
                        .map(Digest::sha256)
                        .toString());
            }
            for (var block : held.article().body())
                if (block instanceof Block.Figure figure) told.add(picture(archive, figure));
        }
        return told;
    }

    private static String picture(Archive archive, Block.Figure figure) {
        var kept = figure.kept().orElseThrow();
        return Digest.sha256(
                archive.finder().picture(kept.sha256()).orElseThrow().bytes());
    }

    /// @param came how many inputs of all imports brought a new article, and how many told one anew
    private record Result(List<String> told, ImportReport report, List<Long> came) {}

    private Result imported(String folder) {
        try (var archive = Archive.open(temp.resolve(folder), Pages.NOON)) {
            var report = archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
            assertTrue(archive.checker().run(false, Cancel.NEVER).clean());
            var came = Stream.of(Outcome.Kind.ADDED, Outcome.Kind.UPDATED)
                    .map(kind -> archive.imports().all().stream()
                            .mapToLong(each -> each.count(kind))
                            .sum())
                    .toList();
            return new Result(told(archive), report, came);
        }
    }

    /// Breaks an import off once a part of the file is read.
    private void breakOff(byte[] content) throws IOException {
        Files.write(file, content);
        Files.setLastModifiedTime(file, TIME);
        var reached = new Reached();
        try (var archive = Archive.open(temp.resolve("en deux"), Pages.NOON)) {
            archive.importer().run(List.of(file), reached, () -> reached.bytes > content.length * 6L / 10);
            var broken = archive.imports().all().getFirst();
            assertEquals(Import.State.STOPPED, broken.state());
            assertTrue(broken.count(Outcome.Kind.ADDED) > PAGES / 3, broken::toString);
            assertTrue(broken.count(Outcome.Kind.ADDED) < PAGES, broken::toString);
        }
    }

    private void resumedIsAsInOneGo(byte[] content, int failed) throws IOException {
        breakOff(content);
        var whole = imported("en une fois");

        var resumed = imported("en deux");

        assertEquals(whole.told(), resumed.told());
        assertEquals(whole.came(), resumed.came());
        assertEquals(whole.report().troubles(), resumed.report().troubles());
        assertEquals(whole.report().total(), resumed.report().total());
        assertEquals(failed, resumed.report().count(Outcome.Kind.FAILED));
    }

    @Test
    void bringsAllOfOneThatIsNotPacked() throws IOException {
        resumedIsAsInOneGo(harvest().plain(), 0);
    }

    @Test
    void bringsAllOfOneThatIsPackedRecordByRecord() throws IOException {
        resumedIsAsInOneGo(harvest().packed(), 0);
    }

    @Test
    void bringsAllOfOneThatIsPackedAsAWhole() throws IOException {
        resumedIsAsInOneGo(WrittenArchive.gzip(harvest().plain()), 0);
    }

    @Test
    void bringsAllOfOneThatIsDamagedInThePartThatWasRead() throws IOException {
        var damaged = harvest().packed();
        Arrays.fill(damaged, 1_000_000, 1_000_100, (byte) 0x55);

        resumedIsAsInOneGo(damaged, 1);
    }

    @Test
    void bringsAllOfOneThatIsDamagedInThePartThatWasNot() throws IOException {
        var damaged = harvest().packed();
        Arrays.fill(damaged, damaged.length - 1_000_000, damaged.length - 999_900, (byte) 0x55);

        resumedIsAsInOneGo(damaged, 1);
    }

    @Test
    void doesNotReadWhatIsSettled() throws IOException {
        breakOff(harvest().packed());
        var overwritten = Files.readAllBytes(file);
        Arrays.fill(overwritten, 1_000, overwritten.length / 2, (byte) 0x55);
        Files.write(file, overwritten);
        Files.setLastModifiedTime(file, TIME);

        try (var archive = Archive.open(temp.resolve("en deux"), Pages.NOON)) {
            var report = archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);

            assertEquals(0, report.count(Outcome.Kind.FAILED));
            assertEquals(PAGES, archive.finder().contents().articles());
        }
    }

    @Test
    void readsAllOfAFileThatHasChanged() throws IOException {
        breakOff(harvest().plain());
        var changed = Files.readString(file, StandardCharsets.ISO_8859_1).replace("adjointe", "adjoint ");
        Files.writeString(file, changed, StandardCharsets.ISO_8859_1);

        imported("en deux");

        try (var archive = Archive.open(temp.resolve("en deux"), Pages.NOON)) {
            assertEquals(
                    PAGES,
                    archive.finder()
                            .search(SearchRequest.of("\"adjoint chargée\""))
                            .total());
        }
    }

    private static final class Reached implements Progress {

        private volatile long bytes;

        @Override
        public void found(long files) {
            // only what is read is looked at
        }

        @Override
        public void settled(Outcome outcome) {
            // likewise
        }

        @Override
        public void read(Extent done) {
            bytes = done.bytes();
        }
    }
}
