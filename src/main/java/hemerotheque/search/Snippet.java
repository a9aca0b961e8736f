package hemerotheque.search;

import hemerotheque.model.Span;
import java.util.List;

/// A passage of an article around what was searched.
///
/// @param text with `…` where it was cut
/// @param matches places in `text`, in order, not overlapping; empty where the words stand elsewhere
public record Snippet(String text, List<Span> matches) {

    public Snippet {
        matches = List.copyOf(matches);
    }
}
