package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A page of several articles, seen from the command line.
class SeveralArticlesCommandTest {

    private static final String DIGEST = """
            <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Revue de presse – Le Phare</title></head>
            <body><h1>Revue de presse</h1>
            <article><h2>Le bac reprend</h2><p>Par Ana Le Roy, le 3 mai 2012</p>
            <p>Le bac a repris jeudi ses traversées entre les deux rives, au grand soulagement des maraîchers qui
            attendaient depuis mars.</p></article>
            <article><h2>La halle rouvre</h2><p>Par Jo Kerr, le 4 mai 2012</p>
            <p>La halle a rouvert ses portes samedi. Les étals ont retrouvé leur place sous la charpente neuve, et la
            pluie, elle, est restée dehors.</p></article>
            </body></html>
            """;

    @TempDir
    Path home;

    private Terminal terminal;
    private Path digest;

    @BeforeEach
    void save() {
        terminal = Terminal.french(home);
        digest = home.resolve("pages/revue.html");
        Pages.write(digest, DIGEST);
    }

    @Test
    void extractionGivesALineAnArticle() {
        var lines = run("extract", "--json", digest.toString());

        assertEquals(List.of("revue#1", "revue#2"), each(lines, "id"));
        assertEquals(List.of("1", "2"), each(lines, "entry"));
        assertEquals(List.of("Le bac reprend", "La halle rouvre"), each(lines, "title"));
        assertEquals(List.of("2012-05-03", "2012-05-04"), each(lines, "published"));
    }

    @Test
    void eachArticleIsExplainedAlone() {
        var lines = run("extract", "--explain", "--json", digest.toString());

        assertEquals(List.of("1", "2"), each(lines, "entry"));
        var second = JsonMapper.shared().readTree(lines.get(1));
        assertEquals("La halle rouvre", second.get("titles").get(0).get("text").asString());
        assertEquals(3, second.get("blocks").size(), second::toString);

        var said = terminal.run("extract", "--explain", digest.toString()).out();
        assertTrue(said.contains("+ 1 [titre] Le bac reprend"), said);
        assertTrue(said.contains("+ 1 [titre] La halle rouvre"), said);
    }

    @Test
    void theImportCountsArticlesAndASecondChangesNothing() {
        var lines = run("import", "--json", home.resolve("pages").toString());

        assertEquals(3, lines.size());
        assertEquals(List.of("1", "2"), each(lines.subList(0, 2), "entry"));
        assertEquals(List.of("added", "added"), each(lines.subList(0, 2), "outcome"));
        assertTrue(lines.getLast().startsWith("{\"added\":2,"), lines.getLast());

        var again = run("import", "--json", home.resolve("pages").toString());
        assertEquals(List.of("duplicate", "duplicate"), each(again.subList(0, 2), "outcome"));
        assertEquals(each(lines.subList(0, 2), "id"), each(again.subList(0, 2), "id"));
        assertTrue(terminal.run("stats").out().startsWith("2 articles, 2 captures"));
        assertTrue(terminal.run("check").out().contains("Tout est en ordre"));
    }

    @Test
    void theReportCountsArticles() {
        var said = terminal.run("import", digest.toString()).out();

        assertTrue(said.startsWith("2 articles ajoutés en "), said);
    }

    @Test
    void theOriginalIsTheWholePage() {
        var lines = run("import", "--json", digest.toString());

        var id = each(lines.subList(1, 2), "id").getFirst();
        assertEquals(DIGEST, terminal.run("show", "--original", id).out());
    }

    private List<String> run(String... arguments) {
        return terminal.run(arguments).out().lines().toList();
    }

    private static List<String> each(List<String> lines, String key) {
        return lines.stream()
                .map(line -> JsonMapper.shared().readTree(line).get(key).asString())
                .toList();
    }
}
