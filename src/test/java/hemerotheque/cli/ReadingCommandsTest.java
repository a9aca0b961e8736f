package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands that read, on one archive of three articles.
class ReadingCommandsTest {

    @TempDir
    static Path home;

    private final Terminal terminal = Terminal.french(home);

    @BeforeAll
    static void importPages() {
        Terminal.french(home).run("import", Pages.in(home.resolve("pages")).toString());
    }

    @Test
    void anArticleIsSetForReading() {
        var said = terminal.run("show", terminal.idOf("jetée")).out();

        assertTrue(
                said.startsWith("Le port de Kerlouan rouvre\n\nLe Phare\n"
                        + "vendredi 17 janvier 2020 à 14\u00a0h\u00a005, d’après les données de la page\n"
                        + "Soizic Abgrall\nLangue\u00a0: français\n"),
                said);
        assertTrue(said.lines().allMatch(line -> line.length() <= 80), said);
        assertTrue(said.contains("\n\n«\u00a0Nous avons attendu") || said.contains("\n\n« Nous avons attendu"), said);
    }

    @Test
    void aLanguageIsNamedInTheLanguageOfTheMessagesAndOfTheQuestion() {
        assertTrue(terminal.run("--lang", "en", "show", terminal.idOf("jetée"))
                .out()
                .contains("\nLanguage: French\n"));
        assertEquals(
                3,
                terminal.json("search", "--json", "port langue:French")
                        .getLast()
                        .get("total")
                        .asInt());
        assertEquals(
                0,
                terminal.json("search", "--json", "port -langue:français")
                        .getLast()
                        .get("total")
                        .asInt());
    }

    @Test
    void anArticleIsToldToPrograms() {
        var article = terminal.json("show", "--json", terminal.idOf("jetée")).getFirst();

        assertEquals("2020-01-17T14:05+01:00", article.get("published").asString());
        assertEquals("problems", article.propertyNames().stream().toList().getLast());
    }

    @Test
    void theOriginalIsWrittenAsItIs() throws IOException {
        assertEquals(
                Files.readString(home.resolve("pages/port.html")),
                terminal.run("show", "--original", terminal.idOf("jetée")).out());
    }

    @Test
    void anUnknownArticleIsToldInOneLine() {
        var result = terminal.run("show", "4711");

        assertEquals(1, result.status());
        assertTrue(result.err().startsWith("L’archive n’a pas d’article 4711."), result.err());
        assertEquals("", result.out());
    }

    @Test
    void articlesAreExportedNewestFirst() {
        var titles = terminal.json("export", "--format", "jsonl").stream()
                .map(article -> article.get("title").asString())
                .toList();

        assertEquals(
                List.of("Le port de Kerlouan rouvre", "Un marché sous la halle", "Lettre d’une lectrice du port"),
                titles);
    }

    @Test
    void answersAreExportedToAFile() throws IOException {
        var file = home.resolve("out.csv");
        Files.writeString(file, "old");

        var result = terminal.run("export", "--format", "csv", "--query", "goudron", "-o", file.toString());

        assertEquals("1 article dans " + file + ".\n", result.out());
        assertEquals(2, Files.readString(file).split("\r\n").length);
        assertFalse(Files.exists(home.resolve("out.csv.part")));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInOneLine() {
        var result = terminal.run(
                "export", "--format", "csv", "-o", home.resolve("none/x.csv").toString());

        assertEquals(3, result.status());
        assertEquals(
                "Fichier ou dossier introuvable\u00a0: " + home.resolve("none") + ". Vérifiez le chemin.\n",
                result.err());
    }

    @Test
    void theArchiveIsCounted() {
        var said = terminal.run("stats").out();

        assertEquals("""
                3 articles, 3 captures
                Publiés du 5 décembre 2019 au 17 janvier 2020

                Par source
                  1  La Gazette
                  2  Le Phare

                Par année
                  1  2020
                  1  2019
                  1  Date inconnue

                État de lecture
                  3  Non lus
                  0  Lus
                  0  Favoris
                """, said);
        assertEquals(
                "{\"articles\":3,\"captures\":3,\"first\":\"2019-12-05\",\"last\":\"2020-01-17\","
                        + "\"source\":{\"La Gazette\":1,\"Le Phare\":2},\"unsourced\":0,"
                        + "\"year\":{\"2020\":1,\"2019\":1},\"undated\":1,\"state\":{\"unread\":3,\"read\":0,\"favourite\":0}}",
                terminal.json("stats", "--json").getFirst().toString());
    }

    @Test
    void theArchiveIsVerified() {
        assertEquals(
                "{\"articles\":3,\"captures\":3,\"indexed\":3,\"missing\":0,\"orphaned\":0,\"problems\":[]}\n",
                terminal.run("check", "--json").out());
        assertEquals(
                "3 articles, 3 captures, 3 dans l’index.\nTout est en ordre.\n",
                terminal.run("check", "--repair").out());
    }

    @Test
    void theArchiveMayBeNamedBeforeTheCommand() {
        var elsewhere = home.resolve("ailleurs").toString();

        assertEquals(3, terminal.run("--archive", elsewhere, "stats").status());
        assertEquals(
                0,
                terminal.run(
                                "--archive",
                                elsewhere,
                                "stats",
                                "--archive",
                                home.resolve("data").toString())
                        .status());
    }

    @Test
    void aMissingArchiveIsToldInOneLine() {
        var nowhere = home.resolve("rien");
        for (var command : List.of("stats", "check", "search")) {
            var result = terminal.run(command, "--archive", nowhere.toString());

            assertEquals(3, result.status());
            assertEquals(
                    "Aucune archive dans " + nowhere + ". Vérifiez le chemin, ou importez d’abord des pages.\n",
                    result.err());
            assertFalse(Files.exists(nowhere));
        }
    }
}
