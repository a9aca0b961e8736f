package hemerotheque.importing.extract;

import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as press databases write them, in the languages of their interfaces: the day before or after the month, a
/// weekday before or after, an hour of 12 or 24 with a zone, or a month or year alone.
///
/// The names of months are those of the CLDR, and what is left of them in files that lost their accents.
final class PrintedDate {

    static final List<Locale> LANGUAGES = List.of(
            Locale.FRENCH,
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.of("es"),
            Locale.of("it"),
            Locale.of("nl"),
            Locale.of("pt"),
            Locale.of("ca"));

    private static final Map<String, Integer> MONTHS = months();

    /// Letters of any script, and signs that stand for letters in a wrong code page.
    private static final String WORD = "[\\p{L}\\p{M}\\uFFFD¶§©¨ª»¤Ã]{3,12}";

    private static final String YEAR = "(?<year>(?:1[6-9]|20)\\d\\d)(?!\\d)";

    /// Of a magazine that bears a season: its year is told, no more.
    private static final String SEASON =
            "(?:spring|summer|autumn|fall|winter|printemps|été|automne|hiver|frühling|frühjahr"
                    + "|sommer|herbst|lente|zomer|herfst|primavera|verano|otoño|invierno|estate|autunno|inverno|verão|outono)";

    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("(?<!\\d)" + YEAR + "-(?<number>\\d\\d)-(?<day>\\d\\d)(?!\\d)"),
            Pattern.compile("(?<!\\d)" + YEAR + "年\\s*(?<number>\\d{1,2})月\\s*(?<day>\\d{1,2})日"),
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})(?:er|re|º|ª|\\.|st|nd|rd|th)?\\s+(?:de\\s+|d')?(?<month>" + WORD
                    + ")\\.?,?\\s+(?:de\\s+|del\\s+)?" + YEAR),
            Pattern.compile("(?<month>" + WORD + ")\\.?\\s+(?<day>\\d{1,2})(?:er|st|nd|rd|th)?,?\\s+" + YEAR),
            Pattern.compile("(?<![\\d/.])(?<day>\\d{1,2})[/.](?<number>\\d{1,2})[/.]" + YEAR));

    private static final Pattern MONTH =
            Pattern.compile("(?<month>" + WORD + ")\\.?,?(?:\\s?[/–-]\\s?" + WORD + ")?\\s+(?:de\\s+)?" + YEAR);

    private static final Pattern ONLY_YEAR =
            Pattern.compile("(?iu)^\\W*(?:" + SEASON + ",?\\s+(?:de\\s+)?)?" + YEAR + "\\W*$");

    /// Behind a day, at most two words further: a weekday, « à ».
    private static final Pattern TIME = Pattern.compile(
            "^(?:[,\\s]+\\p{L}[\\p{L}.-]*){0,2}?[,\\s–-]*(?:T|à|at|um)?\\s*(?<hour>[01]?\\d|2[0-3])\\s?[h:](?<minute>[0-5]\\d)(?::[0-5]\\d)?"
                    + "\\s*(?:(?<half>[AaPp])\\.?[Mm]\\.?(?!\\p{L}))?\\s*\\(?(?<zone>Z|(?:UTC|GMT|HNE|HAE)?\\s?[+-]\\d{1,2}(?::?\\d\\d)?|UTC|GMT)?\\)?");

    private PrintedDate() {}

    /// A date and where it stands in its line, with its hour.
    record Found(PublicationDate date, int start, int end) {}

    /// The first date that `line` tells, the finest first.
    static Optional<Found> in(String line) {
        for (var pattern : DAYS) {
            var found = pattern.matcher(line);
            while (found.find()) {
                var date = day(found, line);
                if (date.isPresent()) return date;
            }
        }
        return coarse(line);
    }

    private static Optional<Found> day(Matcher found, String line) {
        var day = existing(Integer.parseInt(found.group("year")), month(found), Integer.parseInt(found.group("day")));
        var clock = TIME.matcher(line).region(found.end(), line.length());
        boolean timed = clock.find();
        var time = timed ? Optional.of(time(clock)) : Optional.<LocalTime>empty();
        var offset = timed ? offset(clock) : Optional.<ZoneOffset>empty();
        return day.map(one -> new Found(
                new PublicationDate(one, Precision.DAY, time, offset, Evidence.CONTAINER),
                found.start(),
                timed ? clock.end() : found.end()));
    }

    private static Optional<Found> coarse(String line) {
        var found = MONTH.matcher(line);
        while (found.find()) {
            int month = month(found);
            if (month > 0) return coarse(found, month, Precision.MONTH);
        }
        var year = ONLY_YEAR.matcher(line);
        return year.find() ? coarse(year, 1, Precision.YEAR) : Optional.empty();
    }

    private static Optional<Found> coarse(Matcher found, int month, Precision precision) {
        var first = LocalDate.of(Integer.parseInt(found.group("year")), month, 1);
        var date = new PublicationDate(first, precision, Optional.empty(), Optional.empty(), Evidence.CONTAINER);
        return Optional.of(new Found(date, found.start(), found.end()));
    }

    private static int month(Matcher found) {
        if (found.pattern().namedGroups().containsKey("number")) return Integer.parseInt(found.group("number"));
        return MONTHS.getOrDefault(letters(found.group("month")), 0);
    }

    private static Optional<LocalDate> existing(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher found) {
        int hour = Integer.parseInt(found.group("hour"));
        boolean half = found.group("half") != null && hour <= 12;
        boolean afternoon = half && found.group("half").equalsIgnoreCase("p");
        return LocalTime.of(half ? hour % 12 + (afternoon ? 12 : 0) : hour, Integer.parseInt(found.group("minute")));
    }

    private static Optional<ZoneOffset> offset(Matcher found) {
        var zone = found.group("zone");
        if (zone == null) return Optional.empty();
        var figures = zone.replaceAll("[^+\\d:-]", "");
        if (figures.isEmpty()) return Optional.of(ZoneOffset.UTC);
        try {
            return Optional.of(ZoneOffset.of(figures));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        var shared = new ArrayList<String>();
        for (var language : LANGUAGES) {
            for (var month : Month.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    var name = month.getDisplayName(style, language);
                    add(letters(name), month, months, shared);
                    add(letters(name.replaceAll("[^\\x00-\\x7F]", "")), month, months, shared); // accents lost
                }
            }
        }
        shared.forEach(months::remove);
        months.put("sept", Month.SEPTEMBER.getValue()); // as printers shorten it, whatever the CLDR has
        return Map.copyOf(months);
    }

    /// A word that two months share tells neither.
    private static void add(String name, Month month, Map<String, Integer> months, List<String> shared) {
        if (name.length() < 3) return;
        var other = months.putIfAbsent(name, month.getValue());
        if (other != null && other != month.getValue()) shared.add(name);
    }

    /// A name without its accents, and without what a wrong code page made of them.
    private static String letters(String name) {
        return Plain.folded(name).replaceAll("[^a-z]", "");
    }
}
