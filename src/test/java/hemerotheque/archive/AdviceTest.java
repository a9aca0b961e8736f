package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.search.Advice;
import hemerotheque.search.Answer;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Filter;
import hemerotheque.search.Relief;
import hemerotheque.search.Relief.Given;
import hemerotheque.search.Respelling;
import hemerotheque.search.SearchRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What helps a question on that finds nothing, or has a word that the archive lacks.
class AdviceTest {

    private static final Filter IN_1950 =
            Filter.NONE.within(new DateRange(LocalDate.of(1950, 1, 1), LocalDate.of(1950, 12, 31)));

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void importPapers() {
        var lines = List.of(
                line("a", "Le canal rouvre", "Le vieux canal rouvre demain.", "2011-04-02", "Le Fleuve"),
                line("b", "Péniches", "Sur le canal gelé, dix péniches attendent.", "2012-01-15", "La Gazette"),
                line("c", "Un budget", "Pour le canal et pour l’écluse, rien.", "2012-03", "Le Fleuve"),
                line("d", "Sans rapport", "Le marché de Noël ouvre ses portes.", "2013-12-01", "La Gazette"));
        var file = Pages.write(folder.resolve("papers.jsonl"), String.join("\n", lines));
        archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
        archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
    }

    private static String line(String id, String title, String body, String date, String source) {
        return """
                {"id": "%s", "title": "%s", "body": "%s", "date": "%s", "source": "%s"}""".formatted(id, title, body, date, source);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static Answer search(String words) {
        return search(SearchRequest.of(words));
    }

    private static Answer search(SearchRequest request) {
        return archive.finder().search(request);
    }

    @Test
    void aQuestionWithALackingWordIsAnsweredInItsNearSpelling() {
        var answer = search("pénichse");

        assertEquals(1, answer.total());
        assertEquals(
                Optional.of(
                        new Advice.Correction("péniches", List.of(new Respelling("pénichse", "péniches")), 1, true)),
                answer.advice().correction());
        assertFalse(answer.hits().getFirst().snippet().matches().isEmpty(), "the near word is marked");
    }

    @Test
    void facetsAreThoseOfTheArticlesThatAreFound() {
        assertEquals(
                1,
                archive.finder()
                        .facets(FacetRequest.of("pénichse", Filter.NONE, 5))
                        .total());
        assertEquals(
                0,
                archive.finder()
                        .facets(FacetRequest.of("xylophone", Filter.NONE, 5))
                        .total());
    }

    @Test
    void laterPagesAndCountsAreOfTheSameSpelling() {
        var request = SearchRequest.of("canla").page(2, 2);

        assertEquals(3, search(request).total());
        assertEquals(1, search(request).hits().size());
        assertEquals(3, search(request.counted()).total());
    }

    @Test
    void aQuestionThatIsAnsweredAllTheSameIsOnlyOfferedTheNearSpelling() {
        var answer = search("écluse canla");

        assertTrue(answer.widened());
        assertEquals(
                Optional.of(new Advice.Correction("écluse canal", List.of(new Respelling("canla", "canal")), 1, false)),
                answer.advice().correction());
    }

    @Test
    void operatorsAndOtherWordsStayAsTheyAre() {
        var answer = search("titre:(Pénichse OU budgte)  -marché \"canal gelé\" date:2012");

        assertEquals(
                "titre:(Péniches OU budget)  -marché \"canal gelé\" date:2012",
                answer.advice().correction().orElseThrow().question());
        assertEquals(1, answer.total());
    }

    @Test
    void nothingIsSaidOfWordsThatTheArchiveHas() {
        assertEquals(Advice.NONE, search("canal écluse").advice());
        assertEquals(Advice.NONE, search("").advice());
    }

    @Test
    void anEmptyAnswerTellsWhatEachConditionCosts() {
        var filter = IN_1950.from(List.of("Le Fleuve"));

        var reliefs = search(SearchRequest.of("canal -écluse").filtered(filter))
                .advice()
                .reliefs();

        assertEquals(
                List.of(new Relief(new Given.Days(), "canal -écluse", Filter.NONE.from(List.of("Le Fleuve")), 1)),
                reliefs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "canal mots:>800",
                "péniches source:fleuve",
                "canal marché date:1950",
                "(canal OU marché) \"dix budgets\" -rien",
                "source:gazette décembre 2012 auteur:personne"
            })
    void whatAReliefPromisesIsFound(String words) {
        var answer = search(words);

        assertEquals(0, answer.total());
        assertFalse(answer.advice().reliefs().isEmpty());
        for (var relief : answer.advice().reliefs()) {
            var asked = SearchRequest.of(relief.words()).filtered(relief.filter());
            assertEquals(relief.total(), search(asked).total(), relief::toString);
        }
    }

    @Test
    void filtersAreGivenUpWithoutAnyWords() {
        var filter = IN_1950.inSection("Sport");

        var reliefs = search(SearchRequest.of("").filtered(filter)).advice().reliefs();

        assertEquals(List.of(), reliefs, "neither holds anything alone");
        assertEquals(
                List.of(new Given.Days()),
                search(SearchRequest.of("").filtered(IN_1950.from(List.of("Le Fleuve")))).advice().reliefs().stream()
                        .map(Relief::given)
                        .collect(Collectors.toList()));
    }

    @Test
    void aWordOfOtherArticlesIsLookedForNearlySo() {
        var reliefs = search("marche source:fleuve -rouvre -budget").advice().reliefs();

        assertTrue(
                reliefs.stream()
                        .anyMatch(relief ->
                                relief.given() instanceof Given.Part(var text, var _) && text.equals("source:fleuve")),
                reliefs::toString);
    }
}
