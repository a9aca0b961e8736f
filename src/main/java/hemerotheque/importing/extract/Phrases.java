package hemerotheque.importing.extract;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Set phrases, any of which may stand in a text. Matched on folded text, see [Plain#folded].
///
/// @param inside those that may stand anywhere
/// @param opening those that a text must open with, marks and signs aside
/// @param beginnings the first letters that any of `opening` may have, see [Beginning]
record Phrases(List<Phrase> inside, Pattern opening, BitSet beginnings) {

    /// @param word without which the phrase cannot stand in a text: asked first, since that costs least
    private record Phrase(String word, Pattern pattern) {

        boolean isIn(String folded) {
            return folded.contains(word) && pattern.matcher(folded).find();
        }
    }

    private static final Pattern NONE = Pattern.compile("(?!)");

    /// Phrases that stand at a text's beginning.
    static Phrases opening(String... phrases) {
        var pattern = Pattern.compile("^[\\W_]*(?:" + String.join("|", phrases) + ")");
        return new Phrases(List.of(), pattern, Beginning.of(pattern));
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
        int beginning = Beginning.of(folded);
        return beginning < 0 || beginnings.get(beginning);
    }
}
