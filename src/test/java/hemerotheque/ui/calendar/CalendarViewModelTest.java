package hemerotheque.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.ui.InventedArticles;
import hemerotheque.ui.calendar.CalendarViewModel.Mode;
import hemerotheque.ui.calendar.CalendarViewModel.State;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.Question;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Background AT_ONCE = new Background(Runnable::run, Runnable::run);

    private final InventedArticles press = new InventedArticles(6_000);

    private CalendarViewModel model(Question question, Mode mode, Background background) {
        return new CalendarViewModel(
                new CalendarViewModel.Work(press::search, press::onDayOfYear), background, question, mode, TODAY);
    }

    private CalendarViewModel begun(Question question, Mode mode) {
        var model = model(question, mode, AT_ONCE);
        model.begin();
        return model;
    }

    @Test
    void everyDayHasAsManyArticlesAsItsNumberSays() {
        var model = begun(Question.EVERYTHING.asking("retraites"), Mode.MONTH);
        var counts = model.counts().orElseThrow();
        var total = press.search(model.question().page(0)).total();

        long counted = counts.days(DateRange.since(DateRange.EARLIEST)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertEquals(total, counted + counts.timeline().undated());
        for (var day : model.seen()) {
            model.go(day);
            var list = model.list().get().orElseThrow();
            assertEquals(counts.on(day), list.total());
            assertEquals(list.total(), list.hits().size());
            for (var hit : list.hits())
                assertEquals(day, hit.teaser().published().orElseThrow().first());
        }
    }

    @Test
    void aMonthShowsTheFirstTwoOfEachDayAndADayOfEveryYearThree() {
        var month = begun(Question.EVERYTHING, Mode.MONTH);
        assertEquals(month.seen(), List.copyOf(month.titles().get().keySet()));
        month.titles()
                .get()
                .forEach((day, hits) ->
                        assertEquals(Math.min(2, month.counts().orElseThrow().on(day)), hits.size()));

        month.show(Mode.YEARLY);
        assertTrue(month.titles().get().size() > 1);
        month.titles().get().forEach((day, hits) -> {
            assertEquals(MonthDay.from(month.chosen().get()), MonthDay.from(day));
            assertEquals(Math.min(3, month.counts().orElseThrow().on(day)), hits.size());
        });
    }

    @Test
    void theTwentyNinthOfFebruaryIsSeenInLeapYearsAlone() {
        var model = begun(Question.EVERYTHING, Mode.YEARLY);

        model.go(LocalDate.of(2024, 2, 29));

        assertTrue(model.seen().size() > 1, model.seen().toString());
        for (var day : model.seen()) assertTrue(day.isLeapYear() && day.getDayOfMonth() == 29, day.toString());
        model.move(Period.ofYears(1));
        assertEquals(LocalDate.of(2025, 2, 28), model.chosen().get());
    }

    @Test
    void oneDayOfEveryYearBeginsWithThatOfToday() {
        var model = begun(Question.EVERYTHING, Mode.YEARLY);

        assertEquals(MonthDay.from(TODAY), MonthDay.from(model.chosen().get()));
        assertEquals(model.seen().getFirst(), model.chosen().get(), "in the newest year that has it");
    }

    @Test
    void aDayWithoutArticlesAsksNothing() {
        var model = begun(Question.EVERYTHING, Mode.YEAR);

        model.go(LocalDate.of(1990, 1, 1));

        assertEquals(
                Optional.of(new CalendarViewModel.DayList(LocalDate.of(1990, 1, 1), 0, List.of())),
                model.list().get());
    }

    @Test
    void onlyTheArticlesOfTheLatestDayAreShown() {
        var waiting = new ArrayDeque<Runnable>();
        var model = model(Question.EVERYTHING, Mode.YEAR, new Background(waiting::add, Runnable::run));
        model.begin();
        assertInstanceOf(State.Counting.class, model.state().get());
        waiting.remove().run();
        var first = model.chosen().get();
        var other = model.counts().orElseThrow().days(model.year()).firstKey();
        model.go(other);

        waiting.removeLast().run();
        while (!waiting.isEmpty()) waiting.remove().run();

        assertTrue(!other.equals(first));
        assertEquals(other, model.list().get().orElseThrow().day());
    }

    @Test
    void theDaysAskedForAreTheOnlyOnesCounted() {
        var may = new DateRange(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31));
        var model =
                begun(Question.EVERYTHING.filtered(Question.EVERYTHING.filter().within(may)), Mode.MONTH);

        assertEquals(may, model.month());
        assertEquals(
                model.counts().orElseThrow().timeline().total()
                        - model.counts().orElseThrow().timeline().undated(),
                model.counts().orElseThrow().within(may));
    }
}
