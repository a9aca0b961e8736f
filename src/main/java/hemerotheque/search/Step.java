package hemerotheque.search;

import hemerotheque.model.DateRange;
import hemerotheque.model.Precision;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The width of a bar of a timeline.
public enum Step {
    YEAR(Precision.YEAR),
    MONTH(Precision.MONTH),
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
            case DAY -> day;
        };
    }

    /// The days of the bar that begins on `start`.
    public DateRange days(LocalDate start) {
        return new DateRange(start, coarsest.lastDay(start));
    }

    /// The first day of the bar after the one that begins on `start`.
    public LocalDate next(LocalDate start) {
        return coarsest.lastDay(start).plusDays(1);
    }

    /// `2020`, `2020-10`, `2020-10-31` for the bar that begins on `start`.
    public String label(LocalDate start) {
        int letters = switch (this) {
            case YEAR -> 4;
            case MONTH -> 7;
            case DAY -> 10;
        };
        return start.toString().substring(0, letters);
    }
}
