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

/// What `why` says of an article and a question.
class WhyCommandTest {

    @TempDir
    static Path home;

    private final Terminal terminal = Terminal.french(home);

    @BeforeAll
    static void importPress() throws IOException {
        var file = Files.writeString(home.resolve("presse.jsonl"), """
                {"title": "Le lavoir de Brame rouvre", "body": "Deux lavoirs rouvrent. Le LAVOIR de Haut-Brame attend.\\n\\nUn retraité y lave ses draps avant la retraite.", "date": "2011-04-02", "source": "Le Phare", "author": "Camille Roux", "language": "fr"}
                {"title": "Travaux", "body": "On répare le vieux pont.", "date": "2012-06"}
                {"title": "Une crue", "body": "Le pont est fermé, la crue monte.", "source": "La Gazette"}
                """);
        Terminal.french(home).run("import", file.toString());
    }

    private String told(String... question) {
        var arguments = new ArrayList<>(List.of("why"));
        arguments.addAll(List.of(question));
        var result = terminal.run(arguments.toArray(String[]::new));
        assertEquals(0, result.status(), result.err());
        return result.out().replaceAll("[\u00a0\u202f]", " ").replaceAll("\n +(?=[a-zé«(\\d])(?! *\\d+ %)", " ");
    }

    private void says(String line, String... question) {
        var told = told(question);
        assertTrue(told.lines().anyMatch(line::equals), told);
    }

    @Test
    void formsAreToldWithTheirFields() {
        says("Cet article a tout ce que la question demande.", "1", "lavoir brame");
        says("  + « lavoir » : « lavoir » 2 fois (titre 1, texte 1) ; « lavoirs » 1 fois (texte)", "1", "lavoir brame");
        says("  + « lavoir », dans le titre : « lavoir » 1 fois (titre)", "1", "titre:lavoir");
        says("  + « roux », dans la signature : « Roux » 1 fois (signature)", "1", "auteur:roux");
        says(
                "  + « lavoi* », troncature : « lavoir » 2 fois (titre 1, texte 1) ; « lavoirs » 1 fois (texte)",
                "1",
                "lavoi*");
        says(
                "  + « lavior », orthographe proche : « lavoir » 2 fois (titre 1, texte 1) ; « lavoirs » 1 fois (texte)",
                "1",
                "lavior~ rouvre");
        says("  + « retraité », forme exacte : « retraité » 1 fois (texte)", "1", "=retraité");
        says("  + « le lavoir », expression exacte : « Le lavoir » 2 fois (titre 1, texte 1)", "1", "\"le lavoir\"");
        says(
                "  + « draps » à 5 mots au plus de « retraité » : « retraité … draps » 1 fois (texte), 3 mots entre les deux"
                        + " ; « draps … retraite » 1 fois (texte), 2 mots entre les deux",
                "1",
                "draps PROCHE/5 retraité");
    }

    @Test
    void conditionsAreToldWithWhatIsSo() {
        says("  + Date de publication : 2 avril 2011 (demandé : en 2011)", "1", "lavoir date:2011");
        says("  + Date de publication : juin 2012 (demandé : depuis le 1er mai 2012)", "2", "pont date:2012-05..");
        says(
                "  + Date de publication : 2 avril 2011 (demandé : un 2 avril, quelle que soit l’année)",
                "1",
                "jour:02/04");
        says("  + État de la date : Sans date (demandé : Sans date)", "3", "pont précision:aucune");
        says("  + Importation : 23 novembre 2026 (demandé : le 23 novembre 2026)", "1", "lavoir importé:2026-11-23");
        says("  + Source : « Le Phare » (demandé : « Le Phare »)", "1", "--source", "Le Phare", "lavoir");
        says("  + Longueur : 23 mots (demandé : de plus de 5 mots)", "1", "mots:>5");
        says("  + Langue : français (demandé : français)", "1", "lavoir langue:français");
        says("  + Articles signés : oui", "1", "lavoir a:auteur");
        says("  + À exclure, « pont » : ni dans le titre, ni dans le chapô, ni dans le texte", "1", "lavoir SAUF pont");
        says("    - « pont » : ni dans le titre, ni dans le chapô, ni dans le texte", "1", "brame (pont OU lavoir)");
    }

    @Test
    void whatIsLackingIsTold() {
        var told = told("2", "pont crue fermé");

        assertTrue(
                told.contains("Cet article ne répond pas à la question. Il lui manque « crue » et « fermé »."), told);
        assertTrue(told.contains("  + « pont » : « pont » 1 fois (texte)"), told);
        assertFalse(told.contains("%"), told);
    }

    @Test
    void whatWeighedAddsUp() {
        var why = json("3", "le pont crue -lavoir");
        double sum = 0;
        for (var reason : why.get("reasons")) for (var weight : reason.path("weights")) sum += weight.asDouble();

        assertEquals("all", why.get("standing").asString());
        assertTrue(sum > 0);
        assertEquals(why.get("score").asDouble(), sum, 1e-5);
        assertEquals("le", why.get("uncounted").get(0).asString());
        assertEquals(2, why.get("reasons").get(0).get("articles").asInt());
        assertEquals(
                1,
                why.get("reasons")
                        .get(0)
                        .get("forms")
                        .get(0)
                        .get("times")
                        .get("body")
                        .asInt());
        var told = told("3", "le pont crue");
        assertTrue(told.contains("% « crue », dans 1 article sur 3, dont titre "), told);
        assertTrue(told.contains("% « pont », dans 2 articles sur 3, dont premiers mots "), told);
    }

    private JsonNode json(String... question) {
        var arguments = new ArrayList<>(List.of("why", "--json"));
        if (question[1].contains(" -")) arguments.add("--");
        arguments.addAll(List.of(question));
        return JsonMapper.shared()
                .readTree(terminal.run(arguments.toArray(String[]::new)).out());
    }

    @Test
    void daysThatAreNamedAreTold() {
        says("  + « avril 2011 » : publié le 2 avril 2011, l’un de ces jours", "1", "lavoir avril 2011");
        says("  · « 2012 » : publié le 2 avril 2011, loin de ces jours, ce qui n’exclut rien", "1", "lavoir 2012");
    }

    @Test
    void theNearSpellingIsExplainedWhereItWasSearched() {
        assertTrue(told("2", "pomt").contains("c’est celle-ci qui est expliquée, « pont »."));
    }

    @Test
    void aQuestionIsNeededAndAnArticle() {
        assertEquals(2, terminal.run("why", "1", " ").status());
        assertEquals(2, terminal.run("why", "1").status());
        assertEquals(1, terminal.run("why", "4711", "pont").status());
    }
}
