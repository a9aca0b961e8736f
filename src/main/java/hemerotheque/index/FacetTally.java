package hemerotheque.index;

import hemerotheque.search.Beside;
import hemerotheque.search.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts the values of facets that a search meets, in one field after the other.
final class FacetTally implements Collector {

    private static final Comparator<Facet.Count> ORDER =
            Comparator.comparingLong(Facet.Count::articles).reversed().thenComparing(Facet.Count::value);

    /// So much of a field.
    private record Met(int number, int articles) {}

    /// The rarest first, of equal ones the last.
    private static final Comparator<Met> RAREST = Comparator.comparingInt(Met::articles)
            .thenComparing(Comparator.comparingInt(Met::number).reversed());

    private final Set<Facet.Kind> kinds;
    private final Map<String, FieldTally> fields = new HashMap<>();
    private final Map<Facet.Kind, BesideTally> beside = new EnumMap<>(Facet.Kind.class);
    private long total;

    /// @param names numbers the values of fields
    /// @param kinds that are wanted; that of folders is left out where there are none
    /// @param known tells the states of articles, and their folders
    FacetTally(IndexReader reader, Set<Facet.Kind> kinds, FacetNames names, Beside known) {
        this.kinds = EnumSet.noneOf(Facet.Kind.class);
        this.kinds.addAll(kinds);
        if (known.folders().all().isEmpty()) this.kinds.remove(Facet.Kind.FOLDER);
        for (var kind : this.kinds) {
            if (BesideTally.KINDS.contains(kind)) {
                beside.put(kind, BesideTally.of(kind, known));
                continue;
            }
            var field = FacetFields.field(kind);
            if (!fields.containsKey(field)) fields.put(field, new FieldTally(names.of(reader, field)));
        }
    }

    long total() {
        return total;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) {
        return kinds.isEmpty() ? new Nothing() : new NotedDocs((docs, length) -> count(context, docs, length));
    }

    private static final class Nothing implements LeafCollector {
        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int doc) {}
    }

    private void count(LeafReaderContext leaf, int[] docs, int length) throws IOException {
        total += length;
        for (var field : fields.values()) field.add(leaf, docs, length);
        for (var values : beside.values()) values.add(leaf, docs, length);
    }

    /// @param most values of each, 0 or more
    List<Facet> facets(int most) throws IOException {
        var facets = new ArrayList<Facet>();
        for (var kind : kinds) facets.add(facet(kind, most));
        return facets;
    }

    private Facet facet(Facet.Kind kind, int most) throws IOException {
        return switch (kind) {
            case FOLDER, STATE -> byNote(kind, beside.get(kind), most);
            case YEAR, MONTH -> byTime(kind, fields.get(FacetFields.field(kind)), most);
            default -> byName(kind, fields.get(FacetFields.field(kind)), most);
        };
    }

    private static Facet byNote(Facet.Kind kind, BesideTally values, int most) {
        var counts = values.counts();
        var first = counts.stream().sorted(ORDER).limit(most).toList();
        return new Facet(kind, first, counts.size(), values.without());
    }

    /// Several values of the field may make one of the facet, of which there are few.
    private Facet byTime(Facet.Kind kind, FieldTally field, int most) throws IOException {
        var articles = new HashMap<String, Long>();
        long valued = 0;
        for (int number : met(field.counts())) {
            var value = FacetFields.value(kind, field.name(number));
            if (value.isEmpty()) continue;
            articles.merge(value.get(), (long) field.counts()[number], Long::sum);
            valued += field.counts()[number];
        }
        var counts = articles.entrySet().stream()
                .map(count -> new Facet.Count(count.getKey(), count.getValue()))
                .sorted(ORDER)
                .limit(most)
                .toList();
        return new Facet(kind, counts, articles.size(), total - valued);
    }

    private Facet byName(Facet.Kind kind, FieldTally field, int most) throws IOException {
        var met = met(field.counts());
        var best = new ArrayList<Facet.Count>();
        for (var one : best(field.counts(), met, most)) best.add(new Facet.Count(field.name(one.number), one.articles));
        return new Facet(kind, best, met.length, total - field.valued());
    }

    private static int[] met(int[] counts) {
        return IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray();
    }

    /// The most frequent first; equal ones in the order of their numbers, which is that of their names.
    private static List<Met> best(int[] counts, int[] met, int most) {
        var queue = new PriorityQueue<>(RAREST);
        for (int number : met) {
            if (queue.size() < most) queue.add(new Met(number, counts[number]));
            else if (most > 0 && counts[number] > queue.peek().articles) {
                queue.remove();
                queue.add(new Met(number, counts[number]));
            }
        }
        var best = queue.toArray(Met[]::new);
        Arrays.sort(best, RAREST.reversed());
        return List.of(best);
    }
}
