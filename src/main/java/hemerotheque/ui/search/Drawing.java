package hemerotheque.ui.search;

import hemerotheque.search.Step;
import java.util.Optional;

/// How the reader wants the timeline drawn.
///
/// @param step the width of a bar; absent for the one that fits best, which is also taken where this one does not fit
/// @param layered whether by source
public record Drawing(Optional<Step> step, boolean layered) {

    public static final Drawing PLAIN = new Drawing(Optional.empty(), false);

    public Drawing by(Optional<Step> other) {
        return new Drawing(other, layered);
    }

    public Drawing inLayers(boolean wanted) {
        return new Drawing(step, wanted);
    }
}
