package hemerotheque.index;

import hemerotheque.search.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.queries.spans.SpanWeight;
import org.apache.lucene.queries.spans.Spans;
import org.apache.lucene.queries.spans.TermSpans;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.MultiPhraseQuery.UnionPostingsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;

/// A word at its places, whatever its ending. The light field says how rare the word is and how long the texts are; it
/// has no positions, so that these come from the exact field, of all the forms that have the stem of the word.
final class PlacedStem extends SpanQuery {

    /// As `SpanTermQuery` has it of a word that stands once in a text.
    private static final float POSITIONS_COST = 540;

    private final Field part;
    private final Term stem;
    private final StemForms forms;

    private PlacedStem(Field part, String stem) {
        this.part = part;
        this.stem = new Term(IndexFields.light(part), stem);
        this.forms = new StemForms(stem);
    }

    /// `word` in one field of the index; in a field of names as it is written.
    static SpanQuery of(Field part, Token word) {
        if (!IndexFields.isPlaced(part)) return new PlacedStem(part, word.light());
        return new SpanTermQuery(new Term(IndexFields.light(part), RankedWords.form(part, word)));
    }

    /// `word` in any of the fields of the index that `field` stands for, so that its matches tell what stands there.
    static Query anywhere(Field field, Token word) {
        return RankedWords.anyOf(IndexFields.parts(field).stream()
                .<Query>map(part -> IndexFields.isPlaced(part) ? QueryTranslator.term(part, word) : of(part, word))
                .toList());
    }

    @Override
    public String getField() {
        return stem.field(); // that of statistics and norms
    }

    @Override
    public SpanWeight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        var states = TermStates.build(searcher, stem, mode.needsScores());
        return new OfForms(searcher, states, mode.needsScores() ? Map.of(stem, states) : null, boost);
    }

    /// The forms in one segment; none where the light field does not have the stem.
    private TermsEnum forms(LeafReader segment) throws IOException {
        var light = segment.terms(stem.field());
        var exact = segment.terms(IndexFields.exact(part));
        if (light == null || exact == null) return TermsEnum.EMPTY;
        var stems = light.iterator();
        return stems.seekExact(stem.bytes()) ? forms.in(exact, stems.totalTermFreq()) : TermsEnum.EMPTY;
    }

    @Override
    public String toString(String field) {
        return stem + "*";
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(getField())) visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && stem.equals(((PlacedStem) other).stem);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + stem.hashCode();
    }

    private final class OfForms extends SpanWeight {
        private final IndexSearcher searcher;
        private final TermStates states;

        private OfForms(IndexSearcher searcher, TermStates states, Map<Term, TermStates> scored, float boost)
                throws IOException {
            super(PlacedStem.this, searcher, scored, boost);
            this.searcher = searcher;
            this.states = states;
        }

        @Override
        public void extractTermStates(Map<Term, TermStates> all) {
            all.put(stem, states);
        }

        @Override
        public Spans getSpans(LeafReaderContext segment, Postings wanted) throws IOException {
            var all = new ArrayList<PostingsEnum>();
            var found = forms(segment.reader());
            while (found.next() != null) all.add(found.postings(null, wanted.getRequiredPostings()));
            if (all.isEmpty()) return null; // as Lucene says that a segment has none
            return new TermSpans(all.size() == 1 ? all.getFirst() : new UnionPostingsEnum(all), stem, POSITIONS_COST);
        }

        /// By each of the forms, so that it is known which stands there.
        @Override
        public Matches matches(LeafReaderContext segment, int doc) throws IOException {
            List<Matches> all = new ArrayList<>();
            var found = forms(segment.reader());
            for (var form = found.next(); form != null; form = found.next()) {
                var one = new TermQuery(new Term(IndexFields.exact(part), form.utf8ToString()));
                var weight = searcher.createWeight(one, ScoreMode.COMPLETE_NO_SCORES, 1);
                all.add(weight.matches(segment, doc));
            }
            all.removeIf(matches -> matches == null);
            return MatchesUtils.fromSubMatches(all);
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return true;
        }
    }
}
