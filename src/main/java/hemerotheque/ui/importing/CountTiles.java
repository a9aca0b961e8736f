package hemerotheque.ui.importing;

import hemerotheque.model.Outcome;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The five counts of an import, side by side: a figure over its name.
final class CountTiles {

    private CountTiles() {}

    /// Writes `count` in a tile; one that counts something is marked so.
    static void write(Label figure, long count, Figures figures) {
        figure.setText(figures.whole(count));
        figure.getStyleClass().remove("hm-some");
        if (count > 0) figure.getStyleClass().add("hm-some");
    }

    /// @param figures is filled with the label of each figure
    static Node of(Wording wording, Map<Outcome.Kind, Label> figures) {
        var tiles = new HBox(10);
        for (var kind : Outcome.Kind.values()) {
            var figure = new Label("0");
            figure.getStyleClass().add("hm-count");
            var name = new Label(wording.say("importing.count", kind));
            name.getStyleClass().addAll("hm-secondary", "hm-small");
            name.setLabelFor(figure);
            var tile = new VBox(2, figure, name);
            tile.getStyleClass().addAll("hm-tile", "hm-tile-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            HBox.setHgrow(tile, Priority.ALWAYS);
            tile.setPrefWidth(110);
            tiles.getChildren().add(tile);
            figures.put(kind, figure);
        }
        return tiles;
    }
}
