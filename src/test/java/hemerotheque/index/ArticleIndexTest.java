package hemerotheque.index;

import static hemerotheque.index.Press.ALL;
import static hemerotheque.index.Press.article;
import static hemerotheque.index.Press.dated;
import static hemerotheque.index.Press.fill;
import static hemerotheque.index.Press.find;
import static hemerotheque.index.Press.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.ArticleId;
import hemerotheque.model.DateRange;
import hemerotheque.search.Beside;
import hemerotheque.search.Facet;
import hemerotheque.search.Filter;
import hemerotheque.search.Sort;
import hemerotheque.search.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {

    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void open() throws IOException {
        index = ArticleIndex.open(folder, "archive", 0, Beside.NOTHING);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void findsWhatWasPutAfterTheNextCommitOnly() throws IOException {
        fill(index, article("Grève", "Texte"));
        index.put(new ArticleId(1), article("Élection", "Texte"), Optional.empty());
        index.put(new ArticleId(2), article("Grève", "Texte"), Optional.empty());

        assertEquals(List.of(1L), find(index, "grève"));
        index.commit(2);

        assertEquals(List.of(2L), find(index, "grève"));
        assertEquals(List.of(1L), find(index, "élection"));
        index.delete(new ArticleId(2));
        index.commit(3);
        assertEquals(List.of(), find(index, "grève"));
    }

    @Test
    void rankTheHeadlineOverTheBody() throws IOException {
        fill(index, article("Divers", "Une grève et rien de plus"), article("La grève", "Une journée et rien de plus"));

        assertEquals(List.of(2L, 1L), find(index, "grève"));
    }

    @Test
    void anOpeningThatStandsForAHeadlineIsNone() throws IOException {
        fill(
                index,
                article("Le bac reprend entre les rives…", "Le bac reprend entre les rives du lac."),
                article("Le bac reprend…", "Entre les rives du lac, le bac reprend ses horaires d’été."));

        assertEquals(List.of(2L), find(index, "titre:bac"));
        assertEquals(2, find(index, "bac").size());
    }

    @Test
    void widensWhenNoArticleHasAllTheWords() throws IOException {
        fill(index, article("Un", "loup montagne"), article("Deux", "loup berger"), article("Trois", "mer plage"));

        var strict = index.find(query("loup berger"), ALL);
        var wide = index.find(query("loup berger vallée montagne"), ALL);
        var kept = index.find(query("loup berger vallée montagne -berger"), ALL);

        assertFalse(strict.widened());
        assertEquals(1, strict.total());
        assertTrue(wide.widened());
        assertEquals(2, wide.total());
        assertEquals(
                List.of(new ArticleId(1)),
                kept.page().stream().map(Matches.Match::id).toList());
    }

    @Test
    void neverWidensOverOneWordNorOverFields() throws IOException {
        fill(index, article("Le loup", "un berger"));

        for (var question : List.of("licorne", "titre:loup titre:licorne", "loup titre:licorne")) {
            var matches = index.find(query(question), ALL);

            assertFalse(matches.widened(), question);
            assertEquals(0, matches.total(), question);
        }
    }

    @Test
    void takesASentenceForASearchOfTheBest() throws IOException {
        fill(index, article("Un", "le retour du loup en montagne"), article("Deux", "la mer"));

        var matches = index.find(query("Comment protéger les troupeaux du retour du loup ?"), ALL);

        assertTrue(matches.widened());
        assertEquals(new ArticleId(1), matches.page().getFirst().id());
    }

    @Test
    void requiresNoWordOfGrammarBesideOthers() throws IOException {
        fill(index, article("Attentat, Nice", "Texte"));

        var matches = index.find(query("l attentat de Nice"), ALL);

        assertEquals(1, matches.total());
        assertFalse(matches.widened());
    }

    @Test
    void sortsByDateWithTheUndatedLast() throws IOException {
        fill(
                index,
                dated("Grève", "", "", "a"),
                dated("Grève", "2019-05", "", "a"),
                dated("Grève", "2020-01-02", "", "a"),
                dated("Grève", "1998", "", "a"),
                dated("Grève", "2020-01-02", "", "a"));

        assertEquals(List.of(5L, 3L, 2L, 4L, 1L), find(index, "grève", ALL.sorted(Sort.NEWEST)));
        assertEquals(List.of(4L, 2L, 3L, 5L, 1L), find(index, "grève", ALL.sorted(Sort.OLDEST)));
        assertEquals(List.of(5L, 3L, 2L, 4L, 1L), find(index, "grève"));
        assertEquals(
                0,
                index.find(query("grève"), ALL.sorted(Sort.NEWEST))
                        .page()
                        .getFirst()
                        .score());
    }

    @Test
    void narrowsByDaysSourcesSectionAndLackOfDateOrSource() throws IOException {
        fill(
                index,
                dated("Un", "2019-05", "Le Soir", "a"),
                dated("Deux", "2019-05-20", "Le Matin", "a"),
                dated("Trois", "", "Le Soir", "a"),
                Press.rich(),
                dated("Un de plus", "2021", "", "a"));
        var may10 = DateRange.day(LocalDate.of(2019, 5, 10));

        assertEquals(List.of(1L), find(index, "", Filter.NONE.within(may10)));
        assertEquals(List.of(4L, 1L), find(index, "", Filter.NONE.within(DateRange.until(LocalDate.of(2019, 5, 10)))));
        assertEquals(List.of(1L, 3L), find(index, "", Filter.NONE.from(List.of("Le Soir"))));
        assertEquals(List.of(2L, 1L, 3L), find(index, "", Filter.NONE.from(List.of("Le Soir", "Le Matin"))));
        assertEquals(List.of(3L), find(index, "", Filter.NONE.withoutDate()));
        assertEquals(List.of(5L), find(index, "", Filter.NONE.withoutSource()));
        assertEquals(List.of(5L), find(index, "un", Filter.NONE.withoutSource()));
        assertEquals(List.of(), find(index, "", Filter.NONE.withoutSource().withoutDate()));
        assertEquals(List.of(4L), find(index, "", Filter.NONE.inSection("Économie")));
        assertEquals(List.of(), find(index, "un deux", Filter.NONE.from(List.of("Ailleurs"))));
    }

    @Test
    void countsSourcesYearsAndBars() throws IOException {
        fill(
                index,
                dated("Un", "2019-05", "Le Soir", "a"),
                dated("Deux", "2019-05-20", "Le Matin", "a"),
                dated("Trois", "2020", "Le Soir", "a"),
                dated("Quatre", "", "", "a"));

        var matches = index.find(query("a"), ALL.page(0, 1).withFacets().withTimeline(Step.MONTH));

        var soirFirst = List.of(new Facet.Count("Le Soir", 2), new Facet.Count("Le Matin", 1));
        var years = List.of(new Facet.Count("2019", 2), new Facet.Count("2020", 1));
        var facets = matches.facets();
        assertEquals(
                EnumSet.complementOf(EnumSet.of(Facet.Kind.FOLDER)),
                EnumSet.copyOf(facets.stream().map(Facet::kind).toList()));
        assertTrue(facets.contains(new Facet(Facet.Kind.SOURCE, soirFirst, 2, 1)), facets::toString);
        assertTrue(facets.contains(new Facet(Facet.Kind.YEAR, years, 2, 1)), facets::toString);
        assertTrue(
                facets.contains(new Facet(Facet.Kind.MONTH, List.of(new Facet.Count("2019-05", 2)), 1, 2)),
                facets::toString);
        var timeline = matches.timeline().orElseThrow();
        assertEquals(Map.of(LocalDate.of(2019, 5, 1), 2L), timeline.bars());
        assertEquals(2, timeline.undated());
        assertEquals(matches.total(), timeline.total());
    }

    @Test
    void turnsPagesToTheLastWithoutGapOrRepeat() throws IOException {
        for (int i = 1; i <= 500; i++) index.put(new ArticleId(i), article("Grève", "texte " + i), Optional.empty());
        index.commit(1);

        var seen = new HashSet<Long>();
        for (int offset = 0; offset < 500; offset += 70) seen.addAll(find(index, "grève", ALL.page(offset, 70)));

        assertEquals(500, seen.size());
        assertEquals(10, find(index, "grève", ALL.page(490, 70)).size());
        assertEquals(List.of(), find(index, "grève", ALL.page(500, 70)));
        assertEquals(List.of(), find(index, "grève", ALL.page(0, 0)));
        assertEquals(1, find(index, "grève", ALL.page(499, Integer.MAX_VALUE)).size());
    }

    @Test
    void holdsWordsOfAnyLength() throws IOException {
        fill(index, article("Long", "x".repeat(100_000) + " mot " + "é-".repeat(5_000) + "fin"));

        assertEquals(List.of(1L), find(index, "mot"));
        assertEquals(List.of(1L), find(index, "x".repeat(1_500)));
        assertEquals(0, index.find(query("a/".repeat(999)), ALL).total());
    }

    @Test
    void answersWhileAnotherThreadWrites() throws Exception {
        fill(index, article("Grève", "texte"));
        try (var readers = Executors.newFixedThreadPool(3)) {
            var answers = new ArrayList<java.util.concurrent.Future<Boolean>>();
            for (int i = 0; i < 3; i++)
                answers.add(readers.submit(() -> {
                    boolean agree = true;
                    for (int n = 0; n < 100; n++) {
                        var matches = index.find(query("grève"), ALL.withTimeline(Step.YEAR));
                        agree &= matches.total() >= 1
                                && matches.timeline().orElseThrow().total() == matches.total();
                    }
                    return agree;
                }));
            for (int i = 2; i <= 40; i++) {
                index.put(new ArticleId(i), dated("Grève", "2019", "", "texte"), Optional.empty());
                index.commit(i);
            }
            for (var answer : answers) assertTrue(answer.get());
        }
        assertEquals(40, index.find(query("grève"), ALL).total());
    }

    @Test
    void namesEveryArticleItHolds() throws IOException {
        fill(index, article("Un", "a"), article("Deux", "a"), article("Trois", "a"));
        index.delete(new ArticleId(2));
        index.commit(2);
        var ids = new HashSet<Long>();

        index.forEachId(ids::add);

        assertEquals(Set.of(1L, 3L), ids);
    }
}
