package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `search` says to programs is what its help tells.
class SearchJsonKeysTest {

    /// Their keys are values of the archive: names, days, facets.
    private static final Set<String> TABLES =
            Set.of("facets", "without", "siblings", "timeline", "per_thousand", "archive");

    /// A row of the help: keys, then what they say.
    private static final Pattern TOLD = Pattern.compile("(?m)^ {2}([a-z_]+(?:, [a-z_]+)*)(?: {2,}|$)");

    @TempDir
    static Path home;

    @BeforeAll
    static void importPress() throws IOException {
        var file = Files.writeString(home.resolve("presse.jsonl"), """
                {"id": "a", "title": "Le lavoir", "body": "Le lavoir de Brame rouvre.", "date": "2011-04-02", "source": "Le Phare"}
                {"id": "b", "title": "Travaux", "body": "On répare le vieux lavoir.", "date": "2012-06-01", "source": "La Gazette"}
                {"id": "c", "title": "Le vieux pont", "body": "Le vieux pont de pierre tient.", "date": "2012-06-02"}
                """);
        Terminal.french(home).run("import", file.toString());
    }

    /// Questions whose answers have, together, every key that there is.
    private static Set<String> given() throws IOException {
        var keys = new TreeSet<String>();
        var everything = List.of("--facets", "--timeline", "year", "--per-thousand", "--by-source", "--explain-query");
        search(keys, everything, "--fold", "source:=\"Le Phare\"");
        search(keys, List.of(), "vieux lavoir");
        search(keys, List.of(), "\"vieux lavoir\" -répare");
        search(keys, List.of(), "lavior");
        search(keys, List.of(), "--from", "1990", "--to", "1991", "lavoir");
        var asked = Files.writeString(home.resolve("questions.jsonl"), "{\"qid\":\"1\",\"text\":\"lavoir\"}\n");
        collect(keys, Terminal.french(home).run("search", "--queries", asked.toString()));
        return keys;
    }

    private static void search(Set<String> keys, List<String> options, String... question) {
        var arguments = new ArrayList<>(List.of("search", "--json"));
        arguments.addAll(options);
        arguments.addAll(List.of(question));
        collect(keys, Terminal.french(home).run(arguments.toArray(String[]::new)));
    }

    private static void collect(Set<String> keys, Terminal.Result result) {
        assertEquals(0, result.status(), result.err());
        result.out().lines().forEach(line -> collect(keys, JsonMapper.shared().readTree(line)));
    }

    private static void collect(Set<String> keys, JsonNode node) {
        for (var inner : node.isArray() ? node : JsonMapper.shared().createArrayNode()) collect(keys, inner);
        node.propertyNames().forEach(key -> {
            keys.add(key);
            if (!TABLES.contains(key)) collect(keys, node.get(key));
        });
    }

    private static Set<String> told(Terminal terminal) {
        return TOLD.matcher(terminal.run("search", "--help").out())
                .results()
                .flatMap(row -> Stream.of(row.group(1).split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyThatIsGivenIsTold() throws IOException {
        var given = given();

        assertEquals(given, told(Terminal.french(home)));
        assertEquals(given, told(Terminal.english(home)));
    }
}
