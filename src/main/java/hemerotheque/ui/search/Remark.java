package hemerotheque.ui.search;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A line about the question, with what can be done about it after it. Takes no room where there is nothing to say.
final class Remark {

    /// @param ask the question that a click asks
    record Link(String text, Runnable ask) {}

    private final Label line;
    private final HBox box;

    /// @param style of the line
    Remark(Label line, String style) {
        this.line = line;
        line.getStyleClass().add(style + "-line");
        line.setWrapText(true);
        box = new HBox(line);
        box.getStyleClass().addAll("hm-remark", style);
        box.setAlignment(Pos.BASELINE_LEFT);
        box.managedProperty().bind(box.visibleProperty());
        say("", List.of());
    }

    /// @param sentence `""` for nothing at all
    void say(String sentence, List<Link> links) {
        line.setText(sentence);
        if (box.getChildren().size() != 1 || !links.isEmpty()) box.getChildren().setAll(line);
        links.stream().map(Remark::link).forEach(box.getChildren()::add);
        box.setVisible(!sentence.isEmpty());
    }

    private static Node link(Link link) {
        var node = new Hyperlink(link.text());
        node.setOnAction(_ -> link.ask().run());
        node.setMinWidth(Region.USE_PREF_SIZE);
        return node;
    }

    Node node() {
        return box;
    }
}
