package hemerotheque.index;

import hemerotheque.search.Beside;
import hemerotheque.search.Field;
import hemerotheque.search.Filter;
import hemerotheque.search.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanWeight;
import org.apache.lucene.queries.spans.Spans;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.ArrayUtil;

/// Finds the places of a query in all articles that answer it, by the positions that the index holds: no text is read.
final class PlaceFinding {

    /// What a query looks for in one field, ready to be asked.
    private record Asked(Field field, SpanWeight weight) {}

    /// The same in one segment.
    private record Met(Field field, Spans spans) {}

    private final IndexSearcher searcher;
    private final int most;
    private final BooleanSupplier unwanted;
    private final QueryTranslator translator;
    private final List<Places.Here> articles = new ArrayList<>();
    private long[] places = new long[1024];
    private int listed;
    private long[] here = new long[64]; // places of one article, packed
    private int found; // how many of them there are

    /// @param most places that are kept; all are counted
    /// @param unwanted asked now and again: whether nobody waits any more
    PlaceFinding(IndexSearcher searcher, int most, Beside beside, BooleanSupplier unwanted) {
        this.searcher = searcher;
        this.most = most;
        this.translator = new QueryTranslator(beside);
        this.unwanted = unwanted;
    }

    /// @throws CancellationException where nobody waits any more
    Places find(Query query, Filter filter) throws IOException {
        var asked = new ArrayList<Asked>();
        for (var thing : new SoughtPlaces(query).things()) {
            if (SoughtPlaces.rewritten(thing.query(), searcher) instanceof SpanQuery spans)
                asked.add(new Asked(thing.field(), spans.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1)));
        }
        var weight = weight(query, filter);
        for (var leaf : searcher.getIndexReader().leaves()) find(asked, weight, leaf);
        return new Places(
                articles,
                Arrays.copyOf(places, listed),
                searcher.getIndexReader().numDocs());
    }

    private Weight weight(Query query, Filter filter) throws IOException {
        var strict = translator.strict(translator.question(query), filter);
        return searcher.createWeight(searcher.rewrite(strict), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    private void find(List<Asked> asked, Weight weight, LeafReaderContext leaf) throws IOException {
        var scorer = weight.scorer(leaf);
        var met = new ArrayList<Met>();
        for (var one : asked) {
            var spans = one.weight.getSpans(leaf, SpanWeight.Postings.POSITIONS);
            if (spans != null) met.add(new Met(one.field, spans));
        }
        if (scorer == null || met.isEmpty()) return;
        var imprint = new Imprints(leaf);
        var live = leaf.reader().getLiveDocs();
        var docs = scorer.iterator();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live != null && !live.get(doc)) continue;
            if ((doc & 0xff) == 0 && unwanted.getAsBoolean()) throw new CancellationException();
            collect(met, doc);
            if (found > 0) keep(imprint, doc);
        }
    }

    private void collect(List<Met> met, int doc) throws IOException {
        found = 0;
        for (var one : met) {
            var spans = one.spans;
            if (spans.docID() < doc) spans.advance(doc);
            if (spans.docID() != doc) continue;
            while (spans.nextStartPosition() != Spans.NO_MORE_POSITIONS) {
                here = ArrayUtil.grow(here, found + 1);
                here[found++] = new Place(one.field, spans.startPosition(), spans.endPosition()).packed();
            }
        }
    }

    private void keep(Imprints imprint, int doc) throws IOException {
        Arrays.sort(here, 0, found);
        int first = listed;
        int count = 0;
        var open = Place.of(here[0]);
        for (int i = 1; i < found; i++) {
            var next = Place.of(here[i]);
            if (open.overlaps(next)) {
                open = open.joined(next);
            } else {
                keep(open);
                open = next;
                count++;
            }
        }
        keep(open);
        articles.add(new Places.Here(
                imprint.article(doc), imprint.day(doc), imprint.source(doc), first, listed - first, count + 1));
    }

    private void keep(Place place) {
        if (listed == most) return;
        places = ArrayUtil.grow(places, listed + 1);
        places[listed++] = place.packed();
    }
}
