package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.model.Precision;
import hemerotheque.search.Timeline.Layer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimelineTallyTest {

    private static final LocalDate MONDAY = LocalDate.of(2019, 12, 30);

    /// @param day absent for an article without a date
    record Piece(Optional<String> source, Optional<LocalDate> day, Precision precision) {}

    @Property(tries = 200)
    void layersAddUpToTheBarsAndBarsToAllThatWasAdded(@ForAll("pieces") List<Piece> pieces, @ForAll Step step) {
        var tally = new TimelineTally(step);
        for (var piece : pieces)
            piece.day()
                    .ifPresentOrElse(
                            day -> tally.add(piece.source(), first(day, piece.precision()), piece.precision(), 1),
                            () -> tally.addUndated(piece.source(), 1));

        var timeline = tally.timeline();

        assertEquals(pieces.size(), timeline.total());
        assertTrue(timeline.layers().size() <= Timeline.SOURCES + 1);
        SortedMap<LocalDate, Long> stacked = new TreeMap<>();
        for (var layer : timeline.layers())
            layer.counts().bars().forEach((start, articles) -> stacked.merge(start, articles, Long::sum));
        assertEquals(timeline.bars(), stacked);
        assertEquals(
                timeline.undated(),
                timeline.layers().stream()
                        .mapToLong(layer -> layer.counts().undated())
                        .sum());
        for (var start : timeline.bars().keySet()) assertEquals(start, step.start(start));
    }

    private static LocalDate first(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    @Provide
    Arbitrary<List<Piece>> pieces() {
        var sources = Arbitraries.of("A", "B", "C", "D", "E", "F", "G").optional();
        var days = Arbitraries.integers().between(0, 1500).map(MONDAY::plusDays).optional(0.8);
        return Combinators.combine(sources, days, Arbitraries.of(Precision.class))
                .as(Piece::new)
                .list()
                .ofMaxSize(60);
    }

    @Test
    void theFiveLargestSourcesHaveALayerEachAndTheOthersTogether() {
        var tally = new TimelineTally(Step.YEAR);
        for (int i = 1; i <= 7; i++) tally.add(Optional.of("S" + i), MONDAY, Precision.DAY, i);
        tally.add(Optional.empty(), MONDAY, Precision.DAY, 100);

        var layers = tally.timeline().layers();

        assertEquals(
                List.of(
                        Optional.of("S7"),
                        Optional.of("S6"),
                        Optional.of("S5"),
                        Optional.of("S4"),
                        Optional.of("S3"),
                        Optional.<String>empty()),
                layers.stream().map(Layer::source).toList());
        assertEquals(103, layers.getLast().counts().total(), "S1, S2 and those of no known source");
    }

    @Test
    void aWeekBeginsOnMondayAndIsNamedAsIsoNamesIt() {
        assertEquals(MONDAY, Step.WEEK.start(LocalDate.of(2020, 1, 5)));
        assertEquals(LocalDate.of(2020, 1, 6), Step.WEEK.next(MONDAY));
        assertEquals("2020-W01", Step.WEEK.label(MONDAY), "a week is of the year that has most of its days");
        assertEquals("2020-W53", Step.WEEK.label(LocalDate.of(2020, 12, 28)));
    }

    @Test
    void aMonthHasNoPlaceInAWeek() {
        var tally = new TimelineTally(Step.WEEK);
        tally.add(Optional.empty(), LocalDate.of(2020, 5, 1), Precision.MONTH, 3);
        tally.addUndated(Optional.empty(), 2);

        var timeline = tally.timeline();

        assertEquals(5, timeline.undated());
        assertEquals(Map.of(new DateRange(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31)), 3L), timeline.coarse());
        assertEquals(2, timeline.dateless());
    }

    @Test
    void theShareIsOfWhatTheArchiveHoldsInTheSameBar() {
        var answer = new Timeline(Step.YEAR, years(2019, 3L, 2020, 1L), 0, Map.of());
        var archive = new Timeline(Step.YEAR, years(2019, 40L, 2021, 8L), 0, Map.of());

        var timeline = answer.beside(archive);

        assertEquals(75, timeline.perThousand(LocalDate.of(2019, 1, 1)));
        assertEquals(1_000, timeline.perThousand(LocalDate.of(2020, 1, 1)), "an import went on meanwhile");
        assertEquals(8, timeline.inArchive(LocalDate.of(2021, 1, 1)), "no hit where there are articles");
        assertEquals(0, timeline.inArchive(LocalDate.of(2022, 1, 1)), "nothing archived");
        assertThrows(
                IllegalArgumentException.class,
                () -> answer.beside(new Timeline(Step.DAY, new TreeMap<>(), 0, Map.of())));
    }

    private static SortedMap<LocalDate, Long> years(int one, long articles, int other, long others) {
        return new TreeMap<>(Map.of(LocalDate.of(one, 1, 1), articles, LocalDate.of(other, 1, 1), others));
    }
}
