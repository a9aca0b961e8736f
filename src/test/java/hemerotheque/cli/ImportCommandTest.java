package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {

    @TempDir
    Path home;

    private Terminal terminal;
    private Path pages;

    @BeforeEach
    void savePages() {
        terminal = Terminal.french(home);
        pages = Pages.in(home.resolve("pages"));
    }

    @Test
    void countsWhatCameInAndNamesWhatDidNot() {
        var result = terminal.run("import", pages.toString());

        assertTrue(
                result.out().matches("3 articles ajoutés, 1 page écartée en \\d+,\\d\u00a0s\\.\n(?s).*"), result.out());
        assertTrue(result.out().contains("  " + pages.resolve("image.bin") + " — Format inconnu. "), result.out());
        assertEquals("", result.err());
        assertEquals(0, result.status(), "what is skipped has not failed");
    }

    @Test
    void aMissingPathFailsAndTheOthersGoOn() {
        var result = terminal.run("import", home.resolve("nulle part").toString(), pages.toString());

        assertTrue(result.out().startsWith("3 articles ajoutés, 1 page écartée, 1 échec en "), result.out());
        assertTrue(
                result.out().indexOf("nulle part — Fichier ou dossier introuvable")
                        < result.out().indexOf("image.bin"),
                result.out());
        assertEquals(1, result.status());
    }

    @Test
    void aSecondImportBringsNothingNew() {
        terminal.run("import", pages.toString());

        var second = terminal.run("import", pages.resolve("port.html").toString());

        assertTrue(second.out().startsWith("1 doublon en "), second.out());
        assertEquals(0, second.status());
    }

    @Test
    void programsGetALineAnInputAndTheCounts() {
        var lines =
                terminal.run("import", "--json", pages.toString()).out().lines().toList();

        assertEquals(5, lines.size());
        var json = JsonMapper.shared();
        for (var line : lines.subList(0, 4)) {
            var keys = String.join(" ", json.readTree(line).propertyNames());
            assertEquals("file entry outcome id problem detail", keys);
        }
        assertTrue(
                lines.contains(
                        "{\"file\":"
                                + json.writeValueAsString(
                                        pages.resolve("image.bin").toString())
                                + ",\"entry\":null,\"outcome\":\"skipped\",\"id\":null,\"problem\":\"UNKNOWN_FORMAT\",\"detail\":\"\"}"),
                lines.toString());
        assertTrue(
                lines.getLast().startsWith("{\"added\":3,\"updated\":0,\"duplicate\":0,\"failed\":0,\"skipped\":1,"));
    }

    @Test
    void pathsMayComeFromStandardInput() {
        var list = pages.resolve("port.html") + "\n\n" + pages.resolve("marché.html") + "\n";

        assertTrue(terminal.typing(list, "import", "-").out().startsWith("2 articles ajoutés en "));
    }

    @Test
    void onlyAPersonSeesProgress() {
        assertFalse(terminal.run("import", pages.toString()).err().contains("\r"));
        var seen = Terminal.french(home).attached().run("import", "--archive", home.resolve("b") + "", pages + "");
        assertTrue(seen.err().startsWith("\rImportation\u00a0: "), seen.err());
        assertTrue(seen.err().endsWith("\r\u001b[K"), "the line is cleared");
    }

    @Test
    void atMostTwentyTroublesAreListed() {
        for (int i = 0; i < 25; i++) Pages.write(home.resolve("many/" + i + ".bin"), "\u0000" + i);

        var lines = terminal.run("import", home.resolve("many").toString())
                .out()
                .lines()
                .toList();

        assertEquals("… et 5 autres\u202f; --report les donne toutes.", lines.getLast());
        assertEquals(22, lines.size());
    }

    @Test
    void namesCannotSteerTheTerminal() {
        Pages.write(home.resolve("odd/a\u001b[31mb.bin"), "\u0000");

        var said = terminal.attached()
                .run("import", home.resolve("odd").toString())
                .out();

        assertFalse(said.contains("\u001b[31m"), said);
        assertTrue(said.contains("a\ufffd[31mb.bin"), said);
    }

    @Test
    void extractionNeedsNoArchive() {
        var result = terminal.run("extract", "--json", pages.toString());

        assertEquals(0, result.status());
        var lines = result.out().lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.getFirst().startsWith("{\"file\":"), "image.bin comes first: " + lines);
        assertTrue(lines.get(1).startsWith("{\"id\":\"lettre\",\"file\":"), lines.get(1));
        assertTrue(lines.get(1).endsWith("\"problems\":[\"NO_DATE\"]}"), lines.get(1));
        assertTrue(lines.get(3).contains("\"published\":\"2020-01-17T14:05+01:00\""), lines.get(3));
        assertFalse(home.resolve("data").toFile().exists());
    }

    @Test
    void extractionTellsAMissingFileByItsStatus() {
        assertEquals(1, terminal.run("extract", home.resolve("x").toString()).status());
    }

    @Test
    void extractionIsReadableToo() {
        var said =
                terminal.run("extract", pages.resolve("port.html").toString()).out();

        assertEquals(
                pages.resolve("port.html") + "\n  Le port de Kerlouan rouvre\n"
                        + "  Le Phare · vendredi 17 janvier 2020 à 14\u00a0h\u00a005\n\n",
                said);
    }

    @Test
    void aDryRunTellsWhatWouldComeInAndStoresNothing() {
        terminal.run("import", pages.resolve("port.html").toString());
        Pages.write(home.resolve("pages/port-bis.html"), Pages.read(pages.resolve("port.html")));

        var result = terminal.run("import", "--dry-run", pages.toString());

        assertEquals(0, result.status());
        var out = result.out();
        assertTrue(
                out.startsWith(
                        "Essai, rien n’est enregistré. L’importation donnerait\u00a0: 2 articles ajoutés, 2 doublons,"
                                + " 1 page écartée (lu en "),
                out);
        assertTrue(out.contains("\nFormats\u00a0: HTML 4, non reconnus 1\n"), out);
        assertTrue(out.contains("\nLes 4 premiers articles, tels qu’ils entreraient\u00a0:\n"), out);
        assertTrue(out.contains("""

                  Le port de Kerlouan rouvre
                  Le Phare · 17 janv. 2020
                  Doublon de «\u00a0Le port de Kerlouan rouvre\u00a0»
                """), out);
        assertTrue(out.contains("""

                  Un marché sous la halle
                  Le Phare · 5 déc. 2019
                  Nouveau
                """), out);
        assertTrue(terminal.run("stats").out().startsWith("1 article, 1 capture\n"));
    }

    @Test
    void aDryRunNeedsNoArchiveAndMakesNone() {
        var lines = terminal.run("import", "--dry-run", "--json", pages.toString())
                .out()
                .lines()
                .toList();

        assertEquals(5, lines.size());
        assertTrue(
                lines.stream()
                        .anyMatch(line ->
                                line.endsWith("\"outcome\":\"added\",\"id\":null,\"problem\":null,\"detail\":null,"
                                        + "\"title\":\"Le port de Kerlouan rouvre\",\"source\":\"Le Phare\","
                                        + "\"published\":\"2020-01-17T14:05+01:00\",\"same_as\":null}")),
                lines.toString());
        assertTrue(lines.getLast().contains("\"added\":3,\"updated\":0,\"duplicate\":0,\"failed\":0,\"skipped\":1,"));
        assertTrue(lines.getLast().endsWith("\"formats\":{\"html\":3,\"unknown\":1}}"), lines.getLast());
        assertFalse(home.resolve("data").toFile().exists());
    }

    @Test
    void aReportForSpreadsheetsHasARowForEachInput() throws IOException {
        var file = home.resolve("rapport.csv");

        terminal.run("import", "--report", file.toString(), pages.toString());

        var lines = Files.readAllLines(file);
        assertEquals("\ufeffFichier;Élément;Résultat;Cause;Conseil;Article", lines.getFirst());
        assertEquals(5, lines.size());
        assertTrue(lines.get(1).startsWith(pages.resolve("image.bin") + ";;Ignoré;Format inconnu;"), lines.get(1));
        assertTrue(lines.get(4).matches(".*port\\.html;;Nouveau;;;\\d+"), lines.get(4));
    }

    @Test
    void aReportThatCannotBeWrittenIsToldBeforeAnythingIsImported() {
        var result = terminal.run(
                "import", "--report", home.resolve("nulle/part.csv").toString(), pages.toString());

        assertEquals(3, result.status());
        assertTrue(result.err().startsWith("Fichier ou dossier introuvable\u00a0: "), result.err());
        assertFalse(home.resolve("data").toFile().exists());
    }
}
