package hemerotheque.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/// Tells which words of a question articles do not hold.
final class LackedWords {

    private final IndexSearcher searcher;
    private final Map<Integer, List<String>> lacked = new TreeMap<>();

    private LackedWords(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// The words as typed, in their order, by the number that the index has for each of `found`.
    static Map<Integer, List<String>> of(
            ScoreDoc[] found, Question question, QueryTranslator translator, IndexSearcher searcher)
            throws IOException {
        var words = new LackedWords(searcher);
        for (var article : found) words.lacked.put(article.doc, new ArrayList<>());
        for (var word : question.content()) words.look(word.word().word(), translator.having(word));
        return words.lacked;
    }

    /// Goes through the articles in the order of the index, so that each segment looks the word up once.
    private void look(String typed, org.apache.lucene.search.Query having) throws IOException {
        var word = searcher.createWeight(searcher.rewrite(having), ScoreMode.COMPLETE_NO_SCORES, 1);
        var segments = searcher.getIndexReader().leaves();
        var holders = new Holders(DocIdSetIterator.empty());
        int current = -1;
        for (var article : lacked.entrySet()) {
            int segment = ReaderUtil.subIndex(article.getKey(), segments);
            if (segment != current) holders = Holders.of(word, segments.get(segment));
            current = segment;
            if (!holders.have(article.getKey() - segments.get(segment).docBase))
                article.getValue().add(typed);
        }
    }

    /// Those in one segment that hold a word, asked in their order; what is dear to know only for those asked.
    private record Holders(DocIdSetIterator candidates, TwoPhaseIterator check) {

        Holders(DocIdSetIterator all) {
            this(all, sure(all));
        }

        static Holders of(Weight word, LeafReaderContext segment) throws IOException {
            Scorer scorer = word.scorer(segment);
            if (scorer == null) return new Holders(DocIdSetIterator.empty());
            var twoPhase = scorer.twoPhaseIterator();
            return twoPhase == null ? new Holders(scorer.iterator()) : new Holders(twoPhase.approximation(), twoPhase);
        }

        private static TwoPhaseIterator sure(DocIdSetIterator all) {
            return new TwoPhaseIterator(all) {
                @Override
                public boolean matches() {
                    return true;
                }

                @Override
                public float matchCost() {
                    return 0;
                }
            };
        }

        boolean have(int article) throws IOException {
            int at = candidates.docID() < article ? candidates.advance(article) : candidates.docID();
            return at == article && check.matches();
        }
    }
}
