package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the command line says to a question that finds nothing, or has a word that the archive lacks.
class AdviceCommandTest {

    @TempDir
    static Path home;

    private final Terminal terminal = Terminal.french(home);

    @BeforeAll
    static void importPress() throws IOException {
        var file = Files.writeString(home.resolve("presse.jsonl"), """
                {"id": "a", "title": "Le lavoir", "body": "Le lavoir de Brame rouvre.", "date": "2011-04-02"}
                {"id": "b", "title": "Travaux", "body": "On répare le vieux lavoir.", "date": "2012-06-01"}
                """);
        Terminal.french(home).run("import", file.toString());
    }

    private JsonNode totals(String... question) {
        var arguments = new ArrayList<>(List.of("search", "--json"));
        arguments.addAll(List.of(question));
        var lines = terminal.run(arguments.toArray(String[]::new)).out().lines().toList();
        return JsonMapper.shared().readTree(lines.getLast());
    }

    @Test
    void theNearSpellingIsSearchedAndSaid() {
        var result = terminal.run("search", "lavior");

        assertTrue(result.out().startsWith("2 résultats"), result.out());
        assertEquals(
                "Rien pour « lavior » : voici les articles pour « lavoir ».",
                result.err().replace('\u00a0', ' ').strip());
    }

    @Test
    void theNearSpellingIsOfferedWhereThereIsAnAnswer() {
        var result = terminal.run("search", "répare lavior");

        assertTrue(
                result.err().replace('\u00a0', ' ').contains("Vouliez-vous dire : répare lavoir (1 résultat)"),
                result.err());
    }

    @Test
    void anExportIsNeverOfAnotherSpelling() {
        var result = terminal.run("export", "--format", "jsonl", "--query", "lavior");

        assertEquals("", result.out());
        assertEquals(
                "Vouliez-vous dire : lavoir (2 résultats)",
                result.err().replace('\u00a0', ' ').strip());
        assertEquals(
                2,
                terminal.run("export", "--format", "jsonl", "--query", "lavoir")
                        .out()
                        .lines()
                        .count());
    }

    @Test
    void whatWouldFindSomethingIsListed() {
        var result = terminal.run("search", "--from", "1990", "--to", "1991", "lavoir");

        assertTrue(result.err().replace('\u00a0', ' ').contains("  Sans la date : 2"), result.err());
    }

    @Test
    void programsReadItInTheLastLine() {
        var corrected = totals("lavior");
        assertEquals("lavoir", corrected.get("did_you_mean").asString());
        assertEquals(2, corrected.get("did_you_mean_total").asInt());
        assertTrue(corrected.get("did_you_mean_searched").asBoolean());

        var empty = totals("lavoir", "date:1990");
        assertEquals("part", empty.get("otherwise").get(0).get("given_up").asString());
        assertEquals("date:1990", empty.get("otherwise").get(0).get("what").asString());
        assertEquals("lavoir", empty.get("otherwise").get(0).get("query").asString());
        assertEquals(2, empty.get("otherwise").get(0).get("total").asInt());

        assertFalse(totals("lavoir").has("did_you_mean"));
        assertFalse(totals("lavoir").has("otherwise"));
    }
}
