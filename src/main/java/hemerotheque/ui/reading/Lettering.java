package hemerotheque.ui.reading;

import javafx.beans.value.ObservableValue;

/// How the text of an article is written.
///
/// @param size 1 for 19 pixels, the size that reads best on most screens
/// @param family of the typeface, « Source Serif 4 »
public record Lettering(ObservableValue<? extends Number> size, ObservableValue<String> family) {

    private static final double BODY = 19; // pixels at size 1

    double pixels() {
        return BODY * size.getValue().doubleValue();
    }
}
