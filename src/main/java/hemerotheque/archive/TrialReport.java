package hemerotheque.archive;

import java.util.List;
import java.util.Map;

/// How an import would go.
///
/// @param report as the import would give it
/// @param formats how many files there are of each, by the code of its reader, those within containers included
/// @param first articles, new or not, in the order in which they came, at most [#MOST_SHOWN]
public record TrialReport(ImportReport report, Map<String, Long> formats, List<Foreseen> first) {

    /// Articles, our choice: enough to see whether titles, days and sources come out right.
    public static final int MOST_SHOWN = 50;

    public TrialReport {
        formats = Map.copyOf(formats);
        first = List.copyOf(first);
    }
}
