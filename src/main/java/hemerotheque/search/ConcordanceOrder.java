package hemerotheque.search;

/// How the lines of a concordance are sorted. What is equal stands as in [#OLDEST].
public enum ConcordanceOrder {
    /// By the day of publication; articles without a date last.
    NEWEST,
    OLDEST,
    /// By the name of the source; articles of no known source last.
    SOURCE,
    /// By the word before the keyword.
    LEFT1,
    /// By the word before the keyword, then by the one before that.
    LEFT2,
    LEFT3,
    /// By the word after the keyword.
    RIGHT1,
    RIGHT2,
    RIGHT3;

    /// How many words of the context decide, 0 to 3.
    public int words() {
        return switch (this) {
            case NEWEST, OLDEST, SOURCE -> 0;
            case LEFT1, RIGHT1 -> 1;
            case LEFT2, RIGHT2 -> 2;
            case LEFT3, RIGHT3 -> 3;
        };
    }

    /// Whether the words that decide stand before the keyword.
    public boolean isLeft() {
        return this == LEFT1 || this == LEFT2 || this == LEFT3;
    }
}
