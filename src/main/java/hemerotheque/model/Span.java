package hemerotheque.model;

/// Characters of a text from `start` to before `end`, counted in UTF-16 units.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException(start + ".." + end);
    }
}
