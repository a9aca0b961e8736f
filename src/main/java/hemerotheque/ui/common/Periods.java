package hemerotheque.ui.common;

import hemerotheque.model.DateRange;
import hemerotheque.search.Step;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Ranges of days in few words: « 2019 », « déc. 2019 – mars 2020 », « 1er janv. 2020 – 15 mars 2020 ».
public final class Periods {

    private final Wording wording;
    private final Dates dates;

    public Periods(Wording wording) {
        this.wording = wording;
        this.dates = new Dates(wording);
    }

    /// As few words as say it exactly: whole years and months by their names.
    public String brief(DateRange days) {
        if (days.first().equals(DateRange.EARLIEST) || days.last().equals(DateRange.LATEST)) return dates.range(days);
        for (var step : List.of(Step.YEAR, Step.MONTH)) {
            if (isWhole(step, days)) return brief(step, days);
        }
        return brief(Step.DAY, days);
    }

    private static boolean isWhole(Step step, DateRange days) {
        var lastBar = step.start(days.last());
        return step.start(days.first()).equals(days.first())
                && step.days(lastBar).last().equals(days.last());
    }

    private String brief(Step step, DateRange days) {
        var first = brief(step, step.start(days.first()));
        var last = brief(step, step.start(days.last()));
        return first.equals(last) ? first : first + " – " + last;
    }

    /// The bar that begins on `start`: « 2019 », « déc. 2019 », « sem. 17 déc. 2019 », « 17 déc. 2019 ».
    public String brief(Step step, LocalDate start) {
        return switch (step) {
            case YEAR -> dates.year(start.getYear());
            case MONTH -> written(start, "LLL uuuu");
            case WEEK -> wording.say("period.week", dates.brief(start));
            case DAY -> dates.brief(start);
        };
    }

    /// The bar that begins on `start`, in full: « 2019 », « décembre 2019 », « semaine du 16 décembre 2019 », « mardi
    /// 17 décembre 2019 ».
    public String full(Step step, LocalDate start) {
        return switch (step) {
            case YEAR -> dates.year(start.getYear());
            case MONTH -> written(start, "LLLL uuuu");
            case WEEK -> wording.say("period.week.full", dates.plain(start));
            case DAY -> dates.full(start);
        };
    }

    /// « févr. »: under an axis, where the year stands before it.
    public String month(LocalDate day) {
        return written(day, "LLL");
    }

    private String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, wording.locale()).format(day);
    }
}
