package hemerotheque.store;

import static hemerotheque.store.Harvests.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.model.Teaser;
import hemerotheque.search.Contents;
import hemerotheque.search.Contents.SectionCount;
import hemerotheque.search.Contents.SourceCount;
import hemerotheque.search.Filter;
import hemerotheque.search.Sort;
import hemerotheque.search.Step;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small archive, browsed, filtered and counted.
class BrowsingTest {

    @TempDir
    private Path folder;

    private ArchiveStore store;

    @BeforeEach
    void fill() {
        store = ArchiveStore.open(folder, Access.WRITE, Clock.systemUTC());
        store.put(Stream.of(
                        page("matin", "1").on("2012-05-06T08:00").in("Monde").at("https://e.fr/1"),
                        page("soir", "2").on("2012-05-06T20:00").in("Monde").entry("n° 2"),
                        page("mai", "3").on("2012-05").from("L’Écho").in("Sport"),
                        page("année", "4").on("2012").from("L’Écho"),
                        page("ancien", "5").on("2003-12-31").from("Zénith").in("Monde"),
                        page("sans date", "6").on("").from("L’Écho").in("Sport"),
                        page("sans rien", "7").on("").from(""))
                .map(Harvests::harvest)
                .toList());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theUndatedComeLastInBothOrders() {
        assertEquals(
                List.of("soir", "matin", "mai", "année", "ancien", "sans rien", "sans date"),
                headlines(Filter.NONE, Sort.NEWEST));
        assertEquals(
                List.of("ancien", "année", "mai", "matin", "soir", "sans rien", "sans date"),
                headlines(Filter.NONE, Sort.OLDEST));
        assertEquals(headlines(Filter.NONE, Sort.NEWEST), headlines(Filter.NONE, Sort.RELEVANCE));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        for (var sort : Sort.values()) {
            for (int size = 1; size <= 8; size++) {
                int step = size;
                var paged = Stream.iterate(0, from -> from < 8, from -> from + step)
                        .flatMap(from -> store.browse(Filter.NONE, sort, from, step).stream())
                        .map(Teaser::headline)
                        .toList();
                assertEquals(headlines(Filter.NONE, sort), paged, sort + " by " + size);
            }
        }
        assertEquals(List.of(), store.browse(Filter.NONE, Sort.OLDEST, 0, 0));
        assertEquals(List.of(), store.browse(Filter.NONE, Sort.OLDEST, 100, 10));
    }

    @Test
    void aDayFindsWhatMayHaveBeenPublishedOnIt() {
        assertEquals(
                List.of("soir", "matin", "mai", "année"),
                headlines(Filter.NONE.within(day("2012-05-06")), Sort.NEWEST));
        assertEquals(List.of("mai", "année"), headlines(Filter.NONE.within(day("2012-05-31")), Sort.NEWEST));
        assertEquals(List.of("année"), headlines(Filter.NONE.within(day("2012-12-31")), Sort.NEWEST));
        assertEquals(List.of(), headlines(Filter.NONE.within(day("2013-01-01")), Sort.NEWEST));
        assertEquals(5, store.count(Filter.NONE.within(new DateRange(DateRange.EARLIEST, DateRange.LATEST))));
    }

    @Test
    void conditionsOfDifferentKindsMustAllHold() {
        assertEquals(List.of("mai", "sans date"), headlines(Filter.NONE.inSection("Sport"), Sort.NEWEST));
        assertEquals(
                List.of("ancien"), headlines(Filter.NONE.inSection("Monde").from(List.of("Zénith", "?")), Sort.NEWEST));
        assertEquals(
                List.of("sans date"),
                headlines(Filter.NONE.from(List.of("L’Écho")).withoutDate(), Sort.NEWEST));
        assertEquals(List.of("sans rien"), headlines(Filter.NONE.withoutSource(), Sort.NEWEST));
        assertEquals(1, store.count(Filter.NONE.withoutSource().withoutDate()));
        assertEquals(0, store.count(Filter.NONE.withoutSource().inSection("Sport")));
        assertEquals(0, store.count(Filter.NONE.from(List.of("\"; DROP TABLE article; --"))));
    }

    @Test
    void aTeaserSaysWhatAListShows() {
        var teasers = store.browse(Filter.NONE, Sort.NEWEST, 0, 1);

        var teaser = teasers.getFirst();
        assertEquals(Optional.of("Le Quotidien"), teaser.source());
        assertEquals(Optional.of("Monde"), teaser.section());
        assertEquals("2012-05-06T20:00", teaser.published().orElseThrow().iso());
        assertEquals("2", teaser.lede());
        assertEquals(Optional.of("n° 2"), teaser.entry());
        assertEquals(1, teaser.captures());
    }

    @Test
    void dateTooCoarseForABarCountsAsUndated() {
        var years = store.timeline(Filter.NONE, Step.YEAR);
        var months = store.timeline(Filter.NONE, Step.MONTH);
        var days = store.timeline(Filter.NONE, Step.DAY);

        assertEquals(Map.of(LocalDate.of(2003, 1, 1), 1L, LocalDate.of(2012, 1, 1), 4L), years.bars());
        assertEquals(2, years.undated());
        assertEquals(Map.of(LocalDate.of(2003, 12, 1), 1L, LocalDate.of(2012, 5, 1), 3L), months.bars());
        assertEquals(3, months.undated());
        assertEquals(Map.of(LocalDate.of(2003, 12, 31), 1L, LocalDate.of(2012, 5, 6), 2L), days.bars());
        assertEquals(4, days.undated());
    }

    @Test
    void contentsTellWhatIsThere() {
        var contents = store.contents();

        assertEquals(
                List.of(
                        new SourceCount("L’Écho", 3, List.of(new SectionCount("Sport", 2))),
                        new SourceCount("Le Quotidien", 2, List.of(new SectionCount("Monde", 2))),
                        new SourceCount("Zénith", 1, List.of(new SectionCount("Monde", 1)))),
                contents.sources());
        assertEquals(
                Optional.of(new DateRange(LocalDate.of(2003, 12, 31), LocalDate.of(2012, 12, 31))), contents.days());
        assertEquals(
                List.of(YearMonth.of(2012, 5), YearMonth.of(2003, 12)),
                List.copyOf(contents.months().keySet()));
        assertEquals(Map.of(2012, 4L, 2003, 1L), contents.years());
        assertEquals(2012, contents.years().firstKey());
        assertEquals(List.of(7L, 7L, 2L, 1L), numbers(contents));
    }

    @Test
    void contentsFollowAnArticleThatChanges() {
        store.put(List.of(page("matin", "autre")
                .on("2013-01-01")
                .in("Sport")
                .at("https://e.fr/1")
                .harvest()));

        var contents = store.contents();

        assertEquals(List.of(7L, 8L, 2L, 1L), numbers(contents));
        assertEquals(
                List.of(new SectionCount("Monde", 1), new SectionCount("Sport", 1)),
                contents.sources().get(1).sections());
        assertEquals(2L, contents.months().get(YearMonth.of(2012, 5)));
        assertTrue(store.check().clean());
    }

    @Test
    void anEmptyArchiveHasNothingToTell() {
        try (var empty = ArchiveStore.open(folder.resolve("vide"), Access.WRITE, Clock.systemUTC())) {
            var contents = empty.contents();

            assertEquals(List.of(0L, 0L, 0L, 0L), numbers(contents));
            assertEquals(Optional.empty(), contents.days());
            assertEquals(List.of(), empty.browse(Filter.NONE, Sort.OLDEST, 0, 20));
            assertEquals(0, empty.timeline(Filter.NONE, Step.DAY).total());
            assertTrue(empty.check().clean());
        }
    }

    private static List<Long> numbers(Contents contents) {
        return List.of(contents.articles(), contents.captures(), contents.undated(), contents.unsourced());
    }

    private static DateRange day(String iso) {
        return DateRange.day(LocalDate.parse(iso));
    }

    private List<String> headlines(Filter filter, Sort sort) {
        var teasers = store.browse(filter, sort, 0, 100);
        assertEquals(store.count(filter), teasers.size());
        return teasers.stream().map(Teaser::headline).toList();
    }
}
