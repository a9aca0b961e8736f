package hemerotheque.search;

import java.util.List;

/// Every occurrence of what was looked for, sorted; its lines are read in pages, when they are looked at.
///
/// @param total of all occurrences
/// @param listed how many have a line: `total`, or [#MOST]
/// @param articles that have at least one
/// @param archive what the occurrences are measured against: all articles that the filter leaves
public record Concordance(
        long total, int listed, long articles, CorpusSize archive, List<Warning> warnings, Lines lines) {

    /// Lines at the most, chosen: bounds the memory of a word that every article has.
    public static final int MOST = 1_000_000;

    /// Reads lines. From any thread but JavaFX's.
    @FunctionalInterface
    public interface Lines {

        /// @param from 0 for the first line
        /// @return at most `most` lines in order; one whose article is gone since is left out
        List<Occurrence> read(int from, int most);
    }

    public Concordance {
        warnings = List.copyOf(warnings);
    }

    public double perMillion() {
        return archive.perMillion(total);
    }
}
