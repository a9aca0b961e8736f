package hemerotheque.model;

/// The number of an import in its archive: given once, never given again, meaningless elsewhere.
public record ImportId(long value) implements Comparable<ImportId> {

    @Override
    public int compareTo(ImportId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
