package hemerotheque.importing.extract;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Set phrases, any of which may stand in a text. Matched on folded text, see [Plain#folded].
///
/// @param inside those that may stand anywhere
/// @param opening those that a text must open with, marks and signs aside
/// @param beginnings the pairs of first letters that any of `opening` may have, see [#pair]
record Phrases(List<Phrase> inside, Pattern opening, BitSet beginnings) {

    /// @param word without which the phrase cannot stand in a text: asked first, since that costs least
    private record Phrase(String word, Pattern pattern) {

        boolean isIn(String folded) {
            return folded.contains(word) && pattern.matcher(folded).find();
        }
    }

    private static final Pattern NONE = Pattern.compile("(?!)");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// Phrases that stand at a text's beginning.
    static Phrases opening(String... phrases) {
        var pattern = Pattern.compile("^[\\W_]*(?:" + String.join("|", phrases) + ")");
        return new Phrases(List.of(), pattern, beginnings(pattern));
    }

    static Phrases none() {
        return new Phrases(List.of(), NONE, new BitSet());
    }

    /// These, and a phrase that is nothing but its words.
    Phrases and(String words) {
        return and(words, Pattern.quote(words));
    }

    /// These, and a phrase that holds `word`.
    Phrases and(String word, String phrase) {
        var more = Stream.concat(inside.stream(), Stream.of(new Phrase(word, Pattern.compile(phrase))));
        return new Phrases(more.toList(), opening, beginnings);
    }

    boolean areIn(String folded) {
        if (mayOpen(folded) && opening.matcher(folded).lookingAt()) return true;
        for (var phrase : inside) if (phrase.isIn(folded)) return true;
        return false;
    }

    private boolean mayOpen(String folded) {
        int pair = pair(folded);
        return pair < 0 || beginnings.get(pair);
    }

    /// The pairs with which a text may match: those after which the pattern matches already, or asks for more.
    private static BitSet beginnings(Pattern pattern) {
        var pairs = new BitSet();
        for (char first : LETTERS.toCharArray()) {
            for (char second : LETTERS.toCharArray()) {
                var text = new String(new char[] {first, second});
                var matcher = pattern.matcher(text);
                if (matcher.lookingAt() || matcher.hitEnd()) pairs.set(pair(text));
            }
        }
        return pairs;
    }

    /// A number for the two letters or digits that a text begins with; below 0 where it begins otherwise.
    private static int pair(String folded) {
        if (folded.length() < 2) return -1;
        int first = place(folded.charAt(0));
        int second = place(folded.charAt(1));
        return first < 0 || second < 0 ? -1 : first * LETTERS.length() + second;
    }

    private static int place(char c) {
        if (c >= 'a' && c <= 'z') return c - 'a';
        return c >= '0' && c <= '9' ? 26 + c - '0' : -1;
    }
}
