package hemerotheque.importing.extract;

import java.util.BitSet;
import java.util.regex.Pattern;

/// The first three letters or digits of a text as one number: what tells at once that most patterns cannot match.
final class Beginning {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /// Where a text goes on with a sign, or ends.
    private static final int NONE = LETTERS.length();

    private static final int BASE = NONE + 1;

    private Beginning() {}

    /// The number of a folded text; below 0 where it does not begin with two letters or digits.
    static int of(String folded) {
        if (folded.length() < 2) return -1;
        int first = letter(folded.charAt(0));
        int second = letter(folded.charAt(1));
        if (first == NONE || second == NONE) return -1;
        int third = folded.length() == 2 ? NONE : letter(folded.charAt(2));
        return (first * BASE + second) * BASE + third;
    }

    /// The numbers of the texts that `pattern` may match: of those beginnings after which it matches already, or asks
    /// for more.
    static BitSet of(Pattern pattern) {
        var numbers = new BitSet();
        for (char first : LETTERS.toCharArray()) {
            for (char second : LETTERS.toCharArray()) {
                var pair = new String(new char[] {first, second});
                if (mayOpen(pattern, pair)) addAll(pattern, pair, numbers);
            }
        }
        return numbers;
    }

    private static void addAll(Pattern pattern, String pair, BitSet numbers) {
        numbers.set(of(pair));
        for (char third : LETTERS.toCharArray()) {
            if (mayOpen(pattern, pair + third)) numbers.set(of(pair + third));
        }
    }

    private static boolean mayOpen(Pattern pattern, String beginning) {
        var matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private static int letter(char c) {
        if (c >= 'a' && c <= 'z') return c - 'a';
        return c >= '0' && c <= '9' ? 26 + c - '0' : NONE;
    }
}
