package hemerotheque.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives one target inputs that Jazzer invents, starting from the samples: it is started by `mvn -Pfuzz`.
public final class Fuzz {

    /// Bytes of an input, our choice: faults of readers show in small files.
    private static final int LONGEST = 1 << 16;

    /// Seconds that one input may take, our choice: watched so closely, all goes many times slower.
    private static final int PATIENCE = 20;

    /// Makes every pattern slow and finds its way into those only that an input has to match letter by letter.
    private static final String SLOW = "com.code_intelligence.jazzer.sanitizers.RegexRoadblocks";

    private Fuzz() {}

    /// @param arguments the name of the target, the seconds that it is tried for, the folder in which what it finds is
    ///     kept, and folders or files to begin with
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var target = Target.of(arguments[0]);
        if (target.isEmpty()) {
            System.out.println("No such target. These are: " + String.join(", ", Target.names()));
            return;
        }
        var kept = Path.of(arguments[2], arguments[0]);
        Files.createDirectories(kept.resolve("found"));
        Files.createDirectories(kept.resolve("inputs"));
        var seeds = List.of(arguments).subList(3, arguments.length);
        Jazzer.main(options(arguments[0], Integer.parseInt(arguments[1]), kept, seeds)
                .toArray(String[]::new));
    }

    private static List<String> options(String target, int seconds, Path kept, List<String> seeds) {
        var options = new ArrayList<>(List.of(
                "--target_class=" + FuzzedTarget.class.getName(),
                "--target_args=" + target,
                "--instrumentation_includes=hemerotheque.importing.**:hemerotheque.search.**:org.jsoup.**:org.apache.james.mime4j.**",
                "--disabled_hooks=" + SLOW,
                "--reproducer_path=" + kept.resolve("found"),
                "-artifact_prefix=" + kept.resolve("found") + "/",
                "-max_total_time=" + seconds,
                "-max_len=" + LONGEST,
                "-timeout=" + PATIENCE,
                "-rss_limit_mb=0",
                kept.resolve("inputs").toString()));
        Optional.of(seeds).filter(given -> !given.isEmpty()).ifPresent(options::addAll);
        return options;
    }
}
