package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders, from the command line.
class FoldersCommandTest {

    @TempDir
    Path home;

    private Terminal terminal;

    @BeforeEach
    void importPages() {
        terminal = Terminal.french(home);
        terminal.run("import", Pages.in(home.resolve("pages")).toString());
        terminal.run("folders", "add", "--colour", "teal", "Réforme des retraites");
        terminal.run("folders", "add", "À relire");
    }

    private String total(String question) {
        var lines = terminal.run("search", "--json", "--", question).out();
        int at = lines.indexOf("\"total\":");
        return lines.substring(at + 8, lines.indexOf(',', at));
    }

    @Test
    void articlesAreFiledFoundAndTakenOut() {
        assertEquals(
                "2 articles, dont 2 rangés autrement qu’avant.\n",
                terminal.run("file", "--in", "reforme des retraites", "--in", "À relire", "1", "2")
                        .out());
        assertEquals(
                "1 article, dont 0 rangés autrement qu’avant.\n",
                terminal.run("file", "--in", "À relire", "2").out());
        terminal.run("file", "--out-of", "À relire", "--in", "Réforme des retraites", "2");

        assertEquals("2", total("dossier:\"Réforme des retraites\""));
        assertEquals("1", total("folder:reforme des retraites -dossier:\"a relire\""));
        assertEquals("1", total("-a:dossier"));
        assertEquals(
                "1  «\u00a0Réforme des retraites\u00a0», «\u00a0À relire\u00a0»\n2  «\u00a0Réforme des retraites\u00a0»\n3  dans aucun dossier\n",
                terminal.run("file", "1", "2", "3").out());
        assertEquals(
                "Réforme des retraites\u00a0: 2 articles\nÀ relire\u00a0: 1 article\n",
                terminal.run("folders").out());
    }

    @Test
    void whatAnswersAQuestionIsFiledAtOnceAndExportedByItsFolder() {
        terminal.run("file", "--in", "À relire", "1");

        var filed = terminal.run("file", "--in", "a relire", "--json", "--query", "*")
                .out();

        assertEquals("""
                {"id":"1","folders":["À relire"],"changed":false}
                {"id":"2","folders":["À relire"],"changed":true}
                {"id":"3","folders":["À relire"],"changed":true}
                """, filed.lines().sorted().reduce("", (all, line) -> all + line + "\n"));
        assertEquals("""
                {"name":"Réforme des retraites","colour":"teal","articles":0}
                {"name":"À relire","colour":"grey","articles":3}
                """, terminal.run("folders", "--json").out());
        terminal.run("file", "--out-of", "À relire", "3");
        var exported = terminal.run("export", "--format", "jsonl", "--query", "dossier:\"À relire\"");
        assertEquals(2, exported.out().lines().count(), exported::err);
        assertEquals(
                "{\"id\":\"3\",\"folders\":[]}\n",
                terminal.run("file", "--json", "3").out());
    }

    @Test
    void countsOfFoldersStandAmongTheFacets() {
        terminal.run("file", "--in", "À relire", "1", "2");

        var counted = terminal.run("search", "--json", "--facets", "").out();

        assertTrue(counted.contains("\"folder\":{\"À relire\":2}"), counted);
        assertTrue(counted.contains("\"folder\":1"), counted);
    }

    @Test
    void aNameIsGivenOnceWhateverItsCaseAndAccents() {
        var again = terminal.run("folders", "add", "a relire");

        assertEquals(1, again.status());
        assertEquals("Un dossier s’appelle déjà «\u00a0a relire\u00a0»\u00a0: choisissez un autre nom.\n", again.err());
        assertEquals(
                1,
                terminal.run("folders", "rename", "À relire", "RÉFORME DES RETRAITES")
                        .status());
        assertEquals(2, terminal.run("folders", "add", "!!").status());
    }

    @Test
    void aFolderIsRenamedWithTheSearchesThatNameItAndRemoved() {
        terminal.run("file", "--in", "À relire", "1");
        terminal.run("searches", "add", "Pile", "dossier:\"à relire\"");

        assertEquals(
                "Le dossier «\u00a0À relire\u00a0» s’appelle maintenant «\u00a0Pile du soir\u00a0».\n",
                terminal.run("folders", "rename", "a relire", "Pile du soir").out());
        assertEquals("1", total("recherche:pile"));
        assertEquals(
                "Dossier «\u00a0Pile du soir\u00a0» supprimé. Ses articles restent dans l’archive.\n",
                terminal.run("folders", "remove", "pile du soir").out());
        assertEquals("3", total("-a:dossier"));
    }

    @Test
    void aFolderThatThereIsNotIsSaidWithTheNearestAndNothingIsDone() {
        var filed = terminal.run("file", "--in", "À relir", "--in", "Réforme des retraites", "1");

        assertEquals(1, filed.status());
        assertEquals("", filed.out());
        assertEquals(
                "Aucun dossier ne s’appelle «\u00a0À relir\u00a0». La commande folders les montre tous, folders add en crée un."
                        + " Vouliez-vous dire «\u00a0À relire\u00a0»\u202f?\n",
                filed.err());
        assertEquals("3", total("-a:dossier"));
        var asked = terminal.run("search", "dossier:relire");
        assertTrue(asked.err().contains("Aucun dossier ne s’appelle «\u00a0relire\u00a0»"), asked.err());
        assertTrue(asked.err().contains("Vouliez-vous dire «\u00a0À relire\u00a0»\u202f?"), asked.err());
        assertEquals(2, terminal.run("file", "--in", "À relire").status());
    }

    @Test
    void theCommandsExplainThemselvesInBothLanguages() {
        assertTrue(terminal.run("file", "--help").out().contains("--out-of"));
        var french = terminal.run("folders", "--help").out();
        assertTrue(french.contains("Montre les dossiers") && french.contains("rename"), french);
        var english = terminal.run("--lang", "en", "folders", "--help").out();
        assertTrue(english.contains("Shows the folders") && english.contains("folder:\"NAME\""), english);
    }
}
