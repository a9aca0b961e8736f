package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.archive.Archive;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved searches from the command line.
class SearchesCommandTest {

    @TempDir
    Path home;

    private Terminal terminal;

    @BeforeEach
    void importPages() {
        terminal = Terminal.french(home);
        terminal.run("import", Pages.in(home.resolve("pages")).toString());
    }

    @Test
    void aQuestionIsSavedListedAndUsed() {
        var all = terminal.run("search", "--json", "port OU carton").out();
        assertEquals(
                "Recherche «\u00a0Le port\u00a0» enregistrée.\n",
                terminal.run("searches", "add", "--colour", "teal", "Le port", "port OU carton")
                        .out());

        var listed = terminal.run("searches", "--json").out();

        assertTrue(
                listed.startsWith("{\"name\":\"Le port\",\"query\":\"port OU carton\",\"colour\":\"teal\","), listed);
        assertTrue(listed.endsWith("\"new\":0}\n"), listed);
        var used = terminal.run("search", "--json", "recherche:\"le port\"").out();
        assertEquals(total(all), total(used));
    }

    private static String total(String lines) {
        int at = lines.indexOf("\"total\":");
        return lines.substring(at, lines.indexOf(',', at));
    }

    @Test
    void searchesAreListedInTheOrderOfTheReader() {
        for (var name : List.of("Port", "Quai")) terminal.run("searches", "add", name, "port");
        try (var archive = Archive.open(home.resolve("data"), Clock.systemUTC())) {
            archive.searches().arrange(archive.searches().all().reversed());
        }

        var listed = terminal.run("searches").out();

        assertTrue(listed.indexOf("Quai") < listed.indexOf("Port"), listed);
    }

    @Test
    void aNameIsGivenOnce() {
        terminal.run("searches", "add", "Port", "port");

        var again = terminal.run("searches", "add", "PORT", "quai");

        assertEquals(1, again.status());
        assertEquals("Une recherche s’appelle déjà «\u00a0PORT\u00a0»\u00a0: choisissez un autre nom.\n", again.err());
    }

    @Test
    void aSearchIsRenamedAndRemoved() {
        terminal.run("searches", "add", "Port", "port");

        assertEquals(
                "La recherche «\u00a0Port\u00a0» s’appelle maintenant «\u00a0Quai\u00a0».\n",
                terminal.run("searches", "rename", "port", "Quai").out());
        assertEquals(
                "Recherche «\u00a0Quai\u00a0» supprimée. Ses articles restent dans l’archive.\n",
                terminal.run("searches", "remove", "quai").out());
        assertEquals(
                "Aucune recherche enregistrée dans cette archive.\n",
                terminal.run("searches").out());
        assertEquals(1, terminal.run("searches", "remove", "quai").status());
    }

    @Test
    void aSearchWithoutANameOrAQuestionIsRefused() {
        assertEquals(2, terminal.run("searches", "add", "!!", "port").status());
        assertEquals(2, terminal.run("searches", "add", "Port", " ").status());
        assertEquals(2, terminal.run("searches", "add", "Port").status());
    }

    @Test
    void theArchiveMayBeNamedBeforeTheCommand() {
        var other = home.resolve("autre").toString();
        terminal.run(
                "--archive", other, "import", home.resolve("pages/port.html").toString());

        assertEquals(
                0,
                terminal.run("--archive", other, "searches", "add", "Port", "port")
                        .status());

        assertEquals(
                "Aucune recherche enregistrée dans cette archive.\n",
                terminal.run("searches").out());
        assertTrue(terminal.run("searches", "--archive", other).out().startsWith("Port\u00a0: 1 article\n"));
    }

    @Test
    void anUnknownSearchIsAWarning() {
        var answer = terminal.run("search", "recherche:\"jamais vue\"");

        assertEquals(0, answer.status());
        assertTrue(
                answer.err().contains("Aucune recherche enregistrée ne s’appelle «\u00a0jamais vue\u00a0»"),
                answer.err());
    }
}
