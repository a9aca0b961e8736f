package hemerotheque.search;

import hemerotheque.model.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads one date, without « from » and « to »: a day, a month, a season, a year, a decade, a century, in figures or in
/// French. Texts come folded: lower case, no accents.
final class SingleDays {

    private record Form(Pattern pattern, Function<MatchResult, Optional<DateRange>> range) {}

    private static final String WEEKDAY = "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:le )?";

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("janvier", 1),
            Map.entry("janv", 1),
            Map.entry("jan", 1),
            Map.entry("fevrier", 2),
            Map.entry("fevr", 2),
            Map.entry("fev", 2),
            Map.entry("mars", 3),
            Map.entry("avril", 4),
            Map.entry("avr", 4),
            Map.entry("mai", 5),
            Map.entry("juin", 6),
            Map.entry("juillet", 7),
            Map.entry("juil", 7),
            Map.entry("aout", 8),
            Map.entry("septembre", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("octobre", 10),
            Map.entry("oct", 10),
            Map.entry("novembre", 11),
            Map.entry("nov", 11),
            Map.entry("decembre", 12),
            Map.entry("dec", 12));

    private static final Map<String, Integer> ROMAN = Map.of("xvii", 17, "xviii", 18, "xix", 19, "xx", 20, "xxi", 21);

    private final LocalDate today;
    private final RelativeDays relative;
    private final List<Form> forms;

    SingleDays(LocalDate today) {
        this.today = today;
        relative = new RelativeDays(today);
        forms = List.of(
                form("(?:(?:en|annee|l'annee) )?(\\d{4})", m -> year(number(m, 1))),
                form("(\\d{4})-(\\d{1,2})", m -> month(number(m, 1), number(m, 2))),
                form("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})", m -> day(number(m, 1), number(m, 2), number(m, 3))),
                form(
                        "(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d\\d)",
                        m -> day(typedYear(m.group(3)), number(m, 2), number(m, 1))),
                form("(\\d{1,2})[-/.](\\d{4})", m -> month(number(m, 2), number(m, 1))),
                form(
                        WEEKDAY + "(\\d{1,2})(?: ?er)?[ -]?([a-z]+)\\.?[ -]?(\\d{4}|\\d\\d)",
                        m -> monthNumber(m.group(2)).flatMap(n -> day(typedYear(m.group(3)), n, number(m, 1)))),
                form(
                        "(?:en |mois d[e'] ?)?([a-z]+)\\.?[ -]?(\\d{4})",
                        m -> monthNumber(m.group(1)).flatMap(n -> month(number(m, 2), n))),
                form("(?:l'|au )?(printemps|ete|automne)[ -]?(\\d{4})", m -> season(m.group(1), number(m, 2))),
                form("(?:l')?hiver[ -]?(\\d{4})", m -> winter(number(m, 1))),
                form("(?:l')?hiver[ -]?(\\d{4})[-/](\\d{4}|\\d\\d)", m -> winter(number(m, 1) + 1)),
                form("(?:les )?(?:annees|decennie)[ -]?(\\d{3}0)", m -> years(number(m, 1), 10)),
                form("(?:les )?annees[ -]?(\\d0)", m -> years(decade(number(m, 1)), 10)),
                form("(?:le |au )?(\\d{1,2})e(?:me)? siecle", m -> century(number(m, 1))),
                form(
                        "(?:le |au )?([xvi]+)e(?:me)? siecle",
                        m -> Optional.ofNullable(ROMAN.get(m.group(1))).flatMap(SingleDays::century)));
    }

    Optional<DateRange> read(String folded) {
        for (var form : forms) {
            var matcher = form.pattern.matcher(folded);
            var range = matcher.matches() ? form.range.apply(matcher) : Optional.<DateRange>empty();
            if (range.isPresent()) return range;
        }
        return relative.read(folded);
    }

    private static Form form(String pattern, Function<MatchResult, Optional<DateRange>> range) {
        return new Form(Pattern.compile(pattern), range);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /// Two figures mean a year up to the next one from today, else one of the last century.
    private int typedYear(String figures) {
        int year = Integer.parseInt(figures);
        if (figures.length() > 2) return year;
        int century = today.getYear() / 100 * 100;
        return year <= today.getYear() % 100 + 1 ? century + year : century - 100 + year;
    }

    /// « années 30 »: those of the last century, « années 10 » and « 20 »: those of this one.
    private int decade(int figures) {
        return typedYear(String.format("%02d", figures));
    }

    private static Optional<Integer> monthNumber(String name) {
        return Optional.ofNullable(MONTHS.get(name));
    }

    private static Optional<DateRange> year(int year) {
        return years(year, 1);
    }

    private static Optional<DateRange> years(int first, int count) {
        if (first < 1 || first + count > 10_000) return Optional.empty();
        return Optional.of(new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31)));
    }

    private static Optional<DateRange> century(int number) {
        return years(number * 100 - 99, 100);
    }

    private static Optional<DateRange> month(int year, int month) {
        if (year < 1 || month < 1 || month > 12) return Optional.empty();
        var days = YearMonth.of(year, month);
        return Optional.of(new DateRange(days.atDay(1), days.atEndOfMonth()));
    }

    private static Optional<DateRange> day(int year, int month, int day) {
        if (year < 1
                || month < 1
                || month > 12
                || !ChronoField.DAY_OF_MONTH.range().isValidValue(day)) return Optional.empty();
        var days = YearMonth.of(year, month);
        return days.isValidDay(day) ? Optional.of(DateRange.day(days.atDay(day))) : Optional.empty();
    }

    /// Seasons as the French calendar prints them, to the usual day.
    private static Optional<DateRange> season(String name, int year) {
        if (year < 1) return Optional.empty();
        return Optional.of(
                switch (name) {
                    case "printemps" -> new DateRange(LocalDate.of(year, 3, 20), LocalDate.of(year, 6, 20));
                    case "ete" -> new DateRange(LocalDate.of(year, 6, 21), LocalDate.of(year, 9, 22));
                    default -> new DateRange(LocalDate.of(year, 9, 23), LocalDate.of(year, 12, 20));
                });
    }

    /// « hiver 1954 » is the one that ends in 1954.
    private static Optional<DateRange> winter(int year) {
        if (year < 2 || year > 9999) return Optional.empty();
        return Optional.of(new DateRange(LocalDate.of(year - 1, 12, 21), LocalDate.of(year, 3, 19)));
    }
}
