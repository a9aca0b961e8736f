package hemerotheque.search;

import java.util.Arrays;
import java.util.Optional;

/// How long an article is, in words: the classes that the press itself speaks of, our choice.
public enum LengthClass {
    /// A brief.
    BRIEF(0, 149),
    SHORT(150, 399),
    MEDIUM(400, 799),
    LONG(800, 1_499),
    /// A full page.
    VERY_LONG(1_500, Query.WordCount.ANY);

    private final Query.WordCount words;

    LengthClass(int least, int most) {
        words = new Query.WordCount(least, most);
    }

    public static LengthClass of(long words) {
        return Arrays.stream(values())
                .filter(length -> words <= length.words.most())
                .findFirst()
                .orElse(VERY_LONG);
    }

    /// The class that [#value] writes so.
    public static Optional<LengthClass> valued(String value) {
        return Arrays.stream(values())
                .filter(length -> length.value().equals(value))
                .findFirst();
    }

    public Query.WordCount words() {
        return words;
    }

    /// As a question has it behind `mots:`.
    public String value() {
        return WordCounts.written(words);
    }
}
