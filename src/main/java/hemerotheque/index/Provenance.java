package hemerotheque.index;

import hemerotheque.model.Capture;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Problem;
import java.time.LocalDate;
import java.util.Optional;

/// How an article came into the archive, as far as it can be asked for.
///
/// @param address of the capture that the article is read from
/// @param captured when that capture was saved
/// @param imported when the article first came in, by the clock of the reader
/// @param incomplete whether the capture is known to hold but a part of what was published
/// @param captures how many there are of it, 1 or more
/// @param corrected whether its date of publication, or that it has none, is what the reader says
public record Provenance(
        Optional<String> address,
        Optional<LocalDate> captured,
        Optional<LocalDate> imported,
        boolean incomplete,
        int captures,
        boolean corrected) {

    /// Of an article that came in on `imported`.
    ///
    /// @param capture the one that it is read from
    /// @param captures how many there are of it
    public static Provenance of(Capture capture, LocalDate imported, int captures) {
        return new Provenance(
                capture.address(),
                capture.captured().map(CaptureDay::day),
                Optional.of(imported),
                capture.leftInDoubt(Problem.Kind.INCOMPLETE),
                captures,
                false);
    }

    /// The same of an article of which the reader gave the date, or took it away.
    public Provenance dated() {
        return new Provenance(address, captured, imported, incomplete, captures, true);
    }

    /// Of an article whose address is all that is known.
    static Provenance at(Optional<String> address) {
        return new Provenance(address, Optional.empty(), Optional.empty(), false, 1, false);
    }
}
