package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports listed and undone.
class ImportsCommandTest {

    @TempDir
    Path home;

    private Terminal terminal;
    private Path pages;

    @BeforeEach
    void importPages() {
        terminal = Terminal.french(home);
        pages = Pages.in(home.resolve("pages"));
        terminal.run("import", "--name", "Cartons", pages.toString());
    }

    @Test
    void importsAreListedTheLatestFirst() {
        terminal.run("import", pages.resolve("port.html").toString());

        assertEquals(
                "[2] Import du 23 novembre 2026, 10\u00a0h\u00a000, terminé\n    1 doublon\n    "
                        + pages.resolve("port.html")
                        + "\n[1] Cartons, terminé\n    3 articles ajoutés, 1 page écartée\n    "
                        + pages + "\n",
                terminal.run("imports").out());
    }

    @Test
    void programsGetALineAnImport() {
        var line = terminal.run("imports", "--json").out();

        assertTrue(
                line.startsWith("{\"id\":1,\"name\":\"Cartons\",\"begun\":\"2026-11-23T10:00:00Z\","
                        + "\"ended\":\"2026-11-23T10:00:00Z\",\"state\":\"done\",\"added\":3,\"updated\":0,"
                        + "\"duplicate\":0,\"failed\":0,\"skipped\":1,\"files\":["),
                line);
    }

    @Test
    void aPersonIsAskedBeforeAnImportIsUndone() {
        var asked = terminal.attached().typing("n\n", "undo", "1");
        assertTrue(asked.out().contains("«\u00a0Cartons\u00a0» retire 3 articles de l’archive.\n"), asked.out());
        assertTrue(asked.out().endsWith("Rien n’a été annulé.\n"), asked.out());
        assertEquals(1, asked.status());

        var done = terminal.attached().typing("Oui\n", "undo", "1");

        assertTrue(done.out().endsWith("«\u00a0Cartons\u00a0» est annulé\u00a0: 3 articles retirés.\n"), done.out());
        assertEquals(0, done.status());
        assertTrue(terminal.run("stats").out().startsWith("0 article, 0 capture"));
        assertEquals(
                "Aucun import dans cette archive.\n", terminal.run("imports").out());
    }

    @Test
    void aScriptSaysYesBeforehand() {
        var refused = terminal.run("undo", "1");
        assertEquals(2, refused.status());
        assertTrue(refused.err().startsWith("Sans terminal pour confirmer, ajoutez --yes."), refused.err());

        assertEquals(0, terminal.run("undo", "--yes", "1").status());
        assertEquals(0, terminal.run("check").status());
    }

    @Test
    void anUnknownImportIsToldInOneLine() {
        var result = terminal.run("undo", "--yes", "7");

        assertEquals(1, result.status());
        assertTrue(result.err().startsWith("L’archive n’a pas d’import 7."), result.err());
    }

    @Test
    void aSecondImportTellsTheArticlesThatAreThere() {
        var second = terminal.run("import", "--json", pages.resolve("port.html").toString());

        assertTrue(second.out().contains("\"outcome\":\"duplicate\",\"id\":\"3\""), second.out());
    }

    @Test
    void theHelpTellsHowAnImportGoesOn() {
        assertTrue(terminal.run("import", "--help").out().contains("n’est pas relu"));
    }
}
