package hemerotheque.wording;

import hemerotheque.model.DateRange;
import hemerotheque.model.PublicationDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/// Days, months and years as a reader of the language writes them: « vendredi 17 janvier 2020 », « 1er mai 2020 »,
/// « mai 1998 », « 1998 ».
///
/// A date is never said more precisely than it is known. Source: Lexique des règles typographiques en usage à
/// l’Imprimerie nationale (« 1er », then cardinal figures; « 18 h 30 »); names of months and days are those of the
/// CLDR.
public final class Dates {

    /// Raised letters of Unicode, which faces for reading have and a line of a list has no room for.
    private static final String RAISED = "\u1d49\u02b3";

    private final Wording wording;
    private final String ordinal;

    public Dates(Wording wording) {
        this(wording, "er");
    }

    private Dates(Wording wording, String ordinal) {
        this.wording = wording;
        this.ordinal = ordinal;
    }

    /// The same with « 1ᵉʳ » in place of « 1er »: for an article, as it would be printed.
    public Dates raised() {
        return new Dates(wording, RAISED);
    }

    /// « vendredi 17 janvier 2020 »: alone above an article.
    public String full(LocalDate day) {
        return written(day, "EEEE d MMMM uuuu");
    }

    /// « 17 janvier 2020 »: inside a sentence.
    public String plain(LocalDate day) {
        return written(day, "d MMMM uuuu");
    }

    /// « 17 janv. 2020 »: in a list.
    public String brief(LocalDate day) {
        return written(day, "d MMM uuuu");
    }

    /// « vendredi 17 janvier 2020 à 14 h 05 », « mai 1998 » or « 1998 »: as much as is known.
    public String full(PublicationDate date) {
        return switch (date.precision()) {
            case DAY ->
                date.time()
                        .map(time -> wording.say("date.with.time", full(date.first()), time(time)))
                        .orElseGet(() -> full(date.first()));
            case MONTH -> month(YearMonth.from(date.first()));
            case YEAR -> year(date.first().getYear());
        };
    }

    /// « 17 janv. 2020 », « mai 1998 » or « 1998 »: as much as is known, without the time.
    public String brief(PublicationDate date) {
        return switch (date.precision()) {
            case DAY -> brief(date.first());
            case MONTH -> month(YearMonth.from(date.first()));
            case YEAR -> year(date.first().getYear());
        };
    }

    /// As [#full(PublicationDate)]; « Date inconnue » where there is none.
    public String full(Optional<PublicationDate> date) {
        return date.map(this::full).orElseGet(() -> wording.say("date.unknown"));
    }

    /// As [#brief(PublicationDate)]; « Date inconnue » where there is none.
    public String brief(Optional<PublicationDate> date) {
        return date.map(this::brief).orElseGet(() -> wording.say("date.unknown"));
    }

    /// « mai 1998 ».
    public String month(YearMonth month) {
        return written(month, "MMMM uuuu");
    }

    /// « mai »: under the heading of its year.
    public String monthName(YearMonth month) {
        return written(month, "LLLL");
    }

    /// « 1er mai »: of whatever year.
    public String ofYear(MonthDay day) {
        int leap = 2000; // the 29th of February is in it
        return written(day.atYear(leap), "d MMMM");
    }

    /// « 1998 », without a space for thousands.
    public String year(int year) {
        return Integer.toString(year);
    }

    /// « 14 h 05 ».
    public String time(LocalTime time) {
        return wording.say("date.time", time.getHour(), time.getMinute());
    }

    /// « du 1er mai 2020 au 3 juin 2020 », « depuis le … », « jusqu’au … », « le … » for a single day, « en mai 1998 »
    /// for a whole month or year, « à toute date » where both ends are open.
    public String range(DateRange days) {
        return whole(days).orElseGet(() -> days(days));
    }

    /// The same, a whole month or year told by its first and last day: « du 1er mai 1998 au 31 mai 1998 ».
    public String days(DateRange days) {
        boolean since = !days.first().equals(DateRange.EARLIEST);
        boolean until = !days.last().equals(DateRange.LATEST);
        if (!since && !until) return wording.say("date.range.any");
        if (!since) return wording.say("date.range.until", plain(days.last()));
        if (!until) return wording.say("date.range.since", plain(days.first()));
        return days.first().equals(days.last())
                ? wording.say("date.range.day", plain(days.first()))
                : wording.say("date.range.between", plain(days.first()), plain(days.last()));
    }

    /// « en mai 1998 », « en 1998 », where it is a whole month or year.
    private Optional<String> whole(DateRange days) {
        var month = YearMonth.from(days.first());
        if (days.equals(new DateRange(month.atDay(1), month.atEndOfMonth())))
            return Optional.of(wording.say("date.range.within", month(month)));
        var year = Year.from(days.first());
        return days.equals(new DateRange(year.atDay(1), year.atDay(year.length())))
                ? Optional.of(wording.say("date.range.within", year(year.getValue())))
                : Optional.empty();
    }

    private String written(TemporalAccessor day, String pattern) {
        var french = wording.language() == Language.FRENCH;
        var first = french ? pattern.replaceFirst("\\bd\\b", "d'" + ordinal + "'") : pattern;
        boolean isFirst = day instanceof LocalDate date && date.getDayOfMonth() == 1;
        return DateTimeFormatter.ofPattern(isFirst ? first : pattern, wording.locale())
                .format(day);
    }
}
