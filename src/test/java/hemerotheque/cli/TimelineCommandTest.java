package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `search --timeline`, on one archive of three articles.
class TimelineCommandTest {

    @TempDir
    static Path home;

    private final Terminal terminal = Terminal.french(home);

    @BeforeAll
    static void importPages() {
        Terminal.french(home).run("import", Pages.in(home.resolve("pages")).toString());
    }

    private JsonNode totals(String... arguments) {
        var out = terminal.run(arguments).out().strip();
        return JsonMapper.shared().readTree(out.substring(out.lastIndexOf('\n') + 1));
    }

    @Test
    void countsByWeek() {
        var last = totals("search", "--json", "--timeline", "week", "port");

        assertEquals("{\"2019-W49\":1,\"2020-W03\":1}", last.get("timeline").toString());
        assertEquals(1, last.get("undated").asInt());
        assertEquals("total seconds timeline undated warnings", String.join(" ", last.propertyNames()));
    }

    @Test
    void addsTheShareOfTheArchiveAndTheSourcesWhereAskedFor() {
        var last = totals("search", "--json", "--timeline", "year", "--per-thousand", "--by-source", "jetée");

        assertEquals("{\"2020\":1}", last.get("timeline").toString());
        assertEquals("{\"2020\":1000.0}", last.get("per_thousand").toString());
        assertEquals("{\"2019\":1,\"2020\":1}", last.get("archive").toString());
        assertEquals(
                "[{\"source\":\"Le Phare\",\"timeline\":{\"2020\":1},\"undated\":0}]",
                last.get("by_source").toString());
    }

    @Test
    void showsAPersonATableWithWhatIsMissingFromTheArchive() {
        var out = terminal.run("search", "--limit", "0", "--timeline", "month", "--per-thousand", "--by-source", "port")
                .out();

        assertEquals("""
                3 résultats

                Chronologie              Articles        ‰  Archive  Le Phare  La Gazette
                2019-12                         1  1 000,0        1         1           0
                2020-01                         1  1 000,0        1         1           0
                Sans date assez précise         1        —        1         0           1
                """.replace("1 000", "1\u202f000"), out);
    }

    @Test
    void theAdditionsGoWithATimeline() {
        var result = terminal.run("search", "--by-source", "port");

        assertEquals(2, result.status());
        assertEquals(
                "--per-thousand et --by-source complètent --timeline. Aide\u00a0: hemerotheque search --help",
                result.err().lines().findFirst().orElseThrow());
    }
}
