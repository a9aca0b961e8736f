package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.Colour;
import hemerotheque.search.Match;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SearchRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved searches over an archive that grows.
class SearchesTest {

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive"), Clock.systemUTC());
        bring(
                line("a", "La crue du fleuve", "La crue a noyé les quais."),
                line("b", "Le pont fermé", "Le pont ferme à cause de la crue."),
                line("c", "Le marché", "Les halles rouvrent demain matin."));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static String line(String id, String title, String body) {
        return """
                {"id":"%1$s","url":"https://exemple.fr/%1$s","source":"Le Fleuve","date":"2012-01-15","title":"%2$s","body":"%3$s"}
                """.formatted(id, title, body);
    }

    private void bring(String... lines) {
        var file = Pages.write(folder.resolve("pages.jsonl"), String.join("", lines));
        archive.importer().run(List.of(file), Progress.NONE, Cancel.NEVER);
    }

    private long total(String question) {
        return archive.finder().search(SearchRequest.of(question)).total();
    }

    private SavedCount counted(String name) {
        return archive.searches().counted().stream()
                .filter(count -> count.search().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsAsItsAnswerDoesAndTellsWhatIsNewSinceTheLastVisit() {
        var saved = archive.searches().add("Crue", "crue -marché", Colour.BLUE).orElseThrow();
        assertEquals(new SavedCount(saved, 2, 0), counted("Crue"));

        bring(
                line("d", "Une autre crue", "La rivière monte, la crue menace."),
                line("e", "Des halles", "Rien ne monte ici."));

        assertEquals(new SavedCount(saved, 3, 1), counted("Crue"));
        assertEquals(3, total("recherche:crue"));

        archive.searches().visit(saved);
        assertEquals(0, counted("Crue").fresh());
        assertEquals(3, counted("Crue").articles());
    }

    @Test
    void anArticleThatIsReadAgainIsNotNew() {
        archive.searches().add("Crue", "crue", Colour.BLUE);

        bring(line("a", "La crue du fleuve", "La crue a noyé les quais, et les caves."));

        assertEquals(3, total(""));

        assertEquals(0, counted("Crue").fresh());
    }

    @Test
    void isUsedWithinQuestionsOfAllKinds() {
        archive.searches().add("Crue", "crue OU inondation", Colour.BLUE);
        archive.searches().add("Ponts", "pont* recherche:Crue", Colour.RED);

        assertEquals(1, total("recherche:ponts"));
        assertEquals(1, total("recherche:Crue -recherche:Ponts"));
        assertEquals(2, total("halles OU recherche:Ponts"));
        var found = archive.finder()
                .search(SearchRequest.of("recherche:Ponts"))
                .hits()
                .getFirst();
        assertTrue(found.snippet().text().contains("crue"), found.snippet()::text);
        assertTrue(!found.snippet().matches().isEmpty(), "what the search looks for is marked");
    }

    @Test
    void aSearchOfTooManyWordsCountsNothing() {
        archive.searches().add("Longue", "mot ".repeat(300), Colour.GREY);

        assertEquals(0, counted("Longue").articles());
        assertTrue(archive.finder().understand("recherche:Longue").refused());
    }

    @Test
    void anUnknownNameWidensNothing() {
        var request = SearchRequest.of("recherche:rien");

        assertEquals(Match.AUTO, request.match());
        assertEquals(0, archive.finder().search(request).total());
        assertEquals(1, archive.finder().search(request).warnings().size());
    }
}
