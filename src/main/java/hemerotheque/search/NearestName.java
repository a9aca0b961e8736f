package hemerotheque.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/// Finds the name that a reader may have meant by one that there is not: the shortest that it is the beginning of, or
/// of a word of; else the one that takes the fewest corrections, up to one in four letters. Blind to case and accents.
final class NearestName {

    /// Letters for each correction, our choice: with fewer, short names are near to all others.
    private static final int LETTERS = 4;

    private NearestName() {}

    static <T> Optional<T> of(String typed, Collection<T> all, Function<T, String> name) {
        var key = GivenName.key(typed);
        return all.stream()
                .filter(one -> Typing.isBegunBy(name.apply(one), typed))
                .min(Comparator.comparingInt(one -> name.apply(one).length()))
                .or(() -> all.stream()
                        .filter(one -> corrections(key, one, name) <= 1 + key.length() / LETTERS)
                        .min(Comparator.comparingInt(one -> corrections(key, one, name))))
                .filter(_ -> GivenName.isOne(typed));
    }

    private static <T> int corrections(String key, T one, Function<T, String> name) {
        return corrections(key, GivenName.key(name.apply(one)));
    }

    /// Letters that were left out, added or taken for others. Source: Wagner and Fischer, J. ACM 21(1), 1974.
    private static int corrections(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
