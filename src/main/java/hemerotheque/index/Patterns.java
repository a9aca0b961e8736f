package hemerotheque.index;

import java.util.Locale;

/// What `*`, `?` and `~` mean for the words of the index.
final class Patterns {

    /// Letters at the beginning that a near spelling has right.
    static final int FUZZY_PREFIX = 1;

    private Patterns() {}

    /// `pattern` in the form of the exact field: folded, without elision, a compound in one word.
    static String folded(String pattern) {
        var lower = FrenchAnalysis.fold(pattern.toLowerCase(Locale.ROOT).replace('’', '\''));
        int apostrophe = lower.indexOf('\'');
        boolean elided = apostrophe > 0 && FrenchAnalysis.ELISIONS.contains(lower.substring(0, apostrophe));
        var word = elided ? lower.substring(apostrophe + 1) : lower;
        var folded = new StringBuilder();
        word.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '*' || c == '?')
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /// Wrong letters allowed in a near spelling: none in two, one up to five letters, two in longer words.
    static int edits(String exact) {
        if (exact.length() < 3) return 0;
        return exact.length() <= 5 ? 1 : 2;
    }
}
