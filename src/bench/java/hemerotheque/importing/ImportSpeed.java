package hemerotheque.importing;

import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.RawPage.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs [PageImportBenchmark] on a folder and sums it up in pages: it is started by `mvn -Pbench`.
public final class ImportSpeed {

    private final Path folder;
    private final SavedPages saved;

    private ImportSpeed(Path folder, SavedPages saved) {
        this.folder = folder;
        this.saved = saved;
    }

    /// @param arguments the folder of the pages, or one page
    public static void main(String[] arguments) throws IOException, RunnerException {
        var folder = Path.of(arguments[0]);
        var saved = Files.exists(folder) ? SavedPages.in(folder) : new SavedPages(List.of(), 0);
        if (saved.of(Kind.MARKUP).isEmpty() && saved.of(Kind.PLAIN).isEmpty()) {
            System.out.println(folder + " holds no page of HTML or text: nothing to measure.");
        } else {
            new ImportSpeed(folder, saved).measure();
        }
    }

    private void measure() throws RunnerException {
        var lines = new ArrayList<String>();
        for (var kind : List.of(Kind.MARKUP, Kind.PLAIN)) {
            var pages = saved.of(kind);
            lines.add(pages.isEmpty() ? name(kind) + ": no such page" : line(kind, pages));
        }
        int processors = Runtime.getRuntime().availableProcessors();
        System.out.printf("%n%s, one thread, Java %s, %d processors%n", folder, Runtime.version(), processors);
        lines.forEach(System.out::println);
        if (saved.others() > 0) System.out.println("files that are no page: " + saved.others());
    }

    private String line(Kind kind, List<RawPage> pages) throws RunnerException {
        var run = run(kind);
        var passes = run.getPrimaryResult();
        double allocated = run.getSecondaryResults().get("gc.alloc.rate.norm").getScore(); // bytes a pass
        long bytes = pages.stream().mapToLong(page -> page.bytes().length).sum();
        int count = pages.size();
        return String.format(
                Locale.ROOT,
                "%s: %.0f ± %.0f pages/s, %.0f kB allocated per page (%d pages of %.0f kB on average)",
                name(kind),
                passes.getScore() * count,
                passes.getScoreError() * count,
                allocated / count / 1000,
                count,
                bytes / 1000.0 / count);
    }

    private RunResult run(Kind kind) throws RunnerException {
        var options = new OptionsBuilder()
                .include(PageImportBenchmark.class.getName())
                .param("kind", kind.name())
                .param("folder", folder.toString())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build();
        return new Runner(options).runSingle();
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case MARKUP -> "HTML";
            case PLAIN -> "text";
            case RECORD -> "JSON Lines";
            case FEED_ITEM -> "items of feeds";
            case CORPUS -> "texts of corpora";
        };
    }
}
