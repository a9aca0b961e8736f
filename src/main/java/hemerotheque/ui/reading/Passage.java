package hemerotheque.ui.reading;

import java.util.List;

/// A place of an article, known by the words around it.
///
/// @param left what stands before it, as much as is known
/// @param keyword blank for no place more than another
/// @param right what stands after it, as much as is known
public record Passage(String left, String keyword, String right) {

    static final Passage ANY = new Passage("", "", "");

    /// The marks of `places`, at the one that lies here; at the first where none does.
    Marks among(List<ArticlePage.Place> places, ArticlePage page) {
        if (keyword.isBlank()) return Marks.atFirst(places);
        var slots = page.slots();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            boolean here = slots.stream()
                    .filter(slot -> slot.piece() == place.piece() && slot.cell() == place.cell())
                    .anyMatch(slot -> isAt(place.span().start(), slot.text()));
            if (here) return new Marks(places, i);
        }
        return Marks.atFirst(places);
    }

    private boolean isAt(int start, String text) {
        var before = text.substring(0, start);
        var after = text.substring(start);
        var wanted = keyword + right;
        boolean fitsBefore = before.endsWith(left) || left.endsWith(before);
        return fitsBefore && (after.startsWith(wanted) || wanted.startsWith(after));
    }
}
