package hemerotheque.model;

import java.time.LocalDate;

/// Days from `first` to `last`, both included. An open end is [#EARLIEST] or [#LATEST].
public record DateRange(LocalDate first, LocalDate last) {

    public static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /// @throws IllegalArgumentException where `last` is before `first`
    public DateRange {
        if (last.isBefore(first)) throw new IllegalArgumentException(first + " is after " + last);
    }

    public static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    public static DateRange since(LocalDate first) {
        return new DateRange(first, LATEST);
    }

    public static DateRange until(LocalDate last) {
        return new DateRange(EARLIEST, last);
    }

    /// The two days in their order, whichever was given first.
    public static DateRange between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new DateRange(other, one) : new DateRange(one, other);
    }

    /// Whether the two share at least a day.
    public boolean overlaps(DateRange other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
