package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RereadCommandTest {

    @TempDir
    Path home;

    private Terminal terminal;

    @BeforeEach
    void importAPageOfAnOldMac() throws IOException {
        terminal = Terminal.french(home);
        var page = home.resolve("pages/marché.html");
        Pages.article(page, "Le marché fête l’été", "2001-07-05T08:00:00+02:00", "Le Phare", "La halle est rénovée.");
        Files.write(page, Pages.read(page).getBytes(Charset.forName("x-MacRoman")));
        var told = terminal.run("import", page.toString());
        assertTrue(told.out().contains("Encodage des caractères incertain"), told.out());
        assertEquals(0, told.status(), "what is to be checked has not failed");
    }

    @Test
    void showsWhatTheArticleWouldBeThenMakesItSo() {
        var shown = terminal.run("reread", "1", "--charset", "x-MacRoman", "--dry-run");
        assertEquals(0, shown.status());
        assertTrue(
                shown.out()
                        .startsWith(
                                "Article 1, tel qu’il serait en x-MacRoman (à présent\u00a0: windows-1252)\u00a0:\n\n"
                                        + "Le marché fête l’été\nLe Phare · "),
                shown.out());
        assertTrue(!terminal.run("show", "1").out().contains("Le marché fête l’été"));

        var done = terminal.run("reread", "1", "--charset", "x-MacRoman");

        assertEquals(0, done.status());
        assertTrue(
                done.out().startsWith("Article 1 relu en x-MacRoman (auparavant\u00a0: windows-1252).\n"), done.out());
        assertTrue(terminal.run("show", "1").out().startsWith("Le marché fête l’été"));
        assertTrue(terminal.run("search", "rénovée").out().startsWith("1 résultat"));
    }

    @Test
    void whatIsNotKnownIsTold() {
        var charset = terminal.run("reread", "1", "--charset", "morse");
        assertEquals(2, charset.status());
        assertTrue(
                charset.err()
                        .startsWith("Valeur refusée pour --charset\u00a0: «\u00a0morse\u00a0». Valeurs possibles\u00a0:"
                                + " UTF-8, windows-1252, "),
                charset.err());
        assertEquals(1, terminal.run("reread", "99", "--charset", "UTF-8").status());
        assertEquals(2, terminal.run("reread", "1").status());
        var nowhere = home.resolve("rien");
        assertEquals(
                3,
                terminal.run("reread", "--archive", nowhere.toString(), "1", "--charset", "UTF-8")
                        .status());
        assertTrue(Files.notExists(nowhere));
    }

    @Test
    void aPageThatIsNoneInThisEncodingStaysAsItIs() {
        var result = terminal.run("reread", "1", "--charset", "UTF-16BE");

        assertEquals(1, result.status());
        assertTrue(result.err().contains("rien n’est changé"), result.err());
    }

    @Test
    void aPartOfAnExportIsRefusedWithTheFileItIsOf() {
        var file = Path.of("samples/veille-factiva/Factiva-20260318-1021.html");
        assertEquals(0, terminal.run("import", file.toString()).status());

        var result = terminal.run("reread", "2", "--charset", "x-MacRoman");

        assertEquals(1, result.status());
        assertTrue(
                result.err()
                        .startsWith("L’article 2 est une partie d’un fichier qui en contient plusieurs (" + file + ")"),
                result.err());
        assertTrue(result.err().contains("Convertissez le fichier en UTF-8"), result.err());
        assertEquals(0, terminal.run("reread", "2", "--charset", "UTF-8").status());
    }
}
