package hemerotheque.model;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// How much of a publication date is known.
public enum Precision {
    DAY,
    MONTH,
    YEAR;

    /// The first day of the day, month or year in which `day` lies.
    public LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// The last day that a date of this precision may mean, when `first` is the first.
    public LocalDate lastDay(LocalDate first) {
        return switch (this) {
            case DAY -> first;
            case MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> first.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /// `day`, `month`, `year`: the form that files and the command line use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
