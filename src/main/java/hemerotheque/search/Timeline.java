package hemerotheque.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many articles of an answer each year, month or day holds.
///
/// The bars and `undated` add up to the total of the answer, always.
///
/// @param bars by the first day of each bar, oldest first; only bars that hold something
/// @param undated articles without a date, or with one too coarse for `step`
public record Timeline(Step step, SortedMap<LocalDate, Long> bars, long undated) {

    public Timeline {
        bars = Collections.unmodifiableSortedMap(new TreeMap<>(bars));
    }

    /// All that the timeline counts.
    public long total() {
        return undated + bars.values().stream().mapToLong(Long::longValue).sum();
    }
}
