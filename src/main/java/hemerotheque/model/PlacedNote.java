package hemerotheque.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A note and where its passage stands in a text.
///
/// @param place a list for each of the texts, see [ReadingText#find]; absent for a note of the whole article, and where
/// the passage is not found
public record PlacedNote(Note note, Optional<List<List<Span>>> place) {

    /// Notes of the whole article first, then those of passages in the order of the text, then those that are lost.
    private static final Comparator<PlacedNote> ORDER = Comparator.comparing(PlacedNote::lost)
            .thenComparing(placed -> placed.note().passage().isPresent())
            .thenComparing(PlacedNote::text)
            .thenComparing(PlacedNote::start)
            .thenComparing(placed -> placed.note().id());

    /// In the order in which they are read beside the text: those of the whole article, those of passages as these
    /// stand in `text`, those whose passage is not there.
    public static List<PlacedNote> in(ReadingText text, List<Note> notes) {
        return notes.stream()
                .map(note -> new PlacedNote(note, note.passage().flatMap(text::find)))
                .sorted(ORDER)
                .toList();
    }

    /// Whether it is of a passage that is not found.
    public boolean lost() {
        return note.passage().isPresent() && place.isEmpty();
    }

    /// The first text with a part of the passage.
    private int text() {
        return place.map(spans -> IntStream.range(0, spans.size())
                        .filter(i -> !spans.get(i).isEmpty())
                        .findFirst()
                        .orElse(0))
                .orElse(0);
    }

    private int start() {
        return place.flatMap(spans -> spans.get(text()).stream().findFirst())
                .map(Span::start)
                .orElse(0);
    }
}
