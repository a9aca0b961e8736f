package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.search.SearchRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three articles about a bridge, one of them in two papers, among articles about other things.
class SimilarArticlesTest {

    private static final String CLOSED = """
            Le pont suspendu de Vaubrune restera fermé jusqu’au printemps. Les ingénieurs ont relevé une corrosion \
            avancée sur deux câbles porteurs, posés en 1931. Les automobilistes doivent emprunter le viaduc de \
            Tréville, et les commerçants de la rive gauche demandent une aide au conseil départemental.""";

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void importPapers() {
        var lines = List.of(
                line("Le pont de Vaubrune fermé", CLOSED, "Le Phare", "2012-03-01"),
                line("Vaubrune : pont fermé", CLOSED, "La Gazette", "2012-03-02"),
                line(
                        "Les câbles du pont suspendu seront remplacés",
                        "La corrosion des câbles porteurs condamne le pont suspendu de Vaubrune à un an de travaux. Les"
                                + " commerçants de la rive gauche ont été reçus.",
                        "Le Phare",
                        "2012-04-11"),
                line(
                        "Une navette en attendant le pont",
                        "Une navette fluviale relie les deux rives de Vaubrune tant que le pont suspendu est fermé aux"
                                + " automobilistes.",
                        "Le Fleuve",
                        "2012-03-20"),
                line(
                        "Le conseil vote son budget",
                        "Le conseil départemental a voté son budget, en hausse de deux pour cent. Les écoles en sont les"
                                + " premières servies.",
                        "Le Phare",
                        "2012-03-30"),
                line(
                        "Vendanges précoces sur les coteaux",
                        "La sécheresse avance les vendanges de dix jours. Les vignerons craignent une récolte maigre.",
                        "La Gazette",
                        "2012-08-27"));
        var file = Pages.write(folder.resolve("papers/pont.jsonl"), String.join("\n", lines));
        archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
        archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static String line(String title, String body, String source, String date) {
        return "{\"title\":\"%s\",\"body\":\"%s\",\"source\":\"%s\",\"date\":\"%s\"}"
                .formatted(title, body, source, date);
    }

    private static ArticleId named(String headline) {
        return archive.finder().search(SearchRequest.of("titre:\"" + headline + "\"")).hits().stream()
                .filter(hit -> hit.teaser().headline().equals(headline))
                .findFirst()
                .orElseThrow()
                .teaser()
                .id();
    }

    private static List<String> like(String headline, int most) {
        return archive.finder().similar(named(headline), most).stream()
                .map(hit -> hit.teaser().headline())
                .toList();
    }

    @Test
    void theOnesOfTheSameSubjectComeTheMostSimilarFirst() {
        assertEquals(
                List.of("Les câbles du pont suspendu seront remplacés", "Une navette en attendant le pont"),
                like("Le pont de Vaubrune fermé", 10));
    }

    @Test
    void neitherTheArticleNorItsReprintsAreLikeIt() {
        var like = like("Vaubrune : pont fermé", 10).stream().collect(Collectors.toSet());

        assertTrue(like.stream().noneMatch(headline -> headline.contains("fermé")), like.toString());
    }

    @Test
    void noMoreComeThanAreWanted() {
        assertEquals(List.of("Les câbles du pont suspendu seront remplacés"), like("Le pont de Vaubrune fermé", 1));
        assertEquals(List.of(), like("Le pont de Vaubrune fermé", 0));
    }

    @Test
    void nothingIsLikeAnArticleOfItsOwnSubject() {
        assertEquals(List.of(), like("Vendanges précoces sur les coteaux", 10));
    }

    @Test
    void nothingIsLikeWhatIsNotThere() {
        assertEquals(List.of(), archive.finder().similar(new ArticleId(4_711), 10));
    }
}
