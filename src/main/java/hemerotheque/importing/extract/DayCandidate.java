package hemerotheque.importing.extract;

import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// A day that a page tells, and how much speaks for it.
///
/// @param offset only with a time
/// @param said the value or the line that tells it
/// @param score over 0; from [#SURE] on it convinces alone
/// @param modified whether the page calls it the day of a change
record DayCandidate(
        LocalDate day,
        Precision precision,
        Optional<LocalTime> time,
        Optional<ZoneOffset> offset,
        Evidence from,
        String said,
        double score,
        boolean modified) {

    /// What a day must reach to be told, our choice.
    static final double SURE = 40;

    boolean isSure() {
        return score >= SURE;
    }

    boolean isTimed() {
        return time.isPresent();
    }

    /// The day as it is told to readers: not more precise than it is known.
    PublicationDate told() {
        var first = switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
        boolean timed = precision == Precision.DAY && isTimed();
        return new PublicationDate(
                first, precision, timed ? time : Optional.empty(), timed ? offset : Optional.empty(), from);
    }
}
