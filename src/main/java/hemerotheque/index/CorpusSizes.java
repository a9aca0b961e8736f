package hemerotheque.index;

import hemerotheque.search.Beside;
import hemerotheque.search.CorpusSeries;
import hemerotheque.search.CorpusSize;
import hemerotheque.search.Filter;
import hemerotheque.search.Query;
import hemerotheque.search.Step;
import hemerotheque.search.Trait;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Counts articles and their words, in one pass over what the index notes of each.
final class CorpusSizes {

    private final Optional<Step> step;
    private final TreeMap<LocalDate, CorpusSize> bars = new TreeMap<>();
    private CorpusSize undated = CorpusSize.NONE;

    /// @param step of the bars; absent where all are counted as one, undated
    private CorpusSizes(Optional<Step> step) {
        this.step = step;
    }

    static CorpusSize of(IndexSearcher searcher, Filter filter) throws IOException {
        return counted(searcher, filter, Optional.empty()).undated;
    }

    static CorpusSeries of(IndexSearcher searcher, Filter filter, Step step) throws IOException {
        var sizes = counted(searcher, filter, Optional.of(step));
        return new CorpusSeries(step, sizes.bars, sizes.undated);
    }

    private static CorpusSizes counted(IndexSearcher searcher, Filter filter, Optional<Step> step) throws IOException {
        var sizes = new CorpusSizes(step);
        var translator = new QueryTranslator(Beside.NOTHING);
        var all = translator.strict(translator.question(new Query.Everything()), filter);
        var weight = searcher.createWeight(searcher.rewrite(all), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getIndexReader().leaves()) sizes.add(weight, leaf);
        return sizes;
    }

    private void add(Weight weight, LeafReaderContext leaf) throws IOException {
        var scorer = weight.scorer(leaf);
        if (scorer == null) return;
        var counts = DocValues.getSortedNumeric(leaf.reader(), IndexFields.WORDS);
        var texts = texts(leaf);
        var imprints = new Imprints(leaf);
        var live = leaf.reader().getLiveDocs();
        var docs = scorer.iterator();
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (live != null && !live.get(doc)) continue;
            boolean here = texts.docID() == doc || (texts.docID() < doc && texts.advance(doc) == doc);
            long words = here && counts.advanceExact(doc) ? counts.nextValue() : 0;
            var day = step.isPresent() ? imprints.day(doc) : Optional.<Imprints.Day>empty();
            add(day.flatMap(known -> step.flatMap(known::bar)), new CorpusSize(1, words));
        }
    }

    /// The articles that have a text: of others, only the length of one that is not here is known.
    private static DocIdSetIterator texts(LeafReaderContext leaf) throws IOException {
        var texts = leaf.reader().postings(new Term(IndexFields.TRAIT, Trait.TEXT.name()), PostingsEnum.NONE);
        return texts == null ? DocIdSetIterator.empty() : texts;
    }

    private void add(Optional<LocalDate> bar, CorpusSize one) {
        if (bar.isPresent()) bars.merge(bar.get(), one, CorpusSize::plus);
        else undated = undated.plus(one);
    }
}
