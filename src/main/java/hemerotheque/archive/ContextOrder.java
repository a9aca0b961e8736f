package hemerotheque.archive;

import hemerotheque.index.Concordancer;
import hemerotheque.index.Place;
import hemerotheque.model.Article;
import hemerotheque.search.ConcordanceOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Sorts places by the words beside them, which their texts or the index tell. A place keeps three numbers of words, no
/// text.
final class ContextOrder {

    /// Words that are told apart, chosen: those after them count as the end of the paragraph, which no archive of
    /// French comes near.
    private static final int MOST_WORDS = (1 << 21) - 2;

    private final ConcordanceOrder order;
    private final int[] beside;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /// @param places how many there are
    ContextOrder(ConcordanceOrder order, int places) {
        this.order = order;
        this.beside = new int[places * order.words()]; // 0 where the paragraph begins or ends
    }

    /// Takes in the words beside some places as their text has them.
    ///
    /// @param first the number of the first of `here`
    void add(Concordancer concordancer, Article article, List<Place> here, int first) {
        var contexts = concordancer.beside(article, here, order.words(), order.isLeft());
        for (int i = 0; i < contexts.size(); i++) {
            var context = contexts.get(i);
            for (int j = 0; j < context.size(); j++) beside[(first + i) * order.words() + j] = number(context.get(j));
        }
    }

    /// Takes in where one word stands, see [WordsBeside]. Of a compound and its first part, the part decides.
    void add(String word, int[] slots, int length) {
        int number = number(word);
        for (int i = 0; i < length; i++) {
            int known = beside[slots[i]];
            if (known == 0 || words.get(known - 1).length() > word.length()) beside[slots[i]] = number;
        }
    }

    private int number(String word) {
        var known = numbers.get(word);
        if (known != null) return known;
        if (words.size() == MOST_WORDS) return 0;
        words.add(word);
        numbers.put(word, words.size());
        return words.size();
    }

    /// @param byDay the numbers of all places, in the order that equal ones keep
    int[] sorted(int[] byDay) {
        var ranks = new int[words.size() + 1];
        int next = 1;
        for (var word : words.stream().sorted().toList()) ranks[numbers.get(word)] = next++;
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
