package hemerotheque.index;

import static hemerotheque.index.Press.ALL;
import static hemerotheque.index.Press.dated;
import static hemerotheque.index.Press.fill;
import static hemerotheque.index.Press.find;
import static hemerotheque.index.Press.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.search.Beside;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedDaysTest {

    private static final String STRIKE = "La grève continue dans les gares.";

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
    void whatWasPublishedThenComesFirstAndNothingIsExcluded() throws IOException {
        fill(
                index,
                dated("Grève", "2018-06-01", "", STRIKE),
                dated("Grève", "2019-12-05", "", STRIKE),
                dated("Grève", "", "", STRIKE),
                dated("Crue", "2019-12-06", "", "La rivière monte."));

        var matches = index.find(query("grève décembre 2019"), ALL);

        assertEquals(3, matches.total());
        assertEquals(2, matches.page().getFirst().id().value());
        assertTrue(matches.page().get(0).score() > 1.2 * matches.page().get(1).score(), "by more than chance");
    }

    @Test
    void theWordsOfTheTextCountAsWell() throws IOException {
        fill(
                index,
                dated("Grève", "2018-06-01", "", STRIKE),
                dated("Grève", "2020-01-20", "", "La grève de décembre 2019 a laissé des traces dans les gares."),
                dated("Crue", "2019-12-06", "", "La rivière monte."));

        assertEquals(List.of(2L, 1L), find(index, "grève décembre 2019"));
    }

    @Test
    void daysCloseByCountALittle() throws IOException {
        fill(
                index,
                dated("Grève", "2019-11-20", "", STRIKE),
                dated("Grève", "2019-12-06", "", STRIKE),
                dated("Grève", "2019-12-05", "", STRIKE),
                dated("Grève", "2019-12-08", "", STRIKE));

        assertEquals(List.of(3L, 2L, 4L, 1L), find(index, "grève 5 décembre 2019"));
    }

    @Test
    void anArticleOfWhichOnlyTheMonthIsKnownMayBeOfThatDay() throws IOException {
        fill(index, dated("Grève", "2019-11-20", "", STRIKE), dated("Grève", "2019-12", "", STRIKE));

        assertEquals(List.of(2L, 1L), find(index, "grève 5 décembre 2019"));
    }

    @Test
    void aDayWithoutAYearIsThatOfEachYear() throws IOException {
        fill(
                index,
                dated("Marche", "2015-03-11", "", "La marche dans Paris."),
                dated("Marche", "2015-01-12", "", "La marche dans Paris."),
                dated("Marche", "2016-01-11", "", "La marche dans Paris."),
                dated("Marche", "2014-12-31", "", "La marche dans Paris."));

        assertEquals(List.of(3L, 2L), find(index, "marche 11 janvier").subList(0, 2));
        assertEquals(
                List.of(4L), find(index, "marche 1er janvier").subList(0, 1), "the eve, over the turn of the year");
        assertEquals(4, find(index, "marche 29 février").size());
    }

    @Test
    void daysAloneFindWhatWasPublishedThenAndWhatNamesThem() throws IOException {
        fill(
                index,
                dated("Grève", "2019-12-05", "", STRIKE),
                dated("Bilan", "2020-01-20", "", "Ce que décembre 2019 a changé."),
                dated("Crue", "2018-06-01", "", "La rivière monte."));

        assertEquals(
                List.of(1L, 2L), find(index, "décembre 2019").stream().sorted().toList());
        assertEquals(
                List.of(1L, 2L),
                find(index, "décembre 2019 -crue").stream().sorted().toList());
        assertEquals(2, index.find(query("décembre 2019"), ALL).total());
    }

    @Test
    void theWordsAreMarkedWhereTheyStandTogether() {
        var spans = index.matches(query("grève décembre 2019"), List.of("En décembre, la grève. Décembre 2019."))
                .getFirst();

        assertEquals(2, spans.size());
    }
}
