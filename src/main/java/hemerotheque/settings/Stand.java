package hemerotheque.settings;

import java.util.Optional;

/// How the window stood when it was last closed. In pixels.
///
/// @param place where it stood when it did not fill the screen; absent before the first time
/// @param maximised whether it filled the screen
/// @param sidebar width of the sidebar, [#NARROWEST] to [#WIDEST]; absent for its natural width
/// @param list width of the list, within the same bounds; absent for its natural width
public record Stand(Optional<Place> place, boolean maximised, Optional<Integer> sidebar, Optional<Integer> list) {

    /// @param x from the left of the screens; may be below 0
    public record Place(int x, int y, int width, int height) {}

    /// Chosen: a name of three words can be read in it.
    public static final int NARROWEST = 160;

    /// Chosen: half of a common screen.
    public static final int WIDEST = 900;

    public static final Stand NATURAL = new Stand(Optional.empty(), false, Optional.empty(), Optional.empty());

    public Stand {
        sidebar = sidebar.map(Stand::bounded);
        list = list.map(Stand::bounded);
    }

    private static int bounded(int width) {
        return Math.clamp(width, NARROWEST, WIDEST);
    }
}
