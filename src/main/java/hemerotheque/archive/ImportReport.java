package hemerotheque.archive;

import hemerotheque.model.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How an import went.
///
/// @param counts of every kind of outcome, 0 included
/// @param troubles every outcome SKIPPED or FAILED, and those of articles that are to be checked, in the order in which
/// they came, at most [#MOST_TROUBLES]
/// @param cancelled whether it was stopped before the end; what was settled stays
public record ImportReport(
        Map<Outcome.Kind, Long> counts, List<Outcome> troubles, boolean cancelled, Duration duration) {

    /// Entries, our choice: what a list on a screen can serve; the counts go on beyond it.
    public static final int MOST_TROUBLES = 100_000;

    public ImportReport {
        counts = Map.copyOf(counts);
        troubles = List.copyOf(troubles);
    }

    public long count(Outcome.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /// Inputs that did not come in.
    public long troubled() {
        return count(Outcome.Kind.FAILED) + count(Outcome.Kind.SKIPPED);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
