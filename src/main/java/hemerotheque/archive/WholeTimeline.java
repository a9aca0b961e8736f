package hemerotheque.archive;

import hemerotheque.search.Filter;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import hemerotheque.search.TimelineRequest;
import hemerotheque.store.ArchiveStore;
import java.util.EnumMap;
import java.util.Map;

/// How many articles the archive holds over time, counted again only where it has changed. From any thread.
final class WholeTimeline {

    private record Counted(long seq, Timeline timeline) {}

    private final Map<Step, Counted> counted = new EnumMap<>(Step.class);

    /// `counted` with what the whole archive has in each bar, where that is wanted.
    Timeline beside(Timeline counted, TimelineRequest wanted, ArchiveStore store) {
        return wanted.beside() ? counted.beside(by(wanted.step(), store)) : counted;
    }

    synchronized Timeline by(Step step, ArchiveStore store) {
        long seq = store.seq(); // read first: what comes in while it is counted makes the next one count again
        var known = counted.get(step);
        if (known != null && known.seq() == seq) return known.timeline();
        var timeline = store.timeline(Filter.NONE, step);
        counted.put(step, new Counted(seq, timeline));
        return timeline;
    }
}
