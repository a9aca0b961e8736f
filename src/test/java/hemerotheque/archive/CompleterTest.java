package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Colour;
import hemerotheque.search.Completion;
import hemerotheque.search.Completion.Kind;
import hemerotheque.search.SearchRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Completion over a few articles.
class CompleterTest {

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void importPapers() {
        var lines = List.of(
                line(
                        "a",
                        "La réforme",
                        "La réforme des retraites, dit Le Goff.",
                        "Le Fleuve",
                        "Camille Le Goff",
                        "Économie"),
                line(
                        "b",
                        "Réformes",
                        "Une réforme réformée par les élus.",
                        "Le Fleuve",
                        "Camille Le Goff",
                        "Politique"),
                line("c", "Un canal", "Le canal et sa réformation.", "La Gazette du Goffre", "Yann Bars", "Sport"));
        var file = Pages.write(folder.resolve("papers.jsonl"), String.join("\n", lines));
        archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
        archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
        archive.searches().add("Réforme des retraites", "retraites", Colour.RED);
        var river = archive.filing().add("Le fleuve et ses canaux", Colour.RED).orElseThrow();
        archive.filing().add("Écluses", Colour.GREY);
        archive.filing().file(river, List.of(new ArticleId(1), new ArticleId(3)), true);
        archive.history().note("canal OU réforme");
        archive.history().note("écluse");
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static String line(String id, String title, String body, String source, String author, String section) {
        return """
                {"id":"%s","title":"%s","body":"%s","source":"%s","authors":["%s"],"section":"%s","tags":["crue"]}""".formatted(id, title, body, source, author, section);
    }

    private static List<String> offered(String typed) {
        return archive.completer().complete(typed, typed.length()).stream()
                .map(one -> one.text()
                        + (one.articles().isPresent() ? " " + one.articles().getAsLong() : ""))
                .toList();
    }

    @Test
    void wordsComeWithTheirAccentsAndCounts() {
        assertEquals("réforme 2", offered("xx reform").getFirst());
        assertTrue(offered("xx REFORM").containsAll(List.of("réforme 2", "réformation 1", "réformée 1", "réformes 1")));
    }

    @Test
    void wordsOfGrammarAreNotOffered() {
        assertTrue(offered("xx le").stream().noneMatch(text -> text.startsWith("les ")));
    }

    @Test
    void namesAreOfferedForTheirFieldAndAmongWords() {
        assertEquals(List.of("auteur:=\"Camille Le Goff\" 2"), offered("auteur:gof"));
        assertEquals(List.of("author:=\"Camille Le Goff\" 2"), offered("author:\"camille le g"));
        assertEquals(List.of("source:=\"La Gazette du Goffre\" 1"), offered("source:goffre"));
        assertEquals(List.of("rubrique:=\"Économie\" 1"), offered("rubrique:ec"));
        assertEquals(List.of("étiquette:=\"crue\" 3"), offered("#cr"));
        assertEquals(
                List.of("goff 1", "auteur:=\"Camille Le Goff\" 2", "source:=\"La Gazette du Goffre\" 1"),
                offered("xx goff"));
    }

    @Test
    void aFieldOfTextHasTheWordsThatStandInIt() {
        assertEquals(List.of("titre:réforme 1", "titre:réformes 1"), offered("titre:ref"));
    }

    @Test
    void searchesAndQuestionsOfBeforeAreOffered() {
        assertEquals(List.of("recherche:\"Réforme des retraites\""), offered("recherche:retr"));
        assertEquals(List.of("écluse", "canal OU réforme"), offered(""));
        assertTrue(offered("can").contains("canal OU réforme"));
        assertTrue(offered("retr").contains("recherche:\"Réforme des retraites\""));
    }

    @Test
    void allThatIsOfferedFindsAsManyArticlesAsItSays() {
        for (var typed : List.of("auteur:", "source:=\"", "rubrique:", "étiquette:"))
            for (var one : archive.completer().complete(typed, typed.length())) {
                if (one.articles().isEmpty()) continue;
                var answer = archive.finder().search(SearchRequest.of(one.text()));
                assertEquals(List.of(), answer.warnings(), one.text());
                assertEquals(one.articles().getAsLong(), answer.total(), one.text());
            }
    }

    @Test
    void kindsTellWhatIsOffered() {
        var kinds = archive.completer().complete("goff", 4).stream()
                .map(Completion::kind)
                .toList();

        assertEquals(List.of(Kind.WORD, Kind.AUTHOR, Kind.SOURCE), kinds);
    }

    @Test
    void namesOfFoldersAreOfferedWithWhatIsInThem() {
        assertEquals(
                List.of("dossier:\"Le fleuve et ses canaux\" 2", "dossier:\"Écluses\" 0"), folders("crue -dossier:"));
        assertEquals(List.of("dossier:\"Écluses\" 0"), folders("dossier:ecl"));
        assertEquals(List.of("dossier:\"Le fleuve et ses canaux\" 2"), folders("folder:\"cana"));
        assertEquals(List.of("dossier:\"Écluses\" 0"), folders("éclu"));
        assertEquals(List.of(), folders("source:ecl"));
    }

    private static List<String> folders(String question) {
        return archive.completer().complete(question, question.length()).stream()
                .filter(completion -> completion.kind() == Completion.Kind.FOLDER)
                .map(completion ->
                        completion.text() + " " + completion.articles().orElseThrow())
                .toList();
    }
}
