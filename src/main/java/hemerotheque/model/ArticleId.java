package hemerotheque.model;

/// The number of an article in its archive: given once, never given again, meaningless elsewhere.
public record ArticleId(long value) implements Comparable<ArticleId> {

    @Override
    public int compareTo(ArticleId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
