package hemerotheque.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;

/// When an article was published (or, in its own field, last changed): as much as is known, and how it was learnt.
///
/// @param first the day, or the first day of the month or year
/// @param time local time of the paper, to the minute; only with a precision of a day
/// @param offset only with a time
public record PublicationDate(
        LocalDate first, Precision precision, Optional<LocalTime> time, Optional<ZoneOffset> offset, Evidence from) {

    /// @throws IllegalArgumentException where `first` is not the first day of its month or year, or a time stands alone
    public PublicationDate {
        boolean starts = switch (precision) {
            case DAY -> true;
            case MONTH -> first.getDayOfMonth() == 1;
            case YEAR -> first.getDayOfYear() == 1;
        };
        if (!starts) throw new IllegalArgumentException(first + " does not start a " + precision.code());
        if (time.isPresent() && precision != Precision.DAY) throw new IllegalArgumentException("a time without a day");
        if (offset.isPresent() && time.isEmpty()) throw new IllegalArgumentException("an offset without a time");
    }

    public static PublicationDate day(LocalDate day, Evidence from) {
        return new PublicationDate(day, Precision.DAY, Optional.empty(), Optional.empty(), from);
    }

    /// The date of a whole day, month or year; nothing where `range` is none of these.
    public static Optional<PublicationDate> of(DateRange range, Evidence from) {
        return Arrays.stream(Precision.values())
                .filter(precision -> precision.firstDay(range.first()).equals(range.first())
                        && precision.lastDay(range.first()).equals(range.last()))
                .findFirst()
                .map(precision ->
                        new PublicationDate(range.first(), precision, Optional.empty(), Optional.empty(), from));
    }

    /// The last day that this may mean: `first` itself, or the end of its month or year.
    public LocalDate last() {
        return precision.lastDay(first);
    }

    public DateRange range() {
        return new DateRange(first, last());
    }

    /// ISO 8601, as much as is known: `2020-10-31T14:05+01:00`, `2020-10-31`, `2020-10`, `2020`.
    public String iso() {
        return switch (precision) {
            case DAY ->
                first
                        + time.map(PublicationDate::isoTime).orElse("")
                        + offset.map(ZoneOffset::getId).orElse("");
            case MONTH -> first.toString().substring(0, 7);
            case YEAR -> first.toString().substring(0, 4);
        };
    }

    private static String isoTime(LocalTime time) {
        return "T" + time.format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    /// Reads what [#iso] writes.
    ///
    /// @throws java.time.DateTimeException on any other form
    public static PublicationDate parse(String iso, Evidence from) {
        if (iso.length() == 4) return coarse(iso + "-01-01", Precision.YEAR, from);
        if (iso.length() == 7) return coarse(iso + "-01", Precision.MONTH, from);
        var day = LocalDate.parse(iso.substring(0, Math.min(10, iso.length())));
        if (iso.length() <= 10) return day(day, from);
        var time = LocalTime.parse(iso.substring(11, 16));
        var offset = Text.some(iso.substring(16)).map(ZoneOffset::of);
        return new PublicationDate(day, Precision.DAY, Optional.of(time), offset, from);
    }

    private static PublicationDate coarse(String first, Precision precision, Evidence from) {
        return new PublicationDate(LocalDate.parse(first), precision, Optional.empty(), Optional.empty(), from);
    }
}
