package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader notes of articles, from the command line.
class MarkCommandTest {

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

    @Test
    void articlesAreMarkedAndFoundByIt() {
        assertEquals(
                "2 articles, dont l’état de 2 a changé.\n",
                terminal.run("mark", "--read", "--favourite", "1", "2").out());
        assertEquals(
                "1 article, dont l’état de 0 a changé.\n",
                terminal.run("mark", "--read", "2").out());
        terminal.run("mark", "--no-favorite", "2");

        assertEquals("2", total("est:lu"));
        assertEquals("1", total("est:nonlu"));
        assertEquals("1", total("est:lu is:favourite"));
        assertEquals(
                "1  lu, favori\n2  lu\n3  non lu\n",
                terminal.run("mark", "1", "2", "3").out());
        var counted = terminal.run("stats", "--json").out();
        assertTrue(counted.contains("\"state\":{\"unread\":1,\"read\":2,\"favourite\":1}"), counted);
    }

    @Test
    void whatAnswersAQuestionIsMarkedAtOnce() {
        terminal.run("mark", "--read", "1");

        var marked =
                terminal.run("mark", "--read", "--json", "--query", "est:nonlu").out();

        assertEquals("""
                {"id":"2","read":true,"favourite":false,"changed":true}
                {"id":"3","read":true,"favourite":false,"changed":true}
                """, marked.lines().sorted().reduce("", (all, line) -> all + line + "\n"));
        assertEquals("3", total("est:lu"));
        assertEquals(
                "{\"id\":\"2\",\"read\":true,\"favourite\":false}\n",
                terminal.run("mark", "--json", "2").out());
    }

    @Test
    void whatIsNotThereIsSaidAndTheRestIsDone() {
        var marked = terminal.run("mark", "--favourite", "1", "99");

        assertEquals(1, marked.status());
        assertEquals(
                "L’archive n’a pas d’article 99. Les numéros sont ceux que donne la commande search.\n", marked.err());
        assertEquals("1", total("est:favori"));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertEquals(2, terminal.run("mark", "--read").status());
        assertEquals(2, terminal.run("mark", "--read", "--unread", "1").status());
        assertEquals(
                2, terminal.run("mark", "--favourite", "--no-favourite", "1").status());
        assertEquals(2, terminal.run("mark", "--read", "un").status());
        assertEquals("0", total("est:lu OU est:favori"));
        assertEquals(
                3,
                terminal.run("mark", "--archive", home.resolve("none").toString(), "--read", "1")
                        .status());
    }
}
