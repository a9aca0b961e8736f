package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Concordance, collocates and frequency, on one archive of three articles.
class CorpusCommandsTest {

    @TempDir
    static Path home;

    private final Terminal terminal = Terminal.french(home);

    @BeforeAll
    static void importPress() throws IOException {
        var lines = List.of(
                line("a", "Le lavoir", "Le vieux lavoir de Brame rouvre. L’eau du lavoir est froide.", "2011-04-02"),
                line("b", "Travaux", "On répare le vieux lavoir ; du lavoir, il reste un mur.", "2012-06-01"),
                line("c", "Lettre", "Du lavoir, je garde un souvenir.", ""));
        var file = Files.writeString(home.resolve("presse.jsonl"), String.join("\n", lines));
        Terminal.french(home).run("import", file.toString());
    }

    private static String line(String id, String title, String body, String date) {
        return """
                {"id": "%s", "title": "%s", "body": "%s", "date": "%s", "source": "La Gazette"}""".formatted(id, title, body, date);
    }

    @Test
    void concordanceSetsTheKeywordsOneBelowTheOther() {
        var lines = terminal.attached()
                .run("concordance", "--limit", "5", "lavoir")
                .out()
                .lines()
                .toList();

        assertTrue(lines.getFirst().startsWith("6 occurrences dans 3 articles, soit "), lines.getFirst());
        var columns = lines.subList(2, 7).stream()
                .map(line -> line.indexOf("\u001b[1m"))
                .collect(Collectors.toSet());
        assertEquals(1, columns.size(), lines::toString);
        assertEquals(
                "Encore 1 occurrence : --limit, ou --csv pour toutes.",
                lines.getLast().replace('\u00a0', ' '));
    }

    @Test
    void concordanceSortsAndFilters() {
        var out = terminal.run(
                        "concordance",
                        "--csv",
                        "--sort",
                        "right1",
                        "--context",
                        "2",
                        "--from",
                        "2011",
                        "--to",
                        "2011",
                        "lavoir")
                .out();

        assertEquals(
                List.of(
                        "\ufeffid;published;source;title;field;left;keyword;right",
                        "1;2011-04-02;La Gazette;Le lavoir;headline;Le;lavoir;",
                        "1;2011-04-02;La Gazette;Le lavoir;body;Le vieux;lavoir;de Brame",
                        "1;2011-04-02;La Gazette;Le lavoir;body;L’eau du;lavoir;est froide."),
                out.lines().toList());
    }

    @Test
    void collocatesAreWeighed() {
        var out = terminal.run("collocates", "--csv", "--least", "2", "lavoir")
                .out()
                .lines()
                .toList();

        assertEquals("\ufeffword;together;overall;expected;log_likelihood", out.getFirst());
        assertEquals(
                List.of("vieux"),
                out.stream().skip(1).map(row -> row.split(";")[0]).toList());
        var all = terminal.run("collocates", "--least", "1", "--all-words", "lavoir")
                .out();
        assertTrue(all.contains("6 occurrences") && all.contains("vraisemblance"), all);
    }

    @Test
    void frequencyTellsTheUndatedApart() {
        var out = terminal.run("frequency", "--unit", "count", "lavoir", "mur").out();

        assertEquals(
                List.of("2011 3 0", "2012 2 1", "Date inconnue 1 0", "total 6 1"),
                out.lines().skip(3).map(line -> line.replaceAll(" +", " ")).toList());
    }

    @Test
    void frequencyHasEveryUnitForSpreadsheets() {
        var out = terminal.run("frequency", "--csv", "mur").out().lines().toList();

        assertEquals(4, out.size());
        assertTrue(out.get(2).startsWith("2012;mur;1;1;1000,00;"), out.get(2));
        assertTrue(out.get(3).startsWith(";mur;0;0;0,00;"), out.get(3));
    }

    @Test
    void frequencyIsDrawn() throws IOException {
        var file = home.resolve("courbes.svg");

        assertEquals(
                0,
                terminal.run("frequency", "--svg", file.toString(), "lavoir", "a <b> & c")
                        .status());

        var svg = Files.readString(file);
        assertTrue(svg.startsWith("<svg ") && svg.endsWith("</svg>\n"), svg);
        assertTrue(svg.contains("a &lt;b&gt; &amp; c") && svg.contains("1 occurrence sans date"), svg);
        assertEquals(2, svg.split("<polyline ").length - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concordance",
                "concordance --context 0 mur",
                "concordance --context 41 mur",
                "concordance --limit -1 mur",
                "concordance --sort sideways mur",
                "collocates --least 0 mur",
                "frequency --unit grams mur",
                "frequency a b c d e f g h i",
                "frequency"
            })
    void whatCannotBeDoneIsRefused(String line) {
        assertEquals(2, terminal.run(line.split(" ")).status());
    }
}
