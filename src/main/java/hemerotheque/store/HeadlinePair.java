package hemerotheque.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Two headlines of one paper and day, which may be the same one, edited.
record HeadlinePair(String one, String other) {

    /// The share of the words that may differ, chosen: one in four.
    private static final int ONE_IN = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile(".*\\p{N}.*");

    /// Whether few words differ, and none of those that tell two reports of one mould apart: a figure, or a name in the
    /// place of another one.
    boolean isNear() {
        var mine = words(one);
        var others = words(other);
        var gone = without(mine, others);
        var come = without(others, mine);
        int differing = Math.max(gone.size(), come.size());
        if (ONE_IN * differing > Math.max(mine.size(), others.size())) return false;
        if (anyFigure(gone) || anyFigure(come)) return false;
        return !(anyName(gone, mine) && anyName(come, others));
    }

    private static List<String> words(String headline) {
        return Arrays.stream(BETWEEN_WORDS.split(headline))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> without(List<String> words, List<String> others) {
        Set<String> known = others.stream().map(Folding::of).collect(Collectors.toCollection(HashSet::new));
        return words.stream().filter(word -> !known.contains(Folding.of(word))).toList();
    }

    private static boolean anyFigure(List<String> words) {
        return words.stream().anyMatch(word -> DIGIT.matcher(word).matches());
    }

    /// The first word of a headline has its capital whatever it is.
    private static boolean anyName(List<String> words, List<String> headline) {
        return words.stream()
                .anyMatch(word -> Character.isUpperCase(word.codePointAt(0)) && headline.lastIndexOf(word) > 0);
    }
}
