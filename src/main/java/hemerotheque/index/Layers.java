package hemerotheque.index;

import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import hemerotheque.search.TimelineRequest;
import hemerotheque.search.TimelineTally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;

/// Counts what a search meets by day and source, in the same pass that ranks it: first notes the articles, then finds
/// the sources that have most of them, then counts the days of each of these, and of all others together.
final class Layers implements Collector {

    /// What was met in one segment.
    private record Met(LeafReaderContext leaf, int[] docs, int length) {}

    /// The articles of one layer.
    private static final class Layer {
        private final Optional<String> source;
        private final DayTally days = new DayTally();
        private long undated;

        Layer(Optional<String> source) {
            this.source = source;
        }

        void tell(TimelineTally tally) {
            days.forEach((day, precision, articles) -> tally.add(source, day, precision, articles));
            if (undated > 0) tally.addUndated(source, undated);
        }
    }

    private final Step step;
    private final FieldNames sources;
    private final List<Met> met = new ArrayList<>();

    private Layers(Step step, FieldNames sources) {
        this.step = step;
        this.sources = sources;
    }

    /// Nothing where no layers are wanted.
    static Optional<Layers> of(Optional<TimelineRequest> wanted, IndexReader reader, FacetNames names) {
        return wanted.filter(TimelineRequest::layered)
                .map(timeline -> new Layers(timeline.step(), names.of(reader, IndexFields.SOURCE_NAME)));
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
        return new NotedDocs((docs, length) -> met.add(new Met(leaf, docs, length)));
    }

    /// To be asked for while what was searched is open.
    Timeline timeline() throws IOException {
        var others = new Layer(Optional.empty());
        var layers = new ArrayList<>(List.of(others));
        var layerOf = new int[sources.size()]; // 0: that of all others
        for (int number : largest()) {
            layerOf[number] = layers.size();
            layers.add(new Layer(Optional.of(sources.name(number))));
        }
        for (var one : met) count(one, layers, layerOf);
        var tally = new TimelineTally(step);
        layers.forEach(layer -> layer.tell(tally));
        return tally.timeline();
    }

    /// The numbers of the sources that have most.
    private int[] largest() throws IOException {
        var counts = new FieldTally(sources);
        for (var one : met) counts.add(one.leaf, one.docs, one.length);
        int[] articles = counts.counts();
        return IntStream.range(0, articles.length)
                .filter(number -> articles[number] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(number -> -articles[number])) // of equal ones the first by name
                .limit(Timeline.SOURCES)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void count(Met met, List<Layer> layers, int[] layerOf) throws IOException {
        var names = sources.values(met.leaf);
        var numbers = sources.numbers(met.leaf);
        var dates = new Dates(met.leaf.reader());
        for (int i = 0; i < met.length; i++) {
            int doc = met.docs[i];
            var layer = layers.get(names.advanceExact(doc) ? layerOf[(int) numbers.get(names.nextOrd())] : 0);
            if (dates.at(doc)) layer.days.add(dates.first(), dates.precision());
            else layer.undated++;
        }
    }
}
