package hemerotheque.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Nodes of one line, how wide they are with what stands between them, and the height of the highest. In pixels.
record NodeLine(List<Node> nodes, double width, double height) {

    /// `nodes` in as few lines as their order allows, each with one at the least.
    ///
    /// @param room of a line
    /// @param gap between two nodes
    /// @param width that a node needs
    static List<NodeLine> of(List<? extends Node> nodes, double room, double gap, ToDoubleFunction<Node> width) {
        var lines = new ArrayList<NodeLine>();
        var line = new ArrayList<Node>();
        double at = 0;
        for (var node : nodes) {
            double wide = width.applyAsDouble(node);
            if (!line.isEmpty() && at + gap + wide > room) {
                lines.add(of(line, at));
                line.clear();
                at = 0;
            }
            at += (line.isEmpty() ? 0 : gap) + wide;
            line.add(node);
        }
        if (!line.isEmpty()) lines.add(of(line, at));
        return lines;
    }

    private static NodeLine of(List<Node> nodes, double width) {
        double height = nodes.stream().mapToDouble(NodeLine::height).max().orElse(0);
        return new NodeLine(List.copyOf(nodes), width, height);
    }

    /// How high all of `lines` are.
    ///
    /// @param gap between two of them
    static double height(List<NodeLine> lines, double gap) {
        return lines.stream().mapToDouble(NodeLine::height).sum() + Math.max(0, lines.size() - 1) * gap;
    }

    private static double height(Node node) {
        return Math.ceil(node.prefHeight(-1));
    }

    /// Puts the nodes beside one another from `x`, each in the middle of the height of the line.
    ///
    /// @param pane that they stand in, whose pixels they keep to
    /// @param width that a node gets
    void place(Region pane, double x, double y, double gap, ToDoubleFunction<Node> width) {
        double at = x;
        for (var node : nodes) {
            double wide = width.applyAsDouble(node);
            double high = height(node);
            node.resizeRelocate(pane.snapPositionX(at), pane.snapPositionY(y + (height - high) / 2), wide, high);
            at += wide + gap;
        }
    }
}
