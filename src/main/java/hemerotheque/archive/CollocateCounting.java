package hemerotheque.archive;

import hemerotheque.index.Concordancer;
import hemerotheque.index.Place;
import hemerotheque.model.Article;
import hemerotheque.search.Collocate;
import hemerotheque.search.CorpusSize;
import hemerotheque.search.LogLikelihood;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the words around places and weighs them.
final class CollocateCounting {

    private final Concordancer concordancer;
    private final int reach;
    private final Map<String, Map<String, Long>> spellings = new HashMap<>();
    private long window;

    CollocateCounting(Concordancer concordancer, int reach) {
        this.concordancer = concordancer;
        this.reach = reach;
    }

    void add(Article article, List<Place> here) {
        for (var word : concordancer.around(article, here, reach)) {
            window++;
            spellings.computeIfAbsent(word.folded(), _ -> new HashMap<>()).merge(word.spelling(), 1L, Long::sum);
        }
    }

    /// Words around all places.
    long window() {
        return window;
    }

    /// The words that were met `least` times or more, folded.
    ///
    /// @param grammar whether words of grammar are among them
    Collection<String> words(int least, boolean grammar) {
        return spellings.keySet().stream()
                .filter(word -> together(word) >= least)
                .filter(word -> grammar || !Concordancer.isGrammar(word))
                .toList();
    }

    /// The words of `overall` with their scores, highest first.
    List<Collocate> scored(Map<String, Long> overall, CorpusSize size) {
        var scored = new ArrayList<Collocate>();
        overall.forEach((word, count) -> scored.add(scored(word, Math.max(count, together(word)), size.words())));
        scored.sort(Comparator.comparingDouble(Collocate::score).reversed().thenComparing(Collocate::word));
        return scored;
    }

    private Collocate scored(String word, long overall, long words) {
        long together = together(word);
        var spelling = spellings.get(word).entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        return new Collocate(
                spelling,
                together,
                overall,
                LogLikelihood.expected(window, overall, words),
                LogLikelihood.of(together, window, overall, words));
    }

    private long together(String word) {
        return spellings.get(word).values().stream().mapToLong(Long::longValue).sum();
    }
}
