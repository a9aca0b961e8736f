package hemerotheque.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much text each year, month or day of the archive holds.
///
/// @param bars by the first day of each bar, oldest first; only bars that hold something
/// @param undated articles without a date, or with one too coarse for `step`
public record CorpusSeries(Step step, SortedMap<LocalDate, CorpusSize> bars, CorpusSize undated) {

    public CorpusSeries {
        bars = Collections.unmodifiableSortedMap(new TreeMap<>(bars));
    }

    public CorpusSize total() {
        return bars.values().stream().reduce(undated, CorpusSize::plus);
    }
}
