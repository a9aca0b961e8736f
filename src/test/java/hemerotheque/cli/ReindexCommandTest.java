package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The index of three articles made again.
class ReindexCommandTest {

    @TempDir
    private Path home;

    private Terminal terminal;

    @BeforeEach
    void importPages() {
        terminal = Terminal.french(home);
        terminal.run("import", Pages.in(home.resolve("pages")).toString());
    }

    @Test
    void theIndexIsMadeAgain() {
        var result = terminal.run("reindex");

        assertTrue(result.out().startsWith("Index refait\u00a0: 3 articles en "), result.out());
        assertEquals("", result.err());
        assertEquals(3, found());
    }

    @Test
    void anIndexThatIsMissingIsMadeOnceOnly() throws IOException {
        removeIndex();

        var result = terminal.attached().run("reindex");

        assertEquals(1, result.err().split("Indexation en cours", -1).length - 1, result.err());
        assertTrue(result.out().contains("Index refait\u00a0: 3 articles en "), result.out());
        assertEquals(3, found());
    }

    private long found() {
        return terminal.run("search", "--json", "port")
                .out()
                .lines()
                .filter(line -> line.contains("\"snippet\""))
                .count();
    }

    private void removeIndex() throws IOException {
        try (var files = Files.walk(home.resolve("data/index"))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
