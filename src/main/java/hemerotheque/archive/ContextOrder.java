package hemerotheque.archive;

import hemerotheque.index.Concordancer;
import hemerotheque.index.Place;
import hemerotheque.model.Article;
import hemerotheque.search.ConcordanceOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Sorts places by the words beside them. A place keeps three numbers of words, no text.
final class ContextOrder {

    /// Words that are told apart, chosen: those after them count as the end of the paragraph, which no archive of
    /// French comes near.
    private static final int MOST_WORDS = (1 << 21) - 2;

    private final Concordancer concordancer;
    private final ConcordanceOrder order;
    private final int[] beside;
    private final Map<String, Integer> words = new HashMap<>();

    /// @param places how many there are
    ContextOrder(Concordancer concordancer, ConcordanceOrder order, int places) {
        this.concordancer = concordancer;
        this.order = order;
        this.beside = new int[places * order.words()]; // 0 where the paragraph begins or ends
    }

    /// @param first the number of the first of `here`
    void add(Article article, List<Place> here, int first) {
        var contexts = concordancer.beside(article, here, order.words(), order.isLeft());
        for (int i = 0; i < contexts.size(); i++) {
            var context = contexts.get(i);
            for (int j = 0; j < context.size(); j++) beside[(first + i) * order.words() + j] = number(context.get(j));
        }
    }

    private int number(String word) {
        var known = words.get(word);
        if (known != null) return known;
        if (words.size() == MOST_WORDS) return 0;
        words.put(word, words.size() + 1);
        return words.size();
    }

    /// @param byDay the numbers of all places, in the order that equal ones keep
    int[] sorted(int[] byDay) {
        var ranks = new int[words.size() + 1];
        int next = 1;
        for (var word : words.keySet().stream().sorted().toList()) ranks[words.get(word)] = next++;
        var keys = IntStream.range(0, beside.length / order.words())
                .mapToLong(place -> key(place, ranks))
                .toArray();
        return Arrays.stream(byDay)
                .boxed()
                .sorted(Comparator.comparingLong(place -> keys[place]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long key(int place, int[] ranks) {
        long key = 0;
        for (int i = 0; i < order.words(); i++) key = key << 21 | ranks[beside[place * order.words() + i]];
        return key;
    }
}
