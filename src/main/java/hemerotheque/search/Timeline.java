package hemerotheque.search;

import hemerotheque.model.DateRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many articles of an answer each year, month, week or day holds.
///
/// The bars and `undated` add up to the total of the answer, always; and so do the layers, bar by bar.
///
/// @param bars by the first day of each bar, oldest first; only bars that hold something
/// @param undated articles without a date, or with one too coarse for `step`
/// @param coarse those of `undated` that have a date, by the days that it may mean
/// @param layers the same by source, the largest first; empty where they were not asked for, or there is nothing
/// @param archive all articles of the archive in bars of the same width; absent where it was not asked for
public record Timeline(
        Step step,
        SortedMap<LocalDate, Long> bars,
        long undated,
        Map<DateRange, Long> coarse,
        List<Layer> layers,
        Optional<Timeline> archive) {

    /// Sources with a layer of their own, chosen: more colours would not be told apart.
    public static final int SOURCES = 5;

    /// What one source has of a timeline.
    ///
    /// @param source absent for the layer of all others, which comes last: those of no known source are among them
    public record Layer(Optional<String> source, Timeline counts) {}

    public Timeline {
        bars = Collections.unmodifiableSortedMap(new TreeMap<>(bars));
        layers = List.copyOf(layers);
        coarse = Map.copyOf(coarse);
        if (archive.isPresent() && archive.get().step != step) throw new IllegalArgumentException("bars of two widths");
    }

    /// Without layers, and beside no archive.
    public Timeline(Step step, SortedMap<LocalDate, Long> bars, long undated, Map<DateRange, Long> coarse) {
        this(step, bars, undated, coarse, List.of(), Optional.empty());
    }

    /// The same beside all that the archive holds.
    public Timeline beside(Timeline whole) {
        return new Timeline(step, bars, undated, coarse, layers, Optional.of(whole));
    }

    /// All that the timeline counts.
    public long total() {
        return undated + bars.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Articles without any date.
    public long dateless() {
        return undated - coarse.values().stream().mapToLong(Long::longValue).sum();
    }

    /// What the bar that begins on `start` holds, if only nothing.
    public long at(LocalDate start) {
        return bars.getOrDefault(start, 0L);
    }

    /// What the archive holds in the bar that begins on `start`: never less than the answer, also where an import has
    /// gone on between the two counts; 0 where it holds nothing, or was not asked.
    public long inArchive(LocalDate start) {
        return archive.map(whole -> Math.max(whole.at(start), at(start))).orElse(0L);
    }

    /// Articles of a thousand of the archive in the bar that begins on `start`; 0 where it holds none.
    public double perThousand(LocalDate start) {
        long all = inArchive(start);
        return all == 0 ? 0 : at(start) * 1_000.0 / all;
    }
}
