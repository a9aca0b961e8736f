package hemerotheque.search;

import hemerotheque.model.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads days that are counted from today: « hier », « la semaine dernière », « 12 derniers mois ». Texts come folded.
final class RelativeDays {

    private static final Pattern LAST_FEW =
            Pattern.compile("(?:les |ces )?(\\d{1,4}) (?:derniers |dernieres )?(jours?|semaines?|mois|ans?|annees?)"
                    + "(?: derniers| dernieres)?");

    private static final Pattern ARTICLE = Pattern.compile("^(?:la |le |l')");

    private final LocalDate today;

    RelativeDays(LocalDate today) {
        this.today = today;
    }

    Optional<DateRange> read(String folded) {
        return switch (ARTICLE.matcher(folded).replaceFirst("")) {
            case "aujourd'hui" -> Optional.of(DateRange.day(today));
            case "hier" -> Optional.of(DateRange.day(today.minusDays(1)));
            case "avant-hier" -> Optional.of(DateRange.day(today.minusDays(2)));
            case "cette semaine" -> Optional.of(week(today));
            case "semaine derniere", "semaine passee", "semaine precedente" -> Optional.of(week(today.minusWeeks(1)));
            case "ce mois", "ce mois-ci" -> Optional.of(month(today));
            case "mois dernier", "mois passe", "mois precedent" -> Optional.of(month(today.minusMonths(1)));
            case "cette annee" -> Optional.of(year(today));
            case "an dernier", "annee derniere", "annee passee", "annee precedente" ->
                Optional.of(year(today.minusYears(1)));
            default -> lastFew(folded);
        };
    }

    private Optional<DateRange> lastFew(String folded) {
        var matcher = LAST_FEW.matcher(folded);
        if (!matcher.matches() || !folded.contains("dernier")) return Optional.empty();
        int count = Integer.parseInt(matcher.group(1));
        var first = today.minus(count, unit(matcher.group(2))).plusDays(1);
        if (count == 0 || first.isBefore(DateRange.EARLIEST)) return Optional.empty();
        return Optional.of(new DateRange(first, today));
    }

    private static ChronoUnit unit(String name) {
        return switch (name.charAt(0)) {
            case 'j' -> ChronoUnit.DAYS;
            case 's' -> ChronoUnit.WEEKS;
            case 'm' -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    private static DateRange week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateRange(monday, monday.plusDays(6));
    }

    private static DateRange month(LocalDate day) {
        var month = YearMonth.from(day);
        return new DateRange(month.atDay(1), month.atEndOfMonth());
    }

    private static DateRange year(LocalDate day) {
        return new DateRange(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
    }
}
