package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The facets of three articles: two of « Le Phare », dated to the day, one of « La Gazette » without a date.
class FacetsCommandTest {

    @TempDir
    static Path home;

    private final Terminal terminal = Terminal.french(home);

    @BeforeAll
    static void importPages() {
        Terminal.french(home).run("import", Pages.in(home.resolve("pages")).toString());
    }

    private JsonNode totals(String question) {
        var out = terminal.run("search", "--json", "--facets", "--", question).out();
        return JsonMapper.shared().readTree(out.lines().toList().getLast());
    }

    @Test
    void allAreToldWithTheArticlesThatHaveNoValue() {
        var last = totals("");

        assertEquals(
                "source section author year month length tag language precision evidence state",
                String.join(" ", last.get("facets").propertyNames()));
        assertEquals("{\"Soizic Abgrall\":3}", last.at("/facets/author").toString());
        assertEquals("{\"2019\":1,\"2020\":1}", last.at("/facets/year").toString());
        assertEquals("{\"day\":2,\"none\":1}", last.at("/facets/precision").toString());
        assertEquals("{\"fr\":3}", last.at("/facets/language").toString());
        assertEquals(1, last.at("/without/year").asInt());
        assertEquals(3, last.at("/without/section").asInt());
        assertFalse(last.has("siblings"));
    }

    @Test
    void valuesOfWhatIsChosenAreAlsoToldWithoutTheChoice() {
        var last = totals("port source:=\"Le Phare\"");

        assertEquals(2, last.get("total").asInt());
        assertEquals("{\"Le Phare\":2}", last.at("/facets/source").toString());
        assertEquals(
                "{\"source\":{\"Le Phare\":2,\"La Gazette\":1}}",
                last.get("siblings").toString());
    }

    @Test
    void exclusionsAndAlternativesAreQuestionsLikeAnyOther() {
        assertEquals(1, totals("-source:=\"Le Phare\"").get("total").asInt());
        assertEquals(2, totals("mois:2020-01 OU -a:date").get("total").asInt());
        assertEquals(2, totals("date:2019 OU date:2020").get("total").asInt());
    }

    @Test
    void aPersonSeesWhatIsChosenAmongTheRest() {
        var out = terminal.run("search", "--facets", "port source:=\"Le Phare\" -date:2019")
                .out();

        assertTrue(out.contains("\nSource\n  1  La Gazette\n  1  ☑ Le Phare\n"), out);
        assertTrue(out.contains("\nAnnée\n  1  2020\n  ⊘ 2019 (exclu)\n"), out);
        assertTrue(out.contains("\nRubrique\n  1  Sans rubrique\n"), out);
        assertTrue(out.contains("\nLongueur\n  1  Brève (<\u00a0150 mots)\n"), out);
    }
}
