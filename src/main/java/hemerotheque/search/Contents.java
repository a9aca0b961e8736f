package hemerotheque.search;

import hemerotheque.model.DateRange;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What an archive holds, counted for browsing.
///
/// @param days from the oldest to the newest known day of publication
/// @param sources by name, as French sorts
/// @param months articles by the month of publication, newest first; those with a date of a year only are not here
/// @param years articles by the year of publication, newest first
/// @param undated articles without any date
/// @param unsourced articles of no known source
public record Contents(
        long articles,
        long captures,
        Optional<DateRange> days,
        List<SourceCount> sources,
        SortedMap<YearMonth, Long> months,
        SortedMap<Integer, Long> years,
        long undated,
        long unsourced) {

    /// @param sections most frequent first
    public record SourceCount(String source, long articles, List<SectionCount> sections) {
        public SourceCount {
            sections = List.copyOf(sections);
        }
    }

    public record SectionCount(String section, long articles) {}

    public Contents {
        sources = List.copyOf(sources);
    }
}
