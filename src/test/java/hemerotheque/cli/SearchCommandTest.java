package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Searches from the command line, in one archive of three articles.
class SearchCommandTest {

    @TempDir
    static Path home;

    private final Terminal terminal = Terminal.french(home);

    @BeforeAll
    static void importPages() {
        Terminal.french(home).run("import", Pages.in(home.resolve("pages")).toString());
    }

    @Test
    void searchTellsProgramsEachHitAndTheTotals() {
        var lines = terminal.json("search", "--json", "--facets", "--timeline", "month", "port");

        var hit = lines.getFirst();
        assertEquals("id entry title source published score snippet", String.join(" ", hit.propertyNames()));
        assertTrue(hit.get("snippet").asString().contains("<mark>port</mark>"), hit.toString());
        var last = lines.getLast();
        assertEquals("total seconds facets without timeline undated warnings", String.join(" ", last.propertyNames()));
        assertEquals(3, last.get("total").asInt());
        assertEquals(
                "{\"Le Phare\":2,\"La Gazette\":1}",
                last.get("facets").get("source").toString());
        assertEquals("{\"2019-12\":1,\"2020-01\":1}", last.get("timeline").toString());
        assertEquals(1, last.get("undated").asInt());
    }

    @Test
    void searchFoldsNearDuplicates() {
        var lines = terminal.json("search", "--json", "--fold", "--timeline", "year", "port");

        assertEquals(2, lines.size(), lines.toString());
        assertEquals(2, lines.getFirst().get("reprises").size());
        var last = lines.getLast();
        assertEquals("total lines seconds timeline undated warnings", String.join(" ", last.propertyNames()));
        assertEquals(3, last.get("total").asInt());
        assertEquals(1, last.get("lines").asInt());

        var out = terminal.run("search", "--fold", "port").out();
        assertTrue(out.startsWith("3 résultats, dont 2 reprises regroupées\n"), out);
        assertTrue(out.contains("et 2 reprises ["), out);
    }

    @Test
    void searchTellsApartWhatHoldsMostOfTheWords() throws IOException {
        var lines = terminal.json("search", "--json", "port goudron soulagement");
        var queries = home.resolve("questions.jsonl");
        Files.writeString(queries, "{\"qid\":\"a\",\"text\":\"port goudron soulagement\"}\n");
        var ranked = terminal.json("search", "--queries", queries.toString());

        assertEquals(4, lines.size(), lines.toString());
        assertFalse(lines.getFirst().has("nearly"));
        assertTrue(lines.get(1).get("nearly").asBoolean()
                && lines.get(2).get("nearly").asBoolean());
        assertEquals(1, lines.getLast().get("total").asInt());
        assertEquals(3, ranked.get(2).get("rank").asInt());
        assertTrue(ranked.get(2).get("nearly").asBoolean());
        assertEquals(1, ranked.getLast().get("total").asInt());

        var out = terminal.run("search", "port goudron soulagement").out();
        assertTrue(out.startsWith("1 résultat\n"), out);
        assertTrue(out.contains("sans\u00a0: "), out);
    }

    @Test
    void searchTellsNoMoreThanIsAsked() {
        var last = terminal.json("search", "--json", "port").getLast();

        assertEquals("total seconds warnings", String.join(" ", last.propertyNames()));
    }

    @Test
    void searchNarrowsByDaysAndSources() {
        assertEquals(
                1,
                terminal.json("search", "--json", "--from", "janvier 2020", "")
                        .getLast()
                        .get("total")
                        .asInt());
        assertEquals(
                1,
                terminal.json("search", "--json", "--to", "5/12/2019", "port")
                        .getLast()
                        .get("total")
                        .asInt());
        assertEquals(
                1,
                terminal.json("search", "--json", "--source", "La Gazette", "")
                        .getLast()
                        .get("total")
                        .asInt());
        assertEquals(
                3,
                terminal.json("search", "--json", "--source", "La Gazette", "--source", "Le Phare", "")
                        .getLast()
                        .get("total")
                        .asInt());
    }

    @Test
    void searchWantsAsManyOfTheWordsAsIsAsked() {
        assertEquals(3, total("port introuvable")); // widened
        assertEquals(0, total("--match", "all", "port introuvable"));
        assertEquals(3, total("--match", "most", "port introuvable"));
        assertEquals(3, total("--match", "auto", "port"));
        assertEquals(2, terminal.run("search", "--match", "some", "port").status());
    }

    private int total(String... arguments) {
        var search = Stream.concat(Stream.of("search", "--json"), Stream.of(arguments));
        return terminal.json(search.toArray(String[]::new))
                .getLast()
                .get("total")
                .asInt();
    }

    @Test
    void searchSaysTheSameFaultOnce() {
        assertEquals(1, terminal.run("search", "((port").err().lines().count());
    }

    @Test
    void searchExplainsAQuestionWhereThatIsAsked() {
        var said = terminal.run("search", "--explain-query", "port SAUF sport").out();
        var last = terminal.json("search", "--json", "--explain-query", "port SAUF sport")
                .getLast();

        var sentence = "Articles contenant le mot\u00a0«\u00a0port\u00a0», sans le mot\u00a0«\u00a0sport\u00a0».";
        assertEquals(
                sentence.replace('\u00a0', ' '),
                said.lines().findFirst().orElseThrow().replace('\u00a0', ' '));
        assertEquals(sentence, last.get("explained").asString());
    }

    @Test
    void searchAsksForWhatIsKnownOfTheComingIn() {
        assertEquals(3, total("port importé:aujourd'hui"));
        assertEquals(0, total("port importé:hier"));
        assertEquals(3, total("port mots:<2000"));
    }

    @Test
    void searchTurnsPages() {
        var all = terminal.json("search", "--json", "--sort", "newest", "");
        var second = terminal.json("search", "--json", "--sort", "newest", "--offset", "1", "--limit", "1", "");

        assertEquals(4, all.size());
        assertEquals(2, second.size());
        assertEquals(all.get(1).get("id"), second.getFirst().get("id"));
        assertEquals("Le port de Kerlouan rouvre", all.getFirst().get("title").asString());
    }

    @Test
    void searchListsForAPerson() {
        var said = terminal.run("search", "--sort", "newest", "--limit", "1", "port")
                .out();

        assertTrue(
                said.startsWith("3 résultats\n\n[" + terminal.idOf("jetée") + "] Le port de Kerlouan rouvre\n"), said);
        assertTrue(said.contains("\n    Le Phare · 17 janv. 2020\n"), said);
        assertTrue(said.endsWith("\n… et 2 autres\u00a0: --offset 1 montre la suite.\n"), said);
        assertFalse(said.contains("\u001b"), "bold is for terminals");
        assertTrue(terminal.attached().run("search", "port").out().contains("\u001b[1mport\u001b[0m"));
    }

    @Test
    void searchMarksWhatItDidNotUnderstand() {
        var result = terminal.run("search", "\"port");

        assertTrue(result.err().startsWith("Attention\u00a0: Il manque un guillemet fermant"), result.err());
        assertEquals(0, result.status());
        var warning = terminal.json("search", "--json", "\"port")
                .getLast()
                .get("warnings")
                .get(0);
        assertTrue(warning.asString().startsWith("OPEN_QUOTE: "), warning.toString());
    }

    @Test
    void searchRefusesAQuestionOverALimit() {
        for (var command : List.of(List.of("search"), List.of("export", "--format", "txt", "--query"))) {
            var line = new java.util.ArrayList<>(command);
            line.add("mot ".repeat(1_000));
            var result = terminal.run(line.toArray(String[]::new));

            assertEquals(2, result.status());
            assertTrue(result.err().startsWith("La question dépasse 2\u202f000 caractères"), result.err());
            assertEquals(1, result.err().lines().count());
            assertEquals("", result.out());
        }
    }

    @Test
    void manyQuestionsAreAskedInOneGo() {
        Pages.write(home.resolve("q.jsonl"), """
                {"qid":1,"text":"port"}
                not json
                {"qid":"b","text":"goudron"}
                """);

        var result = terminal.run("search", "--queries", home.resolve("q.jsonl").toString(), "--limit", "2", "--json");

        var lines = result.out().lines().map(JsonMapper.shared()::readTree).toList();
        assertEquals(5, lines.size());
        assertEquals(
                "qid rank id entry score", String.join(" ", lines.getFirst().propertyNames()));
        assertEquals(2, lines.get(1).get("rank").asInt());
        assertEquals("qid total micros", String.join(" ", lines.get(2).propertyNames()));
        assertEquals(3, lines.get(2).get("total").asInt());
        assertEquals("b", lines.get(3).get("qid").asString());
        assertTrue(result.err().contains("q.jsonl, ligne 2\u00a0: question illisible."), result.err());
        assertEquals(1, result.status());
    }
}
