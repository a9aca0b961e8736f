package hemerotheque.importing.format.message;

import hemerotheque.model.CaptureDay;
import hemerotheque.model.Evidence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The moment in the date of a message: as RFC 5322 writes it, `Mon, 20 May 2024 08:00:00 +0200`, or as Firefox add-ons
/// did, `Fri Mar 10 2006 13:40:00 GMT+0100`. A weekday that is wrong is passed over.
final class SavedMoment {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1); // our choice: before there was a web to save

    private static final String TIME = "\\s+(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)(?:[:.](?<second>\\d\\d))?";
    private static final String ZONE = "\\s*(?<zone>(?:GMT|UTC)?\\s?[+-]\\d\\d:?\\d\\d|[A-Za-z]{1,4})?";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<day>\\d{1,2})[\\s-]+(?<month>[A-Za-z]{3})[a-z]*[\\s-]+(?<year>\\d{4})" + TIME + ZONE),
            Pattern.compile("(?<month>[A-Za-z]{3})[a-z]*\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})" + TIME + ZONE),
            Pattern.compile("(?<month>[A-Za-z]{3})\\s+(?<day>\\d{1,2})" + TIME + ZONE + "\\s+(?<year>\\d{4})"));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private SavedMoment() {}

    /// The day as it was where the page was saved, and the moment where the zone is told.
    static Optional<CaptureDay> of(String date) {
        return FORMS.stream()
                .map(form -> form.matcher(date))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(SavedMoment::read)
                .filter(capture -> !capture.day().isBefore(EARLIEST));
    }

    private static Optional<CaptureDay> read(Matcher found) {
        try {
            int month = MONTHS.indexOf(found.group("month").toLowerCase(Locale.ROOT)) + 1;
            var day = LocalDate.of(number(found, "year"), month, number(found, "day"));
            var second = found.group("second") == null ? 0 : Math.min(59, number(found, "second"));
            var time = LocalTime.of(number(found, "hour"), number(found, "minute"), second);
            var moment = offset(found.group("zone"))
                    .map(offset -> OffsetDateTime.of(day, time, offset).toInstant());
            return Optional.of(new CaptureDay(day, moment, Evidence.CONTAINER));
        } catch (DateTimeException e) {
            return Optional.empty(); // no day of any calendar
        }
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static Optional<ZoneOffset> offset(String zone) {
        if (zone == null) return Optional.empty();
        var bare = zone.replaceFirst("^(?:GMT|UTC)(?=.)", "").replace(":", "").strip();
        if (bare.matches("[+-]\\d{4}")) {
            int sign = bare.charAt(0) == '-' ? -1 : 1;
            int hours = Integer.parseInt(bare.substring(1, 3));
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * Integer.parseInt(bare.substring(3))));
        }
        return bare.matches("GMT|UTC|UT|Z") ? Optional.of(ZoneOffset.UTC) : Optional.empty();
    }
}
