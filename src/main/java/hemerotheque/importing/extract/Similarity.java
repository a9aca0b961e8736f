package hemerotheque.importing.extract;

import java.util.HashMap;
import java.util.List;

/// How far two texts use the same words.
final class Similarity {

    private Similarity() {}

    /// Twice the common words over all words: 0 to 1.
    static double of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) return 0;
        var left = new HashMap<String, Integer>();
        for (var word : one) left.merge(word, 1, Integer::sum);
        int both = 0;
        for (var word : other) {
            if (left.getOrDefault(word, 0) > 0) {
                left.merge(word, -1, Integer::sum);
                both++;
            }
        }
        return 2.0 * both / (one.size() + other.size());
    }
}
