package hemerotheque.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How often several questions are met over time.
///
/// @param archive what the counts are measured against, by the same bars
/// @param series in the order asked
public record Frequency(Step step, CorpusSeries archive, List<Series> series) {

    /// @param occurrences of the words; of several words of one question, those of each
    /// @param articles with at least one
    public record Count(long occurrences, long articles) {

        public static final Count NONE = new Count(0, 0);

        public Count plus(Count other) {
            return new Count(occurrences + other.occurrences, articles + other.articles);
        }
    }

    /// One question. Its bars and `undated` add up to its total, always.
    ///
    /// @param bars by the first day of each bar, oldest first; only bars that hold something
    /// @param undated in articles without a date, or with one too coarse for the step
    public record Series(String words, SortedMap<LocalDate, Count> bars, Count undated, List<Warning> warnings) {

        public Series {
            bars = Collections.unmodifiableSortedMap(new TreeMap<>(bars));
            warnings = List.copyOf(warnings);
        }

        public Count total() {
            return bars.values().stream().reduce(undated, Count::plus);
        }

        /// What the bar that begins on `start` holds, if only nothing.
        public Count at(LocalDate start) {
            return bars.getOrDefault(start, Count.NONE);
        }
    }

    /// How a count is told.
    public enum Unit {
        /// Occurrences, as they are.
        COUNT,
        /// Articles with at least one, of a thousand of the archive.
        ARTICLES,
        /// Occurrences in a million words of the archive.
        MILLION;

        /// @param size of the same bar of the archive
        public double of(Count count, CorpusSize size) {
            return switch (this) {
                case COUNT -> count.occurrences();
                case ARTICLES -> size.perThousand(count.articles());
                case MILLION -> size.perMillion(count.occurrences());
            };
        }
    }

    public Frequency {
        series = List.copyOf(series);
    }

    /// The first days of all bars from the first to the last that the archive has articles in, without a gap.
    public List<LocalDate> starts() {
        if (archive.bars().isEmpty()) return List.of();
        var last = archive.bars().lastKey();
        return Stream.iterate(archive.bars().firstKey(), day -> !day.isAfter(last), step::next)
                .toList();
    }

    /// What the archive has in the bar that begins on `start`, if only nothing.
    public CorpusSize archiveAt(LocalDate start) {
        return archive.bars().getOrDefault(start, CorpusSize.NONE);
    }
}
