package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class VersionsCommandTest {

    private static final String DAY = "2001-07-05T08:00:00+02:00";

    @TempDir
    Path home;

    private Terminal terminal;

    @BeforeEach
    void importTwoSavingsOfOneArticle() throws IOException {
        terminal = Terminal.french(home);
        var old = home.resolve("a/halle.html");
        var fresh = home.resolve("b/halle.html");
        Pages.article(old, "La halle rouvre", DAY, "Le Phare", "La halle est rénovée et ouvre samedi.");
        Pages.article(fresh, "La halle rouvre", DAY, "Le Phare", "La halle est rénovée et ouvre enfin dimanche.");
        terminal.run("import", old.toString());
        assertTrue(terminal.run("import", fresh.toString()).out().contains("1 "));
        terminal.run("import", "--again", old.toString());
    }

    @Test
    void listsReadsAndComparesTheVersions() {
        var list = terminal.run("show", "--versions", "1");
        assertEquals(0, list.status());
        assertTrue(list.out().startsWith("[2] Version "), list.out());
        assertTrue(list.out().contains("celle qui est montrée"), list.out());
        assertTrue(list.out().contains("Changements\u00a0: "), list.out());
        assertTrue(list.out().contains("revu par l’import 3"), list.out());

        assertTrue(terminal.run("show", "--capture", "1", "1").out().contains("ouvre samedi"));
        assertTrue(
                terminal.run("show", "--capture", "1", "--original", "1").out().contains("<html"));

        var diff = terminal.run("show", "--diff", "1", "2", "1");
        assertEquals(0, diff.status());
        assertTrue(diff.out().contains("et ouvre [-samedi-]{+enfin dimanche+}."), diff.out());
        var back = terminal.run("show", "--diff", "2", "1", "1").out();
        assertTrue(back.contains("et ouvre [-enfin dimanche-]{+samedi+}."), back);
    }

    @Test
    void programsGetTheSameInJson() {
        var list =
                terminal.run("show", "--versions", "--json", "1").out().lines().toList();
        assertEquals(2, list.size());
        var newest = JsonMapper.shared().readTree(list.getFirst());
        assertEquals(2, newest.get("capture").asInt());
        assertTrue(newest.get("newest").asBoolean());
        assertEquals(2, newest.get("changes").get("words_added").asInt());

        var diff = JsonMapper.shared()
                .readTree(
                        terminal.run("show", "--json", "--diff", "1", "2", "1").out());
        assertEquals(1, diff.get("words_removed").asInt());
        assertEquals("kept", diff.get("title").get(0).get(0).asString());
    }

    @Test
    void splitsAndJoinsAndSearchFollows() {
        var split = terminal.run("split", "1", "--capture", "1");
        assertEquals(0, split.status());
        assertEquals("La capture 1 est maintenant l’article 2, séparé de l’article 1.\n", split.out());
        assertTrue(terminal.run("show", "2").out().contains("ouvre samedi"));
        assertTrue(terminal.run("search", "samedi").out().startsWith("1 résultat"));
        assertTrue(terminal.run("search", "rénovée").out().startsWith("2 résultats"));
        assertTrue(terminal.run("show", "--versions", "2").out().contains("Séparé de l’article 1"));
        assertTrue(terminal.run("check").out().contains("Tout est en ordre"));

        var join = terminal.run("join", "2");
        assertEquals("Réunis\u00a0: l’article 1 a 2 captures.\n", join.out());
        assertTrue(terminal.run("search", "samedi").out().startsWith("Aucun")
                || terminal.run("search", "samedi").out().startsWith("0"));
        assertTrue(terminal.run("check").out().contains("Tout est en ordre"));
    }

    @Test
    void whatThereIsNotIsTold() {
        assertEquals(1, terminal.run("show", "--capture", "9", "1").status());
        assertEquals(1, terminal.run("show", "--diff", "1", "9", "1").status());
        assertEquals(2, terminal.run("show", "--diff", "1", "1").status());
        assertEquals(1, terminal.run("show", "--versions", "5").status());
        assertEquals(2, terminal.run("split", "1").status());
        assertTrue(terminal.run("split", "1", "--capture", "9").err().startsWith("La capture 9 ne peut pas"));
        assertTrue(terminal.run("join", "1").err().startsWith("L’article 1 n’est séparé d’aucun autre"));
    }
}
