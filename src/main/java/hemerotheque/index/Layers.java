package hemerotheque.index;

import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import hemerotheque.search.TimelineRequest;
import hemerotheque.search.TimelineTally;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts what a search meets by day and source, in the same pass that ranks it.
final class Layers implements Collector {

    /// When and by whom something was published; a date that is not known is absent.
    private record Imprint(Optional<String> source, Optional<Imprints.Day> day) {}

    private final Step step;
    private final Map<Imprint, Long> met = new HashMap<>();

    private Layers(Step step) {
        this.step = step;
    }

    /// Nothing where no layers are wanted.
    static Optional<Layers> of(Optional<TimelineRequest> wanted) {
        return wanted.filter(TimelineRequest::layered).map(timeline -> new Layers(timeline.step()));
    }

    Timeline timeline() {
        var tally = new TimelineTally(step);
        met.forEach((imprint, articles) -> imprint.day()
                .ifPresentOrElse(
                        day -> tally.add(imprint.source(), day.first(), day.precision(), articles),
                        () -> tally.addUndated(imprint.source(), articles)));
        return tally.timeline();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var imprints = new Imprints(context);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int doc) throws IOException {
                var day = imprints.day(doc).map(Layers.this::rounded);
                met.merge(new Imprint(imprints.source(doc), day), 1L, Long::sum);
            }
        };
    }

    /// By its bar at once, so that there are few of them.
    private Imprints.Day rounded(Imprints.Day day) {
        LocalDate first = day.bar(step).orElse(day.first());
        return new Imprints.Day(first, day.precision());
    }
}
