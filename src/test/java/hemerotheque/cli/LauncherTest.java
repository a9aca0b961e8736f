package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the launchers start Java with: that of Unix is run, with a Java that says what it was given; that of Windows is
/// read.
class LauncherTest {

    private static final Path UNIX = Path.of("src/main/launcher/hemerotheque");
    private static final Path WINDOWS = Path.of("src/main/launcher/hemerotheque.cmd");
    private static final String WINDOW = "--add-modules";
    private static final String QUESTION = "-XX:TieredStopAtLevel=1";
    private static final String WORK = "-XX:Tier4CompileThreshold=60000";

    /// Commands that run for as long as there is material.
    private static final Set<String> AT_WORK = Set.of("import", "extract", "export", "check", "reindex", "undo");

    @TempDir
    Path home;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(home.resolve("lib"));
        Files.copy(UNIX, home.resolve("bin/hemerotheque"));
        var runtime = Files.createDirectories(home.resolve("runtime/bin"));
        Files.writeString(home.resolve("runtime/release"), "JAVA_VERSION=\"25.0.1\"\n");
        var java = Files.writeString(runtime.resolve("java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        if (OS.current() != OS.WINDOWS)
            Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void everyCommandButTheOneThatOpensTheWindowStartsWithoutIt() throws Exception {
        for (var command : commands()) {
            var given = started(command);

            assertEquals(command.equals("open"), given.contains(WINDOW), command);
            assertEquals(AT_WORK.contains(command) || command.equals("open"), !given.contains(QUESTION), command);
            assertEquals(AT_WORK.contains(command), given.contains(WORK), command);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "open",
                "open mark",
                "--archive mark",
                "--archive search open",
                "--archive=search",
                "--lang fr --archive import open",
                "--demo"
            })
    @DisabledOnOs(OS.WINDOWS)
    void aFolderNamedLikeACommandIsNone(String line) throws Exception {
        assertTrue(started(line.isEmpty() ? new String[0] : line.split(" ")).contains(WINDOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--archive open search pont", "--lang en imports", "--help", "-V", "serch pont"})
    @DisabledOnOs(OS.WINDOWS)
    void whatIsSoonOverStartsWithoutTheWindow(String line) throws Exception {
        assertTrue(started(line.split(" ")).contains(QUESTION));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void manyQuestionsAreCompiledWellAndWordsOfOneAreNone() throws Exception {
        assertTrue(started("search", "--queries", "-").contains("-XX:+TieredCompilation"));
        assertTrue(started("search", "--queries=a.txt").contains("-XX:+TieredCompilation"));
        assertTrue(started("search", "--", "--queries").contains(QUESTION));
        assertTrue(started("search", "un import de --queries").contains(QUESTION));
    }

    @Test
    void theLauncherOfWindowsDecidesAsThatOfUnix() throws IOException {
        var unix = Files.readString(UNIX);
        var windows = Files.readString(WINDOWS);

        assertEquals(AT_WORK, words(unix, "(import [a-z |]+)\\)"));
        assertEquals(AT_WORK, words(windows, "\\((import [a-z ]+)\\)"));
        assertEquals(Set.of("--archive", "--lang"), words(unix, "(--archive [a-z |-]+)\\)"));
        assertEquals(Set.of("--archive", "--lang"), words(windows, "\\((--archive [a-z -]+)\\)"));
        assertEquals(options(unix), options(windows));
    }

    /// Of two labels the first would do, and a call would run into the main part again.
    @Test
    void everyPlaceThatTheLauncherOfWindowsGoesToStandsInItOnce() throws IOException {
        var windows = Files.readString(WINDOWS);
        var labels = found(windows, "(?m)^:(\\w+)");

        assertEquals(Set.copyOf(labels).size(), labels.size(), labels.toString());
        assertEquals(Set.copyOf(labels), Set.copyOf(found(windows, "(?:goto |call :)(\\w+)")));
    }

    private static List<String> found(String launcher, String place) {
        return Pattern.compile(place)
                .matcher(launcher)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    /// The options that only a launcher of commands names.
    private static Set<String> options(String launcher) {
        var found = new TreeSet<String>();
        Pattern.compile("-X(?:X:|mx)[^\\s\"}]+")
                .matcher(launcher.replaceAll("(?m)^(?:rem|#).*$", "").replace("-XX:+TieredCompilation", ""))
                .results()
                .map(option -> option.group())
                .filter(option -> !option.startsWith("-Xmx*") && !option.startsWith("-Xmx="))
                .forEach(found::add);
        return found;
    }

    private static Set<String> words(String launcher, String list) {
        var found = Pattern.compile(list).matcher(launcher);
        assertTrue(found.find(), list);
        return Set.of(found.group(1).split("[ |]+"));
    }

    /// Those that can be named first.
    private Set<String> commands() {
        return Terminal.commands(home);
    }

    private List<String> started(String... arguments) throws IOException, InterruptedException {
        var line = new ArrayList<>(
                List.of("/bin/sh", home.resolve("bin/hemerotheque").toString()));
        line.addAll(List.of(arguments));
        var process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("hemerotheque.Main"), said);
        return said.lines().toList();
    }
}
