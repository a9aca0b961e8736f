package hemerotheque.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Imports made pages and lines with the program as it is installed, and has Recoll index the same pages, where it is
/// on the machine: each whole process by itself, in turn, so that both meet the same machine.
///
/// Prints a line for each run: seconds, inputs a second, the most memory the process held, bytes on the disk for each.
public final class ImportRace {

    private static final int TURNS = 3;

    private final Path folder;
    private final Path program;

    private ImportRace(Path folder, Path program) {
        this.folder = folder;
        this.program = program;
    }

    /// @param arguments a folder for inputs and archives, and how large the race is: 1 for 20,000 light pages, 4,000
    /// heavy ones and 200,000 lines, 0.1 for a tenth of that
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        double size = arguments.length > 1 && !arguments[1].isEmpty() ? Double.parseDouble(arguments[1]) : 1;
        var program = Path.of("target/hemerotheque/bin/hemerotheque").toAbsolutePath();
        if (!Files.exists(program)) {
            System.err.println(program + " is not there: mvn -q -DskipTests package makes it.");
            System.exit(1);
        }
        var inputs = new MadeInputs(
                folder.resolve("inputs"), (int) (20_000 * size), (int) (4_000 * size), (int) (200_000 * size));
        new ImportRace(folder, program).run(inputs);
    }

    private void run(MadeInputs inputs) throws IOException, InterruptedException {
        race("light pages", inputs.lightPages(), inputs.light());
        race("heavy pages", inputs.heavyPages(), inputs.heavy());
        imported("JSON Lines", inputs.jsonLines(), inputs.lines());
    }

    private void race(String name, Path pages, int count) throws IOException, InterruptedException {
        for (int turn = 0; turn < TURNS; turn++) {
            imported(name, pages, count);
            if (Files.isExecutable(Path.of("/usr/bin/recollindex"))) indexedByRecoll(name, pages, count);
        }
    }

    private void imported(String name, Path input, int count) throws IOException, InterruptedException {
        var archive = emptied(folder.resolve("archive"));
        var run = ChildRun.of(
                List.of(program.toString(), "import", "--archive", archive.toString(), "--json", input.toString()));
        print(name, "hemerotheque", run, count, archive);
    }

    private void indexedByRecoll(String name, Path pages, int count) throws IOException, InterruptedException {
        var settings = emptied(folder.resolve("recoll"));
        Files.createDirectories(settings);
        Files.writeString(settings.resolve("recoll.conf"), "topdirs = " + pages + "\nloglevel = 1\n");
        var run = ChildRun.of(List.of("/usr/bin/recollindex", "-c", settings.toString(), "-z"));
        print(name, "recollindex", run, count, settings);
    }

    private static void print(String name, String program, ChildRun run, int count, Path made) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%-12s %-13s %6.1f s  %7.0f a second  %5d MB at most  %6.2f kB on disk for each%s%n",
                name,
                program,
                run.seconds(),
                count / run.seconds(),
                run.mostMemory() >> 20,
                bytes(made) / 1000.0 / count,
                run.status() == 0 ? "" : "  exit status " + run.status());
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (var file : below(folder)) if (Files.isRegularFile(file)) bytes += Files.size(file);
        return bytes;
    }

    private static Path emptied(Path folder) throws IOException {
        if (!Files.exists(folder)) return folder;
        var files = below(folder);
        files.sort(Comparator.reverseOrder());
        for (var file : files) Files.delete(file);
        return folder;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.toList());
        }
    }
}
