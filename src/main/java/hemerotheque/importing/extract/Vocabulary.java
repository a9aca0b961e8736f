package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The content words of passages, and how far each shares them with the others and the headline.
final class Vocabulary {

    /// Letters of a word's beginning that stand for the word, our choice: « arménien » and « arméniennes » are one.
    private static final int STEM = 6;

    private final List<Set<String>> words = new ArrayList<>();
    private final Map<String, Integer> passagesWith = new HashMap<>();
    private final Set<String> headline;

    private Vocabulary(List<Passage> passages, String headline) {
        for (var passage : passages) {
            var own = passage.reading().content();
            words.add(own);
            for (var word : own) passagesWith.merge(word, 1, Integer::sum);
        }
        this.headline = content(Plain.words(headline));
    }

    static Vocabulary of(List<Passage> passages) {
        return new Vocabulary(passages, "");
    }

    static Vocabulary of(List<Passage> passages, String headline) {
        return new Vocabulary(passages, headline);
    }

    /// The share of the words of passages from `first` to before `end` that the others or the headline hold too.
    double shared(int first, int end) {
        var own = new HashMap<String, Integer>();
        for (int i = first; i < end; i++) words.get(i).forEach(word -> own.merge(word, 1, Integer::sum));
        long shared = own.entrySet().stream()
                .filter(e -> headline.contains(e.getKey()) || passagesWith.get(e.getKey()) > e.getValue())
                .count();
        return own.isEmpty() ? 1 : (double) shared / own.size();
    }

    /// The share of the words of passage `first` that stand outside the passages from `first` to before `end`.
    double outside(int first, int end) {
        var inside = new HashMap<String, Integer>();
        for (int i = first; i < end; i++) words.get(i).forEach(word -> inside.merge(word, 1, Integer::sum));
        var own = words.get(first);
        long held = own.stream()
                .filter(w -> headline.contains(w) || passagesWith.get(w) > inside.get(w))
                .count();
        return own.isEmpty() ? 0 : (double) held / own.size();
    }

    /// The median share of the passages one by one.
    double usual() {
        var shares = new double[words.size()];
        for (int i = 0; i < shares.length; i++) shares[i] = shared(i, i + 1);
        Arrays.sort(shares);
        return shares[shares.length / 2];
    }

    /// The share of the content words of `passage` that the passages hold; less for a text of few words.
    double shareOf(Passage passage) {
        var own = passage.reading().content();
        long held = own.stream().filter(passagesWith::containsKey).count();
        return own.isEmpty() ? 0 : (double) held / (own.size() + 2);
    }

    /// Those of `words` that say something of a subject, each by its [#STEM].
    static Set<String> content(List<String> words) {
        var content = new HashSet<String>();
        for (var word : words) {
            if (word.length() >= 4 && !StopWords.isOne(word))
                content.add(word.length() > STEM ? word.substring(0, STEM) : word);
        }
        return content;
    }
}
