package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportProgressTest {

    @TempDir
    Path temp;

    @Test
    void atTheEndAllFilesAndBytesHaveBeenRead() throws IOException {
        var folder = temp.resolve("pages");
        for (int i = 0; i < 5; i++) Pages.article(folder, i + ".html", "le lavoir " + i, LocalDate.of(2004, 5, 1 + i));
        Pages.write(folder.resolve("autre.bin"), "\0\1");
        var course = new Course();

        run(course, Cancel.NEVER, folder);

        var advance = course.advance();
        assertEquals(new Extent(6, bytes(folder)), advance.read());
        assertEquals(5, advance.articles());
        assertEquals(6, advance.settled());
    }

    @Test
    void aContainerAdvancesWhileItIsRead() throws IOException {
        var lines = IntStream.range(0, 400)
                .mapToObj(i -> """
                        {"title":"Le lavoir numéro %1$d","date":"2004-05-06","source":"La Gazette du Val","body":"%2$s"}
                        """.formatted(i, ("La commune rénove le lavoir numéro " + i + ". ").repeat(80)))
                .collect(Collectors.joining());
        var file = Pages.write(temp.resolve("articles.jsonl"), lines);
        var read = new ArrayList<Extent>();

        run(
                new Progress() {
                    @Override
                    public void found(long files) {}

                    @Override
                    public void read(Extent done) {
                        read.add(done);
                    }

                    @Override
                    public void settled(Outcome outcome) {}
                },
                Cancel.NEVER,
                file);

        assertEquals(new Extent(1, Files.size(file)), read.getLast());
        long within = read.stream()
                .filter(done -> done.files() == 0 && done.bytes() > 0)
                .distinct()
                .count();
        assertTrue(within > 10, () -> within + " places within the file");
        for (int i = 1; i < read.size(); i++)
            assertTrue(read.get(i - 1).bytes() <= read.get(i).bytes(), "rises");
    }

    @Test
    void aPauseStoresWhatWasReadThenNothingMovesUntilItGoesOn() throws Exception {
        var folder = temp.resolve("pages");
        for (int i = 0; i < 300; i++)
            Pages.article(
                    folder,
                    i + ".html",
                    "le canal " + i,
                    LocalDate.of(2004, 5, 1).plusDays(i));
        var brake = new Brake();
        var course = new Course();
        try (var archive = Archive.open(temp.resolve("archive"), Clock.systemUTC())) {
            var importing = CompletableFuture.supplyAsync(
                    () -> archive.importer().run(List.of(folder), pausingAfter(20, brake, course), brake));
            await(() -> brake.paused() && course.advance().settled() > 0);
            long still = standstill(course);

            assertTrue(still < 300, () -> still + " settled");
            assertEquals(still, archive.finder().contents().articles(), "nothing waits unsafe");

            brake.goOn();
            var report = importing.get(30, TimeUnit.SECONDS);
            assertEquals(300, report.count(Outcome.Kind.ADDED));
        }
    }

    @Test
    void anArchiveThatIsClosedEndsAPause() throws Exception {
        var folder = temp.resolve("pages");
        for (int i = 0; i < 50; i++)
            Pages.article(
                    folder,
                    i + ".html",
                    "le canal " + i,
                    LocalDate.of(2004, 5, 1).plusDays(i));
        var brake = new Brake();
        brake.pause();
        var archive = Archive.open(temp.resolve("archive"), Clock.systemUTC());
        var importing =
                CompletableFuture.supplyAsync(() -> archive.importer().run(List.of(folder), Progress.NONE, brake));
        Thread.sleep(50);

        archive.close();

        assertTrue(importing.get(30, TimeUnit.SECONDS).cancelled());
    }

    private static Progress pausingAfter(long files, Brake brake, Course course) {
        var once = new AtomicBoolean();
        return new Progress() {
            @Override
            public void found(long met) {
                course.found(met);
            }

            @Override
            public void read(Extent done) {
                course.read(done);
                if (done.files() == files && once.compareAndSet(false, true)) brake.pause();
            }

            @Override
            public void settled(Outcome outcome) {
                course.settled(outcome);
            }
        };
    }

    /// How many were settled, once none has been for a while.
    private static long standstill(Course course) throws InterruptedException {
        long before = -1;
        long now = course.advance().settled();
        while (now != before) {
            Thread.sleep(400);
            before = now;
            now = course.advance().settled();
        }
        return now;
    }

    private static void await(BooleanSupplier met) throws InterruptedException {
        for (int i = 0; i < 500 && !met.getAsBoolean(); i++) Thread.sleep(20);
        assertTrue(met.getAsBoolean());
    }

    private void run(Progress progress, Cancel cancel, Path... files) {
        try (var archive = Archive.open(temp.resolve("archive"), Pages.NOON)) {
            archive.importer().run(List.of(files), progress, cancel);
        }
    }

    private static long bytes(Path folder) throws IOException {
        long sum = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) sum += Files.size(file);
        }
        return sum;
    }
}
