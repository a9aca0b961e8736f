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

    private final Question question;
    private final WordHolders words;
    private final QueryTranslator translator;
    private final IndexSearcher searcher;
    private final Map<Integer, List<String>> lacked = new TreeMap<>();

    /// @param words those of [Question#content]
    LackedWords(Question question, WordHolders words, QueryTranslator translator, IndexSearcher searcher) {
        this.question = question;
        this.words = words;
        this.translator = translator;
        this.searcher = searcher;
    }

    /// The words as typed, in their order, by the number that the index has for each of `found`.
    Map<Integer, List<String>> of(ScoreDoc[] found) throws IOException {
        for (var article : found) lacked.put(article.doc, new ArrayList<>());
        var content = question.content();
        for (int i = 0; i < content.size(); i++) {
            var typed = content.get(i).word().word();
            if (content.get(i).tokens().size() == 1) known(i, typed);
            else look(typed, translator.having(content.get(i)));
        }
        return lacked;
    }

    private void known(int word, String typed) throws IOException {
        var segments = searcher.getIndexReader().leaves();
        for (var article : lacked.entrySet()) {
            var segment = segments.get(ReaderUtil.subIndex(article.getKey(), segments));
            var holders = words.in(segment).get(word).holders();
            if (!holders.get(article.getKey() - segment.docBase))
                article.getValue().add(typed);
        }
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
