package hemerotheque.ui.search;

import hemerotheque.model.DateRange;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The days that a timeline spans, and the width of its bars. Both ends are whole bars.
public record Axis(DateRange days, Step step) {

    /// Bars, chosen: more than these become too thin to hit with a mouse in a window of 1,000 pixels.
    static final int MOST_BARS = 200;

    public Axis {
        days = new DateRange(
                step.start(days.first()), step.days(step.start(days.last())).last());
    }

    /// Over `days`, with the narrowest bars that are at most [#MOST_BARS].
    public static Axis over(DateRange days) {
        if (ChronoUnit.DAYS.between(days.first(), days.last()) < MOST_BARS) return new Axis(days, Step.DAY);
        if (ChronoUnit.MONTHS.between(days.first(), days.last()) < MOST_BARS) return new Axis(days, Step.MONTH);
        return new Axis(days, Step.YEAR);
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
