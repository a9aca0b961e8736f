package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hemerotheque.model.DateRange;
import hemerotheque.model.Precision;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayCountsTest {

    private static final DateRange LEAP_YEAR = new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

    private static DayCounts counts() {
        var tally = new TimelineTally(Step.DAY);
        add(tally, "2016-02-29", Precision.DAY, 2);
        add(tally, "2020-02-29", Precision.DAY, 3);
        add(tally, "2019-02-28", Precision.DAY, 4);
        add(tally, "2020-03-01", Precision.DAY, 5);
        add(tally, "2020-02-01", Precision.MONTH, 6);
        add(tally, "1998-02-01", Precision.MONTH, 7);
        add(tally, "2020-01-01", Precision.YEAR, 8);
        tally.addUndated(Optional.empty(), 9);
        return new DayCounts(tally.timeline());
    }

    private static void add(TimelineTally tally, String first, Precision precision, long articles) {
        tally.add(Optional.empty(), LocalDate.parse(first), precision, articles);
    }

    @Test
    void theTwentyNinthOfFebruaryIsInLeapYearsAloneNewestFirst() {
        assertEquals(
                List.of(LocalDate.of(2020, 2, 29), LocalDate.of(2016, 2, 29)), counts().yearly(MonthDay.of(2, 29)));
        assertEquals(5, counts().on(MonthDay.of(2, 29)));
        assertEquals(4, counts().on(MonthDay.of(2, 28)));
    }

    @Test
    void whatIsDatedToAMonthOrAYearIsOnNoDayAndCountedApart() {
        assertEquals(8, counts().within(LEAP_YEAR));
        assertEquals(14, counts().apart(LEAP_YEAR), "the month and the year");
        assertEquals(6, counts().apart(new DateRange(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29))));
        assertEquals(13, counts().apart(Month.FEBRUARY), "of two years; a year is of no month");
        assertEquals(0, counts().on(LocalDate.of(2020, 2, 1)));
        assertEquals(Optional.of(LocalDate.of(2020, 3, 1)), counts().newest());
    }

    @Test
    void daysAreNotCountedFromMonths() {
        var months = new TimelineTally(Step.MONTH).timeline();

        assertThrows(IllegalArgumentException.class, () -> new DayCounts(months));
    }
}
