package hemerotheque.importing.extract;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Moments as metadata write them: ISO 8601 and its near misses (`2023-11-02T1643`, `2020-08-25|00h23`), JavaScript's
/// `Tue Aug 25 2020 00:23:33 GMT+0000`, RFC 1123; and French days where a page puts them there.
final class MachineDate {

    private static final Pattern ISO = Pattern.compile(
            "(?<year>(?:1[6-9]|20)\\d\\d)[-/.]?(?<month>\\d\\d)[-/.]?(?<day>\\d\\d)"
                    + "(?:[T| _]{1,2}(?<hour>\\d\\d)[:hH]?(?<minute>\\d\\d)(?::?\\d\\d(?:[.,]\\d+)?)?)?\\s*(?<zone>Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?.*",
            Pattern.DOTALL);

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:[A-Za-z]{3,9},?\\s+)?(?:(?<day>\\d{1,2})\\s+(?<month>[A-Za-z]{3})[a-z]*|(?<month2>[A-Za-z]{3})[a-z]*\\s+(?<day2>\\d{1,2})),?\\s+(?<year>(?:19|20)\\d\\d)"
                    + "(?:[,\\s]+(?<hour>\\d\\d):(?<minute>\\d\\d)(?::\\d\\d)?)?\\s*(?<zone>Z|UTC|GMT(?:[+-]\\d\\d:?\\d\\d)?|[+-]\\d\\d:?\\d\\d)?.*",
            Pattern.DOTALL);

    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    /// Hours that clocks of the world are apart from Greenwich at the most.
    private static final int MOST_HOURS = 14;

    /// Minutes of which every offset is a multiple since clocks follow Greenwich: `+0009` is a fault for `+0900`, or
    /// for none.
    private static final int QUARTER = 15;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private MachineDate() {}

    /// @param offset only with a time
    record Stamp(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

        boolean utc() {
            return offset.equals(Optional.of(ZoneOffset.UTC));
        }
    }

    /// The moment that `text` tells, or nothing.
    static Optional<Stamp> read(String text) {
        var stripped = text.strip();
        if (stripped.length() < 6 || stripped.length() > 80) return Optional.empty();
        var iso = ISO.matcher(stripped);
        if (iso.matches()) return stamp(iso, iso.group("day"), Integer.parseInt(iso.group("month")));
        if (EPOCH.matcher(stripped).matches()) return epoch(stripped);
        var english = ENGLISH.matcher(stripped);
        if (english.matches()) {
            boolean dayFirst = english.group("day") != null;
            int month = MONTHS.indexOf((dayFirst ? english.group("month") : english.group("month2"))
                            .toLowerCase(java.util.Locale.ROOT))
                    + 1;
            if (month > 0) return stamp(english, dayFirst ? english.group("day") : english.group("day2"), month);
        }
        return french(stripped);
    }

    private static Optional<Stamp> epoch(String digits) {
        long seconds = Long.parseLong(digits.substring(0, 10));
        var moment = java.time.Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        return Optional.of(new Stamp(
                moment.toLocalDate(), Optional.of(moment.toLocalTime().withSecond(0)), Optional.of(ZoneOffset.UTC)));
    }

    private static Optional<Stamp> french(String text) {
        return FrenchDate.mentions(text).stream()
                .filter(m -> m.day() > 0 && m.year().isPresent())
                .findFirst()
                .flatMap(m -> m.on(Optional.empty(), Optional.empty())
                        .map(day -> new Stamp(day, m.time(), Optional.empty())));
    }

    private static Optional<Stamp> stamp(Matcher found, String dayDigits, int month) {
        int year = Integer.parseInt(found.group("year"));
        int day = Integer.parseInt(dayDigits);
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) return Optional.empty();
        var time = time(found);
        return Optional.of(
                new Stamp(LocalDate.of(year, month, day), time, time.flatMap(_ -> offset(found.group("zone")))));
    }

    private static Optional<LocalTime> time(Matcher found) {
        if (found.group("hour") == null) return Optional.empty();
        int hour = Integer.parseInt(found.group("hour"));
        int minute = Integer.parseInt(found.group("minute"));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<ZoneOffset> offset(String zone) {
        if (zone == null) return Optional.empty();
        var signed = zone.replace("GMT", "").replace("UTC", "").replace("Z", "").replace(":", "");
        if (signed.isEmpty()) return Optional.of(ZoneOffset.UTC);
        int hours = Integer.parseInt(signed.substring(1, 3));
        int minutes = Integer.parseInt(signed.substring(3, 5));
        if (hours > MOST_HOURS || minutes % QUARTER != 0) return Optional.empty();
        int sign = signed.charAt(0) == '-' ? -1 : 1;
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
}
