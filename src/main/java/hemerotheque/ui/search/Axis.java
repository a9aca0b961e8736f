package hemerotheque.ui.search;

import hemerotheque.model.DateRange;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The days that a timeline spans, and the width of its bars. Both ends are whole bars.
public record Axis(DateRange days, Step step) {

    /// Bars that an axis should have, chosen: fewer tell little, more become too thin to hit with a mouse.
    static final int FEWEST_BARS = 40;

    static final int MOST_BARS = 160;

    /// Bars that an axis may have where the reader chooses their width: under these they are but a pixel wide.
    static final int LIMIT = 1_000;

    public Axis {
        days = new DateRange(
                step.start(days.first()), step.days(step.start(days.last())).last());
    }

    /// Over `days`, with bars of `step` where these fit, otherwise with those whose number is nearest to the right one.
    public static Axis over(DateRange days, Optional<Step> step) {
        var fitting = step.filter(chosen -> fits(days, chosen));
        return new Axis(days, fitting.orElseGet(() -> best(days)));
    }

    /// Whether `days` have no more than [#LIMIT] bars of `step`, or no step has fewer.
    public static boolean fits(DateRange days, Step step) {
        return step == Step.YEAR || bars(days, step) <= LIMIT;
    }

    /// The one whose bars are the least too few or too many; the finer of two that are equal.
    private static Step best(DateRange days) {
        return List.of(Step.values()).reversed().stream()
                .min(Comparator.comparingDouble(step -> excess(bars(days, step))))
                .orElseThrow();
    }

    private static double excess(long bars) {
        if (bars < FEWEST_BARS) return (double) FEWEST_BARS / bars;
        return Math.max(1, (double) bars / MOST_BARS);
    }

    private static long bars(DateRange days, Step step) {
        var first = step.start(days.first());
        var last = step.start(days.last());
        return 1
                + switch (step) {
                    case YEAR -> ChronoUnit.YEARS.between(first, last);
                    case MONTH -> ChronoUnit.MONTHS.between(first, last);
                    case WEEK -> ChronoUnit.WEEKS.between(first, last);
                    case DAY -> ChronoUnit.DAYS.between(first, last);
                };
    }

    /// As wide as need be to hold every bar of `timeline`, which has the same step.
    Axis holding(Timeline timeline) {
        if (timeline.bars().isEmpty()) return this;
        var first = timeline.bars().firstKey();
        var last = step.days(timeline.bars().lastKey()).last();
        return new Axis(new DateRange(min(first, days.first()), max(last, days.last())), step);
    }

    /// The span of `timeline` where nothing else is known; nothing where it has no bars.
    static Optional<Axis> of(Timeline timeline) {
        if (timeline.bars().isEmpty()) return Optional.empty();
        var days = new DateRange(timeline.bars().firstKey(), timeline.bars().lastKey());
        return Optional.of(new Axis(days, timeline.step()));
    }

    /// The first day of each bar, oldest first.
    public List<LocalDate> starts() {
        var starts = new ArrayList<LocalDate>();
        for (var start = days.first(); !start.isAfter(days.last()); start = step.next(start)) starts.add(start);
        return List.copyOf(starts);
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
