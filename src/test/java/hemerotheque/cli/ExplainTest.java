package hemerotheque.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.Explanation.BlockReason;
import hemerotheque.model.Explanation.DayReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Why a page was understood so, as `extract --explain` tells it.
class ExplainTest {

    private static final String PROSE = """
            La commune a voté mardi soir les crédits de la digue, abîmée par les tempêtes de janvier, et les travaux \
            commenceront après les grandes marées, le temps de faire venir la pierre.
            Lire aussi : Le port de Kerlouan rouvre après onze semaines
            Le chantier durera quatre mois, selon la mairie, qui promet de laisser un passage aux piétons et de ne \
            pas fermer la cale pendant la saison, même les jours de grand vent.
            Les pêcheurs, eux, demandent que la pierre soit prise dans la carrière voisine, comme celle de \
            l’ancienne digue, bâtie par leurs grands-pères et restée debout près d’un siècle.
            """;

    @TempDir
    Path home;

    private Path page;
    private Path dump;

    @BeforeEach
    void savePages() {
        page = home.resolve("digue.html");
        dump = home.resolve("digue.txt");
        Pages.write(page, """
                <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
                <title>La digue de Penmarzin sera refaite - Le Phare</title>
                <meta property="article:modified_time" content="2020-03-06T10:00:00+01:00"></head>
                <body><h1>Le Phare, journal des côtes</h1><article><h1>La digue de Penmarzin sera refaite</h1>
                <p class="date">Publié le 4 mars 2020 à 8h30</p><p class="author">Par Nolwenn Kerbrat</p>
                <p>%s</p></article></body></html>
                """.formatted(PROSE.strip().replace("\n", "</p><p>")));
        Pages.write(dump, """
                mercredi 11 mars 2020
                Accueil
                Sport

                La digue de Penmarzin sera refaite
                Publié le 4 mars 2020 à 8h30 - Mis à jour le 6 mars 2020 à 10h00
                Par Nolwenn Kerbrat

                %s
                Mentions légales
                Publié le 20 mars 2020
                """.formatted(PROSE.replace("\n", "\n\n")));
    }

    private String said(Path file) {
        var result = Terminal.french(home).run("extract", "--explain", file.toString());
        assertEquals("", result.err());
        assertEquals(0, result.status());
        return result.out();
    }

    private static void assertLine(String said, String line) {
        assertTrue(said.lines().map(String::strip).anyMatch(line::equals), line + "\nin:\n" + said);
    }

    @Test
    void aPageIsExplainedToAPerson() {
        var said = said(page);

        assertLine(said, "+ La digue de Penmarzin sera refaite — d’après le texte de la page, bloc 2, poids 1,35");
        assertTrue(
                said.contains("    - Le Phare, journal des côtes — d’après le texte de la page, bloc 1, poids 0,"),
                said);
        assertLine(
                said,
                "+ 2020-03-06T10:00+01:00 — retenue comme dernière mise à jour, d’après les métadonnées de la page,"
                        + " poids 30 — 2020-03-06T10:00:00+01:00");
        assertLine(said, "+ Nolwenn Kerbrat — d’après la signature");
        assertLine(
                said,
                "- 6 [formule qui entoure les articles] Lire aussi : Le port de Kerlouan rouvre après onze semaines");
    }

    @Test
    void aDumpIsExplainedToAPerson() {
        var said = said(dump);

        assertLine(
                said,
                "+ 2020-03-04T08:30 — retenue comme jour de publication, d’après le texte de la page, poids 72 —"
                        + " Publié le 4 mars 2020 à 8h30 - Mis à jour le 6 mars 2020 à 10h00");
        assertLine(
                said,
                "- 2020-03-20 — après la capture, d’après le texte de la page, poids 61 — Publié le 20 mars 2020");
        assertLine(said, "+ 4 [titre] La digue de Penmarzin sera refaite");
        assertLine(said, "- 2 [avant le corps de l’article] Accueil");
        assertLine(
                said,
                "- 8 [formule qui entoure les articles] Lire aussi : Le port de Kerlouan rouvre après onze semaines");
    }

    @Test
    void aPageIsExplainedToPrograms() {
        var line = JsonMapper.shared()
                .readTree(Terminal.french(home)
                        .run("extract", "--explain", "--json", dump.toString())
                        .out());

        assertEquals("file entry problem detail titles days authors blocks", String.join(" ", line.propertyNames()));
        var title = line.get("titles").get(0);
        assertEquals("text taken evidence block score", String.join(" ", title.propertyNames()));
        assertEquals(4, title.get("block").asInt());
        assertEquals(
                "2020-03-04T08:30 published, 2020-03-06T10:00 changed, 2020-03-11 outweighed, 2020-03-20 after-capture",
                each(line.get("days"), "day"));
        var lireAussi = line.get("blocks").get(7);
        assertEquals("set-phrase", lireAussi.get("reason").asString());
        assertTrue(!lireAussi.get("kept").asBoolean(), lireAussi.toString());
    }

    private static String each(JsonNode array, String key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(key).asString() + " " + node.get("reason").asString())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void aPageThatHoldsNoArticleIsExplainedToo() {
        var list = home.resolve("accueil.html");
        Pages.write(list, "<html><body><ul><li><a href='/1'>Un marché sous la halle</a></ul></body></html>");

        var said = said(list);

        assertTrue(said.contains("Aucun article dans cette page"), said);
        assertTrue(said.contains("] Un marché sous la halle"), said);
    }

    @Test
    void everyReasonIsDescribed() throws IOException {
        var page = Files.readString(Path.of("src/site/markdown/expliquer.md"));
        var codes = Stream.concat(
                Stream.of(DayReason.values()).map(DayReason::code),
                Stream.of(BlockReason.values()).map(BlockReason::code));

        assertEquals(
                List.of(),
                codes.filter(code -> !page.contains("`" + code + "`")).toList());
    }
}
