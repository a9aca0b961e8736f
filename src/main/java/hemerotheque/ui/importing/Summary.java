package hemerotheque.ui.importing;

import hemerotheque.archive.ImportReport;
import hemerotheque.model.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// How an import went, as the window tells it.
///
/// @param troubles what did not come in, in the order in which it came; the counts may go on beyond it
/// @param stopped whether the reader stopped it
public record Summary(Counts counts, List<Outcome> troubles, boolean stopped, Duration duration) {

    static final Summary NOTHING = new Summary(Counts.NONE, List.of(), false, Duration.ZERO);

    public Summary {
        troubles = List.copyOf(troubles);
    }

    static Summary of(ImportReport report) {
        return new Summary(new Counts(report.counts()), report.troubles(), report.cancelled(), report.duration());
    }

    /// This and what came after it, as one import.
    Summary and(Summary later) {
        return new Summary(
                counts.and(later.counts),
                Stream.concat(troubles.stream(), later.troubles.stream()).toList(),
                stopped || later.stopped,
                duration.plus(later.duration));
    }
}
