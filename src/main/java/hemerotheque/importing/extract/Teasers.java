package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds unmarked teasers of other articles among the paragraphs of one: a headline with its lede, whose words and
/// names
/// are not those of the text around.
final class Teasers {

    /// Letters of a word's beginning that stand for the word, our choice: « arménien » and « arméniennes » are one.
    private static final int STEM = 6;

    private Teasers() {}

    /// `passages` without the teasers among them.
    static List<Passage> without(List<Passage> passages, String headline, boolean dump) {
        if (passages.size() < 3) return passages;
        var vocabulary = new Vocabulary(passages, headline);
        var kept = new ArrayList<Passage>();
        for (int i = 0; i < passages.size(); i++) {
            int length = teaserAt(passages, i, vocabulary, dump);
            if (length == 0) kept.add(passages.get(i));
            else i += length - 1;
        }
        return kept;
    }

    /// How many passages from `i` on are one teaser: 0, or a headline and its lede.
    private static int teaserAt(List<Passage> passages, int i, Vocabulary vocabulary, boolean dump) {
        if (!dump || i + 1 >= passages.size() || !isHeadline(passages.get(i))) return 0;
        var lede = passages.get(i + 1);
        boolean alone = passages.get(i).group() == lede.group() && isPair(passages, i) && pairs(passages) <= 2;
        double shared = vocabulary.shared(i, i + 2);
        if (alone) return shared < 0.6 ? 2 : 0;
        return shared < vocabulary.usual() * 0.4 && shared < 0.25 ? 2 : 0;
    }

    private static boolean isHeadline(Passage passage) {
        if (passage.words() < 3 || passage.words() > 30 || passage.kind() != Passage.Kind.TEXT) return false;
        char last = passage.text().charAt(passage.text().length() - 1);
        return ".;,:".indexOf(last) < 0 || passage.text().endsWith("...");
    }

    private static boolean isPair(List<Passage> passages, int i) {
        int group = passages.get(i).group();
        boolean before = i > 0 && passages.get(i - 1).group() == group;
        boolean after = i + 2 < passages.size() && passages.get(i + 2).group() == group;
        return !before && !after;
    }

    /// Pairs of lines without a blank one between. Where they are many, they are how this dump writes.
    private static int pairs(List<Passage> passages) {
        int pairs = 0;
        for (int i = 0; i + 1 < passages.size(); i++) {
            if (passages.get(i).group() == passages.get(i + 1).group() && isPair(passages, i)) pairs++;
        }
        return pairs;
    }

    /// The content words of each passage, and how far each shares them with the others and the headline.
    private static final class Vocabulary {

        private final List<Set<String>> words = new ArrayList<>();
        private final Map<String, Integer> passagesWith = new HashMap<>();
        private final Set<String> headline;

        Vocabulary(List<Passage> passages, String headline) {
            for (var passage : passages) {
                var own = content(passage.text());
                words.add(own);
                for (var word : own) passagesWith.merge(word, 1, Integer::sum);
            }
            this.headline = content(headline);
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

        /// The median share of the passages one by one.
        double usual() {
            var shares = new double[words.size()];
            for (int i = 0; i < shares.length; i++) shares[i] = shared(i, i + 1);
            java.util.Arrays.sort(shares);
            return shares[shares.length / 2];
        }

        private static Set<String> content(String text) {
            var content = new HashSet<String>();
            for (var word : Plain.words(text)) {
                if (word.length() >= 4 && !StopWords.isOne(word))
                    content.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
            return content;
        }
    }
}
