package hemerotheque.ui.reading;

import hemerotheque.ui.reading.ArticlePage.Place;
import java.util.List;

/// The places that are marked on a page, and the one that the reader stands at.
///
/// @param current index in `places`; -1 where there are none
record Marks(List<Place> places, int current) {

    static final Marks NONE = new Marks(List.of(), -1);

    Marks {
        places = List.copyOf(places);
    }

    /// At the first of `places`.
    static Marks atFirst(List<Place> places) {
        return places.isEmpty() ? NONE : new Marks(places, 0);
    }

    /// The next one; after the last comes the first again.
    Marks next() {
        return moved(1);
    }

    /// The one before; before the first comes the last.
    Marks previous() {
        return moved(-1);
    }

    private Marks moved(int by) {
        return places.isEmpty() ? this : new Marks(places, Math.floorMod(current + by, places.size()));
    }

    boolean isCurrent(Place place) {
        return current >= 0 && places.get(current).equals(place);
    }

    /// The marks of one line or table.
    List<Place> in(int piece) {
        return places.stream().filter(place -> place.piece() == piece).toList();
    }
}
