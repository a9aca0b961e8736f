package hemerotheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Export;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The README and what it points to say what the program does.
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Path SITE = Path.of("src/site/markdown");
    private static final Pattern COMMAND = Pattern.compile("@Command\\(\\s*name = \"(\\w+)\"");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @Test
    void everyCommandIsNamed() throws IOException {
        var readme = Files.readString(README);

        var commands = commands();

        assertTrue(commands.size() > 7, "the commands are found at all");
        assertEquals(
                List.of(),
                commands.stream()
                        .filter(command -> !readme.contains("`" + command + "`"))
                        .toList());
    }

    /// As the classes of the command line name them.
    private static List<String> commands() throws IOException {
        var commands = new ArrayList<String>();
        try (var classes = Files.list(Path.of("src/main/java/hemerotheque/cli"))) {
            for (var source : classes.toList()) {
                COMMAND.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(commands::add);
            }
        }
        commands.remove("hemerotheque");
        return commands;
    }

    @Test
    void everyExportIsDescribed() throws IOException {
        var formats = Files.readString(SITE.resolve("formats.md"));

        var missing = Export.formats().stream()
                .filter(format -> !formats.contains("| `" + format + "` |"))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        var links = LINK.matcher(Files.readString(README))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertTrue(links.size() > 5, "the links are found at all");
        assertEquals(
                List.of(),
                links.stream().filter(link -> Files.notExists(Path.of(link))).toList());
    }

    @Test
    void theTestCommandIsTheOneThatTheBuildRuns() throws IOException {
        assertTrue(Files.readString(README).contains("```\nmvn verify\n```"));
        assertTrue(Files.readString(Path.of(".ci/run")).contains("mvn -B verify"));
    }

    @Test
    void everyDependencyHasItsReason() throws IOException {
        var reasons = Files.readString(SITE.resolve("dependencies.md"));
        var versions = Pattern.compile("<(\\w+)\\.version>([\\d.]+)</")
                .matcher(Files.readString(Path.of("pom.xml")).replaceAll("(?s)<!-- build -->.*", ""))
                .results()
                .map(found -> found.group(2))
                .filter(version -> version.contains("."))
                .toList();

        assertTrue(versions.size() > 8, "the versions are found at all");
        assertEquals(
                List.of(),
                versions.stream()
                        .filter(version -> !reasons.contains("| " + version + " |"))
                        .toList());
    }
}
