package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates of publication corrected from the command line. The port is of 2020, the market of 2019, the letter undated.
class DateCommandTest {

    @TempDir
    Path home;

    private Terminal terminal;

    @BeforeEach
    void importPages() {
        terminal = Terminal.french(home);
        terminal.run("import", Pages.in(home.resolve("pages")).toString());
    }

    private String total(String question) {
        var lines = terminal.run("search", "--json", question).out();
        int at = lines.indexOf("\"total\":");
        return lines.substring(at + 8, lines.indexOf(',', at));
    }

    private String number(String question) {
        var line = terminal.run("search", "--json", question).out();
        return line.substring(7, line.indexOf('"', 7));
    }

    @Test
    void aDateIsCorrectedToldAndTakenBack() {
        var port = number("titre:Kerlouan");
        var before = port + "  vendredi 17 janvier 2020 à 14\u00a0h\u00a005, d’après les données de la page\n";
        assertEquals(before, terminal.run("date", port).out());

        assertEquals(
                "1 article, dont la date de 1 a changé\u00a0: mai 1998.\n",
                terminal.run("date", port, "--as", "mai 1998").out());

        assertEquals("1", total("date:1998-05"));
        assertEquals("1", total("datation:saisie"));
        var told =
                "mai 1998, d’après votre correction — la page disait\u00a0: vendredi 17 janvier 2020 à 14\u00a0h\u00a005,"
                        + " d’après les données de la page\n";
        assertEquals(port + "  " + told, terminal.run("date", port).out());
        assertTrue(terminal.run("show", port).out().replace('\n', ' ').contains(told.strip()));
        assertEquals(
                "1 article, dont la date de 0 a changé\u00a0: mai 1998.\n",
                terminal.run("date", port, "--as", "1998-05").out());

        assertEquals(
                "1 article, dont la date de 1 a changé\u00a0: celle que dit la page.\n",
                terminal.run("date", port, "--original").out());
        assertEquals(before, terminal.run("date", port).out());
        assertTrue(terminal.run("check").out().length() > 0);
        assertEquals(0, terminal.run("check").status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-01-17        | 2020-01-17 | day",
                "17/01/2020        | 2020-01-17 | day",
                "17-01-20          | 2020-01-17 | day",
                "1er mai 1998      | 1998-05-01 | day",
                "17 janv. 2020     | 2020-01-17 | day",
                "May 17, 1998      | 1998-05-17 | day",
                "mai 1998          | 1998-05    | month",
                "2020-01           | 2020-01    | month",
                "1998              | 1998       | year"
            })
    void theDateIsReadAsPeopleWriteIt(String typed, String iso, String precision) {
        var line = terminal.run("date", "1", "--json", "--as", typed).out();

        var expected = "\"published\":\"" + iso + "\",\"published_precision\":\"" + precision
                + "\",\"published_evidence\":\"reader\",\"corrected\":true,";
        assertTrue(line.contains(expected), line);
        assertTrue(line.endsWith(",\"changed\":true}\n"), line);
        var export = terminal.run("show", "--json", "1").out();
        assertTrue(export.contains("\"published\":\"" + iso + "\""), export);
    }

    @Test
    void aWrongDateIsTakenAway() {
        var port = number("titre:Kerlouan");

        assertEquals(
                "1 article, dont la date de 1 a changé\u00a0: inconnue.\n",
                terminal.run("date", port, "--as", "inconnue").out());

        assertEquals("2", total("précision:aucune"));
        assertEquals(
                "{\"id\":\"" + port + "\",\"published\":null,\"published_precision\":null,\"published_evidence\":null,"
                        + "\"corrected\":true,\"published_told\":\"2020-01-17T14:05+01:00\","
                        + "\"published_told_precision\":\"day\",\"published_told_evidence\":\"json-ld\"}\n",
                terminal.run("date", "--json", port).out());
    }

    @Test
    void whatAnswersAQuestionIsCorrectedAtOnceAndForetoldOnWish() {
        assertEquals(
                "3 articles, dont la date de 3 changerait\u00a0: 2012.\n",
                terminal.run("date", "--query", "", "--as", "2012", "--dry-run").out());
        assertEquals("0", total("datation:correction"));

        assertEquals(
                "2 articles, dont la date de 2 a changé\u00a0: 2012.\n",
                terminal.run("date", "--query", "source:Phare", "--as", "2012").out());
        assertEquals("2", total("date:2012"));
        assertEquals(
                "3 articles, dont la date de 1 changerait\u00a0: 2012.\n",
                terminal.run("date", "--query", "", "--as", "2012", "--dry-run").out());

        terminal.run("date", "--query", "datation:correction", "--original");
        assertEquals("0", total("datation:correction"));
    }

    @Test
    void whatIsNoDateOfPublicationIsRefusedWithTheReason() {
        assertRefused(
                "été 2003",
                "--as ne peut pas être «\u00a0été 2003\u00a0» (du 21 juin 2003 au 22 septembre 2003)"
                        + "\u00a0: une date de publication est un jour, un mois ou une année.");
        assertRefused("2019..2020", "une date de publication est un jour, un mois ou une année.");
        assertRefused("18 brumaire an VIII", "Le calendrier républicain n’est pas lu");
        assertRefused(
                "hiir",
                "--as ne comprend pas «\u00a0hiir\u00a0». Exemples\u00a0: 17/01/2020, mai 1998, 2012, inconnue.");
        assertRefused("31/02/2020", "--as ne comprend pas");
        assertEquals("0", total("datation:correction"));
    }

    private void assertRefused(String typed, String why) {
        var said = terminal.run("date", "1", "--as", typed);
        assertEquals(2, said.status());
        assertTrue(said.err().contains(why), said.err());
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertEquals(2, terminal.run("date").status());
        assertEquals(2, terminal.run("date", "--as", "2012").status());
        assertEquals(2, terminal.run("date", "1", "--as", "2012", "--original").status());
        assertEquals(2, terminal.run("date", "1", "--dry-run").status());
        var unknown = terminal.run("date", "1", "99", "--as", "2012");
        assertEquals(1, unknown.status());
        assertTrue(unknown.err().startsWith("L’archive n’a pas d’article 99."), unknown.err());
        assertEquals("1", total("date:2012"));
    }

    @Test
    void anEnglishReaderIsToldInEnglish() {
        terminal.run("date", "1", "--as", "May 1998");

        var said = terminal.run("--lang", "en", "date", "1").out();

        assertTrue(said.contains("May 1998, from your correction — the page said"), said);
    }
}
