package hemerotheque.model;

/// The number of a capture in its archive, whichever article it is one of: meaningless elsewhere.
public record CaptureId(long value) implements Comparable<CaptureId> {

    @Override
    public int compareTo(CaptureId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
