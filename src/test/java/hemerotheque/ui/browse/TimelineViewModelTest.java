package hemerotheque.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.search.QueryParser;
import hemerotheque.search.Step;
import hemerotheque.ui.InventedArticles;
import hemerotheque.ui.browse.Bars.Bar;
import hemerotheque.ui.browse.TimelineViewModel.Picking;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.DayVerbs;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.Verb;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineViewModelTest {

    private final InventedArticles articles = new InventedArticles(400);
    private final SearchViewModel search = new SearchViewModel(
            articles::search, new Background(Runnable::run, Runnable::run), (_, work) -> work.run());
    private final TimelineViewModel timeline =
            new TimelineViewModel(search, new DayVerbs(search, new QueryParser(LocalDate.of(2026, 3, 1))::parse));

    @BeforeEach
    void open() {
        search.extend(articles.contents().days());
        search.again();
    }

    private void addsUp() {
        var bars = timeline.bars().get();
        var total = search.shown().get().orElseThrow().answer().total();
        assertEquals(
                total,
                bars.undated() + bars.bars().stream().mapToLong(Bar::shown).sum());
    }

    @Test
    void theBarsAndTheUndatedAddUpWhateverIsAsked() {
        addsUp();
        search.ask(search.question().asking("retraites"));
        addsUp();
        search.narrow(filter -> filter.within(new DateRange(LocalDate.of(2003, 2, 10), LocalDate.of(2011, 8, 9))));
        addsUp();
        timeline.zoomIn();
        addsUp();
        search.narrow(filter -> filter.withoutDate());
        addsUp();
    }

    @Test
    void draggingAsksForTheDaysFromBarToBar() {
        timeline.pick(9, 4);
        timeline.apply(Verb.ADD);

        var first = timeline.bars().get().bars().get(4).start();
        var last = timeline.bars().get().bars().get(9).start();
        assertEquals(
                Optional.of(new DateRange(first, Step.YEAR.days(last).last())),
                search.question().filter().days());
        assertTrue(timeline.bars().get().picked());
        assertEquals(Optional.empty(), timeline.picking().get());
    }

    @Test
    void barsAroundThePickedOnesStayInSight() {
        timeline.pick(4, 4);
        timeline.apply(Verb.ADD);

        var other = timeline.bars().get().bars().get(10);
        assertEquals(0, other.shown());
        assertTrue(other.around() > 0);
    }

    @Test
    void zoomingShowsTheMonthsOfYearsAndTheWeeksOfOne() {
        timeline.pick(15, 20);
        timeline.zoomIn();
        assertEquals(Step.MONTH, step());
        timeline.pick(0, 11);
        timeline.zoomIn();
        assertEquals(Step.WEEK, step());
        assertTrue(timeline.bars().get().zoomed());

        timeline.zoomOut();

        assertEquals(Step.YEAR, step());
        assertTrue(timeline.bars().get().picked(), "the days stay asked for");
    }

    private Step step() {
        return timeline.bars().get().axis().orElseThrow().step();
    }

    @Test
    void theReaderChoosesTheWidthOfTheBarsWhereItFits() {
        timeline.divide(Optional.of(Step.MONTH));
        assertEquals(Step.MONTH, step());
        addsUp();
        assertFalse(timeline.fits(Step.DAY), "28 years of days are too thin to be seen");

        timeline.divide(Optional.of(Step.DAY));
        assertEquals(Step.YEAR, step());

        timeline.divide(Optional.of(Step.MONTH));
        timeline.pick(200, 220);
        timeline.zoomIn();
        assertEquals(Step.WEEK, step(), "what is zoomed into is divided anew");
        timeline.divide(Optional.of(Step.DAY));
        assertEquals(Step.DAY, step());
        addsUp();
    }

    @Test
    void layersAddUpToTheirBarAndTheArchiveIsNeverLess() {
        timeline.layer(true);
        search.ask(search.question().asking("retraites"));

        var bars = timeline.bars().get();
        assertEquals(4, bars.layers().size());
        assertEquals(Optional.empty(), bars.layers().getLast());
        for (var bar : bars.bars()) {
            assertEquals(
                    bar.around(),
                    bar.layers().stream().mapToLong(Long::longValue).sum());
            assertTrue(bar.archive().orElseThrow() >= bar.around());
        }
    }

    @Test
    void aTimeThatTheArchiveHoldsNothingOfIsToldFromOneWithoutHits() {
        timeline.divide(Optional.of(Step.MONTH));
        search.ask(search.question().asking("retraites"));

        var empty = timeline.bars().get().bars().stream()
                .filter(bar -> bar.around() == 0)
                .toList();
        assertTrue(empty.stream().anyMatch(Bar::isBare));
        assertFalse(empty.stream().allMatch(Bar::isBare));
    }

    @Test
    void theKeyboardPicksAndExtendsWithinTheBars() {
        int last = timeline.bars().get().bars().size() - 1;

        timeline.move(-1, false);
        assertEquals(Optional.of(new Picking(last, last)), timeline.picking().get());
        timeline.move(-2, false);
        timeline.move(-1, true);
        assertEquals(
                Optional.of(new Picking(last - 2, last - 3)), timeline.picking().get());
        timeline.move(1_000, true);
        assertEquals(
                Optional.of(new Picking(last - 2, last)), timeline.picking().get());
    }

    @Test
    void droppingUndoesThePickingFirstAndThenTheDays() {
        timeline.pick(3, 5);
        timeline.apply(Verb.ADD);
        timeline.pick(4, 4);

        assertTrue(timeline.drop());
        assertTrue(search.question().filter().days().isPresent());
        assertTrue(timeline.drop());
        assertTrue(search.question().filter().days().isEmpty());
        assertFalse(timeline.drop());
    }
}
