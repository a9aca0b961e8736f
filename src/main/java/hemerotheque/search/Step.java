package hemerotheque.search;

import hemerotheque.model.DateRange;
import hemerotheque.model.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;

/// The width of a bar of a timeline.
public enum Step {
    YEAR(Precision.YEAR),
    MONTH(Precision.MONTH),
    /// From Monday to Sunday.
    WEEK(Precision.DAY),
    DAY(Precision.DAY);

    private final Precision coarsest;

    Step(Precision coarsest) {
        this.coarsest = coarsest;
    }

    /// Whether an article dated with `precision` belongs in one bar of this width: one of 2012 has no place in a month.
    public boolean places(Precision precision) {
        return precision.compareTo(coarsest) <= 0;
    }

    /// The first day of the bar that `day` falls in.
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
            case MONTH -> day.with(TemporalAdjusters.firstDayOfMonth());
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAY -> day;
        };
    }

    /// The days of the bar that begins on `start`.
    public DateRange days(LocalDate start) {
        return new DateRange(start, last(start));
    }

    /// The first day of the bar after the one that begins on `start`.
    public LocalDate next(LocalDate start) {
        return last(start).plusDays(1);
    }

    private LocalDate last(LocalDate start) {
        return this == WEEK ? start.plusDays(6) : coarsest.lastDay(start);
    }

    /// `2020`, `2020-10`, `2020-W44`, `2020-10-31` for the bar that begins on `start`. Source: ISO 8601.
    public String label(LocalDate start) {
        return switch (this) {
            case YEAR -> start.toString().substring(0, 4);
            case MONTH -> start.toString().substring(0, 7);
            case WEEK -> start.format(DateTimeFormatter.ISO_WEEK_DATE).substring(0, 8);
            case DAY -> start.toString();
        };
    }
}
