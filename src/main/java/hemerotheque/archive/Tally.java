package hemerotheque.archive;

import hemerotheque.model.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts outcomes while an import runs.
final class Tally {

    private final Map<Outcome.Kind, Long> counts = new EnumMap<>(Outcome.Kind.class);
    private final List<Outcome> troubles = new ArrayList<>();

    Tally() {
        for (var kind : Outcome.Kind.values()) counts.put(kind, 0L);
    }

    void count(Outcome outcome) {
        counts.merge(outcome.kind(), 1L, Long::sum);
        if (outcome.problem().isPresent() && troubles.size() < ImportReport.MOST_TROUBLES) troubles.add(outcome);
    }

    ImportReport report(boolean cancelled, Duration duration) {
        return new ImportReport(counts, troubles, cancelled, duration);
    }
}
