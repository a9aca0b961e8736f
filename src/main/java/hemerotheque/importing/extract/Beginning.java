package hemerotheque.importing.extract;

import java.util.BitSet;
import java.util.regex.Pattern;

/// The first three characters of a text as one number, a letter or a digit and what stands behind it: what tells at
/// once that most patterns cannot match.
final class Beginning {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// What may stand behind the first: « à lire », « l’actualité » and many lines of an article have a blank or an
    /// apostrophe there.
    private static final String FURTHER = LETTERS + " '-";

    /// Where a text goes on with another sign, or ends.
    private static final int NONE = FURTHER.length();

    private static final int BASE = NONE + 1;

    private Beginning() {}

    /// The number of a folded text; below 0 where it does not begin with a letter or a digit and one of [#FURTHER].
    static int of(String folded) {
        if (folded.length() < 2) return -1;
        int first = place(folded.charAt(0));
        int second = place(folded.charAt(1));
        if (first >= LETTERS.length() || second == NONE) return -1;
        int third = folded.length() == 2 ? NONE : place(folded.charAt(2));
        return (first * BASE + second) * BASE + third;
    }

    /// The numbers of the texts that `pattern` may match: of those beginnings after which it matches already, or asks
    /// for more.
    static BitSet of(Pattern pattern) {
        var numbers = new BitSet();
        for (char first : LETTERS.toCharArray()) {
            for (char second : FURTHER.toCharArray()) {
                var pair = new String(new char[] {first, second});
                if (mayOpen(pattern, pair)) addAll(pattern, pair, numbers);
            }
        }
        return numbers;
    }

    private static void addAll(Pattern pattern, String pair, BitSet numbers) {
        numbers.set(of(pair));
        for (char third : FURTHER.toCharArray()) {
            if (mayOpen(pattern, pair + third)) numbers.set(of(pair + third));
        }
    }

    private static boolean mayOpen(Pattern pattern, String beginning) {
        var matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /// In [#FURTHER].
    private static int place(char c) {
        if (c >= 'a' && c <= 'z') return c - 'a';
        if (c >= '0' && c <= '9') return 26 + c - '0';
        return switch (c) {
            case ' ' -> 36;
            case '\'' -> 37;
            case '-' -> 38;
            default -> NONE;
        };
    }
}
