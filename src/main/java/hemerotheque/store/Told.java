package hemerotheque.store;

import hemerotheque.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What captures tell together, taken in one after the other as [Putting] does.
///
/// @param version absent where nobody knows what any of them tells
/// @param newest the number of the newest capture
/// @param pictures that came with pages which were read again
record Told(Optional<Version> version, long newest, List<Picture> pictures) {

    static Told nothing(long newest) {
        return new Told(Optional.empty(), newest, List.of());
    }

    Told and(CaptureTelling telling) {
        var fresh = telling.version();
        var all = new ArrayList<>(pictures);
        all.addAll(telling.pictures());
        if (version.isEmpty()) return new Told(Optional.of(fresh), telling.capture(), List.copyOf(all));
        var held = version.get();
        return new Told(
                Optional.of(fresh.over(held)), fresh.supersedes(held) ? telling.capture() : newest, List.copyOf(all));
    }
}
