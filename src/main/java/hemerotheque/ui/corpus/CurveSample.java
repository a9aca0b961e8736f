package hemerotheque.ui.corpus;

import hemerotheque.ui.common.Palette;
import javafx.scene.layout.StackPane;

/// A piece of a curve as a legend shows it.
final class CurveSample extends StackPane {

    CurveSample(int number) {
        var style = "hm-curve-" + number % 8;
        var palette = new Palette(style);
        getChildren().add(palette);
        palette.changed().subscribe(_ -> {
            getChildren().removeIf(child -> child != palette);
            getChildren().add(CurveSign.legend(number, palette.color(style)));
        });
    }
}
