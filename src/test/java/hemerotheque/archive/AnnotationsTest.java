package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Note.Colour;
import hemerotheque.model.ReadingText;
import hemerotheque.search.Facet;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Filter;
import hemerotheque.search.Match;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Step;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notes asked for in questions.
class AnnotationsTest {

    @TempDir
    private Path temp;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(temp.resolve("archive"), Pages.NOON);
        Pages.article(temp.resolve("pages"), "a.html", "Le tunnel", LocalDate.of(2019, 12, 3));
        Pages.article(temp.resolve("pages"), "b.html", "La scierie", LocalDate.of(2019, 12, 17));
        Pages.article(temp.resolve("pages"), "c.html", "Le refuge", LocalDate.of(2020, 1, 8));
        archive.importer().run(List.of(temp.resolve("pages")), Progress.NONE, Cancel.NEVER);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    /// The number of the article that a question finds alone.
    private ArticleId found(String question) {
        var answer = archive.finder().search(SearchRequest.of(question));
        assertEquals(1, answer.total(), question);
        return answer.hits().getFirst().teaser().id();
    }

    private void write(String question, String text) {
        archive.annotations()
                .add(found(question), Optional.empty(), Optional.of(text), Colour.YELLOW)
                .orElseThrow();
    }

    @Test
    void aNoteIsFoundAsSoonAsItIsWrittenAndNoLongerWhenItIsRemoved() {
        var request = SearchRequest.of("note:capitainerie");
        assertEquals(0, archive.finder().search(request).total());

        write("titre:refuge", "Demander à la Capitainerie.");

        assertEquals(found("titre:refuge"), found("note:capitainerie"));
        assertEquals(found("titre:refuge"), found("vallée note:\"a la capit*\""));
        archive.annotations()
                .remove(archive.annotations().all().all().getFirst().id());
        assertEquals(0, archive.finder().search(request).total());
    }

    @Test
    void countsFacetsAndTimelineAgreeWithTheList() {
        write("titre:tunnel", "À revoir.");
        write("titre:refuge", "À revoir plus tard.");
        write("titre:refuge", "Une autre.");

        for (var question : List.of("a:note", "note:revoir", "vallée -note:jamais a:note")) {
            var answer = archive.finder().search(SearchRequest.of(question).withTimeline(Step.MONTH));

            assertEquals(2, answer.total(), question);
            assertEquals(2, answer.hits().size(), question);
            assertEquals(2, answer.timeline().orElseThrow().total(), question);
            assertEquals(2, years(question).size(), question);
            assertTrue(years(question).containsAll(List.of(new Facet.Count("2019", 1), new Facet.Count("2020", 1))));
        }
        assertEquals(found("titre:scierie"), found("-a:note"));
        assertEquals(found("titre:tunnel"), found("note:revoir -note:tard"));
        assertEquals(found("titre:tunnel"), found("a:note date:2019"));
    }

    private List<Facet.Count> years(String question) {
        var request = new FacetRequest(question, Filter.NONE, Match.AUTO, Set.of(Facet.Kind.YEAR), 10);
        return archive.finder().facets(request).facets().getFirst().counts();
    }

    @Test
    void aPassageIsFoundByItsOwnWordsAndStandsWhereItStands() {
        var id = found("titre:scierie");
        var article = archive.finder().article(id).orElseThrow();
        var text = ReadingText.of(article.article());
        archive.annotations()
                .add(id, text.quoting("aucune décision n'a été prise"), Optional.empty(), Colour.BLUE)
                .orElseThrow();

        assertEquals(id, found("note:DECISION"));
        var placed = archive.annotations().of(article).getFirst();
        var spans = placed.place().orElseThrow();
        assertEquals(article.article().texts().size(), spans.size());
        assertEquals(1, spans.stream().mapToInt(List::size).sum());
    }

    @Test
    void aSavedSearchCountsByNotes() {
        archive.searches().add("À revoir", "note:revoir", hemerotheque.search.Colour.RED);
        write("titre:tunnel", "À revoir.");

        assertEquals(1, archive.searches().counted().getFirst().articles());
    }
}
