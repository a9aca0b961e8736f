package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Colour;
import hemerotheque.search.Query;
import hemerotheque.search.Reason;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Sort;
import hemerotheque.search.Why;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How articles came into an answer.
class WhyTest {

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void importPress() {
        var lines = List.of(
                line("Un", "Le loup et le berger descendent dans la vallée."),
                line("Deux", "Le loup et le berger montent."),
                line("Trois", "Un loup au bord de la mer."),
                line("Quatre", "La plage est vide."),
                line("Un porte-monnaie", "Des portemonnaies et un porte-monnaie, la porte des chevaux."));
        var file = Pages.write(folder.resolve("presse.jsonl"), String.join("\n", lines));
        archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
        archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static String line(String title, String body) {
        return "{\"title\":\"%s\",\"body\":\"%s\"}".formatted(title, body);
    }

    private static Why why(String question, long id) {
        return archive.finder()
                .why(SearchRequest.of(question), new ArticleId(id))
                .orElseThrow();
    }

    private static List<String> lacking(Why why) {
        return why.lacking().stream()
                .map(reason -> ((Query.Word) reason.asked()).word())
                .toList();
    }

    @Test
    void thoseAmongTheOthersLackAWord() {
        assertEquals(Why.Standing.ALL, why("loup berger vallée", 1).standing());

        var among = why("loup berger vallée", 2);

        assertEquals(Why.Standing.AMONG, among.standing());
        assertEquals(List.of("vallée"), lacking(among));
        assertEquals(Why.Standing.NONE, why("loup berger vallée", 3).standing());
    }

    @Test
    void thoseOfAWidenedAnswerLackSome() {
        var widened = why("loup berger neige", 2);

        assertEquals(Why.Standing.MOST, widened.standing());
        assertEquals(List.of("neige"), lacking(widened));
        var loosened = why("mer \"loup mer\" plage", 3);
        assertEquals(Why.Standing.MOST_OF_PHRASES, loosened.standing());
        assertEquals(List.of("plage"), lacking(loosened));
    }

    @Test
    void byDateNothingFollowsAShortAnswer() {
        var byDate = SearchRequest.of("loup berger vallée").sorted(Sort.NEWEST);

        var why = archive.finder().why(byDate, new ArticleId(2)).orElseThrow();

        assertEquals(Why.Standing.NONE, why.standing());
        assertTrue(!why.ranked());
    }

    @Test
    void formsAreToldOfEveryField() {
        assertEquals(List.of("porte-monnaie 2", "portemonnaies 1"), forms("portemonnaie"));
        assertEquals(List.of("porte 3"), forms("porte"));
        assertEquals(List.of("chevaux 1"), forms("cheval"));
    }

    /// Those of the fifth article, with how often it has them.
    private static List<String> forms(String question) {
        var reason = (Reason.Sought) why(question, 5).reasons().getFirst();
        return reason.forms().stream()
                .map(form -> form.spelling() + " " + form.total())
                .toList();
    }

    @Test
    void aSavedSearchIsTakenApart() {
        archive.searches().add("Bêtes", "loup OU plage", Colour.RED).orElseThrow();

        var why = why("recherche:\"Bêtes\" berger", 1);

        var saved = why.reasons().stream()
                .filter(Reason.Whole.class::isInstance)
                .map(Reason.Whole.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(Why.Standing.ALL, why.standing());
        assertTrue(saved.holds() && saved.weight() > 0);
        var either = (Reason.Whole) saved.parts().getFirst();
        assertEquals(
                List.of(true, false), either.parts().stream().map(Reason::holds).toList());
    }

    @Test
    void nothingIsToldWithoutWordsOrOfAnArticleThatIsNotThere() {
        assertEquals(Optional.empty(), archive.finder().why(SearchRequest.of(" "), new ArticleId(1)));
        assertEquals(Optional.empty(), archive.finder().why(SearchRequest.of("loup"), new ArticleId(4_711)));
        assertEquals(Optional.empty(), archive.finder().why(SearchRequest.of("loup ".repeat(500)), new ArticleId(1)));
    }
}
