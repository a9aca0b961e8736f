package hemerotheque.ui.common;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/// Colours of the stylesheet for whoever draws by hand: an invisible swatch for each style class, put among the
/// children of the drawing.
public final class Palette extends Group {

    private final Map<String, Rectangle> swatches = new LinkedHashMap<>();
    private final ReadOnlyLongWrapper changed = new ReadOnlyLongWrapper();

    /// @param styles classes with a `-fx-fill` each
    public Palette(String... styles) {
        setManaged(false);
        setVisible(false);
        for (var style : styles) {
            var swatch = new Rectangle(1, 1);
            swatch.getStyleClass().add(style);
            swatch.fillProperty().subscribe(_ -> changed.set(changed.get() + 1));
            swatches.put(style, swatch);
            getChildren().add(swatch);
        }
    }

    /// The colour of `style`, one of those given; black before the stylesheet was applied.
    public Paint color(String style) {
        var fill = swatches.get(style).getFill();
        return fill == null ? Color.BLACK : fill;
    }

    /// Counts up whenever a colour changes.
    public ReadOnlyLongProperty changed() {
        return changed.getReadOnlyProperty();
    }
}
