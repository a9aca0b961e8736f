package hemerotheque.ui.reading;

import hemerotheque.model.Note;
import hemerotheque.model.PlacedNote;
import hemerotheque.ui.reading.ArticlePage.Place;
import java.util.List;
import java.util.Optional;

/// The passages of a page that the reader has highlighted.
///
/// @param current the number of the note that is gone to; 0 for none
record Highlights(List<Part> parts, long current) {

    static final Highlights NONE = new Highlights(List.of(), 0);

    /// A passage, or what of it stands in one line or cell.
    record Part(Place place, Note note) {

        String style() {
            return "hm-note-" + note.colour().code();
        }
    }

    Highlights {
        parts = List.copyOf(parts);
    }

    static Highlights of(List<PlacedNote> notes, ArticlePage page) {
        return new Highlights(
                notes.stream()
                        .flatMap(placed -> placed.place().stream()
                                .flatMap(spans -> page.places(spans).stream())
                                .map(place -> new Part(place, placed.note())))
                        .toList(),
                0);
    }

    /// The same, gone to the note of a number.
    Highlights at(long note) {
        return new Highlights(parts, note);
    }

    /// Those of one line or table.
    List<Part> in(int piece) {
        return parts.stream().filter(part -> part.place().piece() == piece).toList();
    }

    boolean isCurrent(Part part) {
        return part.note().id() == current;
    }

    /// Where the passage of a note begins; nothing where it is not on the page.
    Optional<Place> first(long note) {
        return parts.stream()
                .filter(part -> part.note().id() == note)
                .map(Part::place)
                .findFirst();
    }
}
