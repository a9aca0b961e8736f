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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Commands that read, on one archive of three articles.
class ReadingCommandsTest {

    @TempDir
    static Path home;

    private final Terminal terminal = Terminal.french(home);

    @BeforeAll
    static void importPages() {
        Terminal.french(home).run("import", Pages.in(home.resolve("pages")).toString());
    }

    private List<JsonNode> json(String... arguments) {
        var out = terminal.run(arguments).out();
        return out.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    }

    private String idOf(String words) {
        return json("search", "--json", words).getFirst().get("id").asString();
    }

    @Test
    void searchTellsProgramsEachHitAndTheTotals() {
        var lines = json("search", "--json", "--facets", "--timeline", "month", "port");

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
        var lines = json("search", "--json", "--fold", "--timeline", "year", "port");

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
        var lines = json("search", "--json", "port goudron soulagement");
        var queries = home.resolve("questions.jsonl");
        Files.writeString(queries, "{\"qid\":\"a\",\"text\":\"port goudron soulagement\"}\n");
        var ranked = json("search", "--queries", queries.toString());

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
        var last = json("search", "--json", "port").getLast();

        assertEquals("total seconds warnings", String.join(" ", last.propertyNames()));
    }

    @Test
    void searchNarrowsByDaysAndSources() {
        assertEquals(
                1,
                json("search", "--json", "--from", "janvier 2020", "")
                        .getLast()
                        .get("total")
                        .asInt());
        assertEquals(
                1,
                json("search", "--json", "--to", "5/12/2019", "port")
                        .getLast()
                        .get("total")
                        .asInt());
        assertEquals(
                1,
                json("search", "--json", "--source", "La Gazette", "")
                        .getLast()
                        .get("total")
                        .asInt());
        assertEquals(
                3,
                json("search", "--json", "--source", "La Gazette", "--source", "Le Phare", "")
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
        return json(search.toArray(String[]::new)).getLast().get("total").asInt();
    }

    @Test
    void searchSaysTheSameFaultOnce() {
        assertEquals(1, terminal.run("search", "((port").err().lines().count());
    }

    @Test
    void searchExplainsAQuestionWhereThatIsAsked() {
        var said = terminal.run("search", "--explain-query", "port SAUF sport").out();
        var last =
                json("search", "--json", "--explain-query", "port SAUF sport").getLast();

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
        var all = json("search", "--json", "--sort", "newest", "");
        var second = json("search", "--json", "--sort", "newest", "--offset", "1", "--limit", "1", "");

        assertEquals(4, all.size());
        assertEquals(2, second.size());
        assertEquals(all.get(1).get("id"), second.getFirst().get("id"));
        assertEquals("Le port de Kerlouan rouvre", all.getFirst().get("title").asString());
    }

    @Test
    void searchListsForAPerson() {
        var said = terminal.run("search", "--sort", "newest", "--limit", "1", "port")
                .out();

        assertTrue(said.startsWith("3 résultats\n\n[" + idOf("jetée") + "] Le port de Kerlouan rouvre\n"), said);
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
        var warning =
                json("search", "--json", "\"port").getLast().get("warnings").get(0);
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

    @Test
    void anArticleIsSetForReading() {
        var said = terminal.run("show", idOf("jetée")).out();

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
        assertTrue(terminal.run("--lang", "en", "show", idOf("jetée")).out().contains("\nLanguage: French\n"));
        assertEquals(
                3,
                json("search", "--json", "port langue:French")
                        .getLast()
                        .get("total")
                        .asInt());
        assertEquals(
                0,
                json("search", "--json", "port -langue:français")
                        .getLast()
                        .get("total")
                        .asInt());
    }

    @Test
    void anArticleIsToldToPrograms() {
        var article = json("show", "--json", idOf("jetée")).getFirst();

        assertEquals("2020-01-17T14:05+01:00", article.get("published").asString());
        assertEquals("problems", article.propertyNames().stream().toList().getLast());
    }

    @Test
    void theOriginalIsWrittenAsItIs() throws IOException {
        assertEquals(
                Files.readString(home.resolve("pages/port.html")),
                terminal.run("show", "--original", idOf("jetée")).out());
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
        var titles = json("export", "--format", "jsonl").stream()
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
                json("stats", "--json").getFirst().toString());
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
