package hemerotheque.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;

/// Scores articles of one segment by the words they hold. Passes by those of which even the highest scores of their
/// words make less than what is still wanted.
final class EnoughWordsScorer extends Scorer {

    private final List<WordHolders.Held> held;
    private final FixedBitSet enough;
    private final int count;
    private List<Word> words = List.of(); // none before the first score is asked for: many searches only count
    private float wanted;
    private int article = -1;

    /// @param enough the articles to score
    EnoughWordsScorer(List<WordHolders.Held> held, FixedBitSet enough) {
        this.held = held;
        this.enough = enough;
        count = enough.cardinality();
    }

    /// The one that can score most first: so the others are soonest known to be too little.
    private List<Word> words() throws IOException {
        if (!words.isEmpty()) return words;
        var all = new ArrayList<Word>();
        for (var word : held) all.add(Word.of(word));
        all.sort(Comparator.comparingDouble(Word::most).reversed());
        words = List.copyOf(all);
        return words;
    }

    /// @param most the highest score that it can give
    private record Word(FixedBitSet holders, Scorer[] scorers, float most) {

        static Word of(WordHolders.Held held) throws IOException {
            double most = 0;
            var scorers = held.scorers();
            for (var scorer : scorers) {
                scorer.advanceShallow(0);
                most += scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
            }
            return new Word(held.holders(), scorers.toArray(Scorer[]::new), (float) most);
        }

        boolean isIn(int article) {
            return holders.get(article);
        }

        float score(int article) throws IOException {
            double sum = 0;
            for (var scorer : scorers) {
                int at = scorer.docID();
                if (at < article) at = scorer.iterator().advance(article);
                if (at == article) sum += scorer.score();
            }
            return (float) sum;
        }
    }

    @Override
    public int docID() {
        return article;
    }

    /// @return if it is less than what is still wanted: no less than the true score
    @Override
    public float score() throws IOException {
        int next = 0;
        double known = 0;
        for (var word : words()) {
            next++;
            if (!word.isIn(article)) continue;
            known += word.score(article);
            float most = (float) reach(known, next);
            if (most < wanted) return most;
        }
        return (float) known;
    }

    /// Of all the words together.
    @Override
    public float getMaxScore(int last) throws IOException {
        double sum = 0;
        for (var word : words()) sum += word.most;
        return (float) sum;
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
        words();
        wanted = least;
    }

    @Override
    public DocIdSetIterator iterator() {
        return new DocIdSetIterator() {
            @Override
            public int docID() {
                return article;
            }

            @Override
            public int nextDoc() {
                return advance(article + 1);
            }

            @Override
            public int advance(int target) {
                article = from(target);
                while (article != NO_MORE_DOCS && (float) reach(0, 0) < wanted) article = from(article + 1);
                return article;
            }

            @Override
            public long cost() {
                return count;
            }
        };
    }

    private int from(int target) {
        return target < enough.length() ? enough.nextSetBit(target) : DocIdSetIterator.NO_MORE_DOCS;
    }

    /// The most that the present article can score. Summed in the order of [#score], so that rounding cannot make it
    /// less.
    ///
    /// @param known what its words before `next` score
    private double reach(double known, int next) {
        double sum = known;
        for (int i = next; i < words.size(); i++) if (words.get(i).isIn(article)) sum += words.get(i).most;
        return sum;
    }
}
