package hemerotheque.ui.common;

import hemerotheque.search.Colour;
import javafx.scene.layout.Region;

/// The colour of what a reader keeps, as a dot.
public final class Dot {

    private Dot() {}

    public static Region of(Colour colour) {
        var dot = new Region();
        colour(dot, colour);
        return dot;
    }

    /// Gives a dot another colour.
    public static void colour(Region dot, Colour colour) {
        dot.getStyleClass().setAll("hm-dot", "hm-dot-" + colour.code());
    }
}
