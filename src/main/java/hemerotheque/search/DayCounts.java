package hemerotheque.search;

import hemerotheque.model.DateRange;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many articles of an answer each day holds. Those of which only the month or the year is known are on no day:
/// they are counted apart, and with them and those without a date the days add up to the answer.
///
/// @param timeline by day
public record DayCounts(Timeline timeline) {

    public static final DayCounts NONE = new DayCounts(new Timeline(Step.DAY, new TreeMap<>(), 0, Map.of()));

    /// @throws IllegalArgumentException where the timeline is not by day
    public DayCounts {
        if (timeline.step() != Step.DAY)
            throw new IllegalArgumentException(timeline.step().name());
    }

    public long on(LocalDate day) {
        return timeline.at(day);
    }

    /// The days of `range` that hold something, oldest first.
    public SortedMap<LocalDate, Long> days(DateRange range) {
        return timeline.bars().subMap(range.first(), range.last().plusDays(1));
    }

    /// All that is on the days of `range`.
    public long within(DateRange range) {
        return sum(days(range).values());
    }

    /// Articles whose month or year lies in `range`, but whose day is not known.
    public long apart(DateRange range) {
        return timeline.coarse().entrySet().stream()
                .filter(dated -> !dated.getKey().first().isBefore(range.first())
                        && !dated.getKey().last().isAfter(range.last()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /// Articles of `month` of whatever year, whose day is not known.
    public long apart(Month month) {
        return timeline.coarse().entrySet().stream()
                .filter(dated -> isMonth(dated.getKey(), month))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean isMonth(DateRange days, Month month) {
        return days.first().getMonth() == month && days.last().getMonth() == month;
    }

    /// `day` in each year in which it holds something, newest first: 29 February in leap years alone.
    public List<LocalDate> yearly(MonthDay day) {
        return timeline.bars().keySet().stream()
                .filter(one -> MonthDay.from(one).equals(day))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// All that is on `day` of whatever year.
    public long on(MonthDay day) {
        return yearly(day).stream().mapToLong(this::on).sum();
    }

    public Optional<LocalDate> newest() {
        return timeline.bars().isEmpty()
                ? Optional.empty()
                : Optional.of(timeline.bars().lastKey());
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) sum += count;
        return sum;
    }
}
