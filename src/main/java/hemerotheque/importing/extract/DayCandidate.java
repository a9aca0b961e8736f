package hemerotheque.importing.extract;

import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// A day that a page tells, and how much speaks for it.
///
/// @param offset only with a time
/// @param score over 0; from [#SURE] on it convinces alone
/// @param modified whether the page calls it the day of a change
record DayCandidate(
        LocalDate day,
        Precision precision,
        Optional<LocalTime> time,
        Optional<ZoneOffset> offset,
        Evidence from,
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
}
