package hemerotheque.importing.extract;

import hemerotheque.model.CaptureDay;
import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as tools and feeds write them, see [MachineDate]; also years and months alone.
final class ToldDate {

    private static final Pattern COARSE = Pattern.compile("(?:1[6-9]|20)\\d\\d(?:-(?:0[1-9]|1[0-2]))?");

    /// `2024 09 11T14:05:00`.
    private static final Pattern SPACED = Pattern.compile("^((?:1[6-9]|20)\\d\\d) (\\d\\d) (\\d\\d)(?=\\D|$)");

    /// `Mon, 10 Feb 25 13:39:31 +0100`, as the first feeds were dated. Source: RFC 822.
    private static final Pattern SHORT_YEAR =
            Pattern.compile("^((?:[A-Za-z]{3},?\\s+)?\\d{1,2}\\s+[A-Za-z]{3}\\s+)(\\d\\d)(?=\\s+\\d{1,2}:)");

    private ToldDate() {}

    static Optional<PublicationDate> read(String text, Evidence evidence) {
        var stripped = text.strip();
        if (COARSE.matcher(stripped).matches()) return Optional.of(PublicationDate.parse(stripped, evidence));
        return stamp(stripped)
                .map(stamp -> new PublicationDate(
                        stamp.day(), Precision.DAY, stamp.time(), stamp.time().flatMap(_ -> stamp.offset()), evidence));
    }

    static Optional<CaptureDay> captured(String text) {
        return stamp(text.strip()).map(stamp -> CaptureDay.of(stamp.day(), Evidence.CONTAINER));
    }

    private static Optional<MachineDate.Stamp> stamp(String text) {
        var spaced = SPACED.matcher(text).replaceFirst("$1-$2-$3");
        var whole = SHORT_YEAR.matcher(spaced).replaceFirst(found -> found.group(1) + century(found.group(2)));
        return MachineDate.read(whole);
    }

    /// Source: RFC 2822, 4.3.
    private static String century(String years) {
        return (Integer.parseInt(years) < 50 ? "20" : "19") + years;
    }
}
