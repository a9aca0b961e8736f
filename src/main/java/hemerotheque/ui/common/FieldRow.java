package hemerotheque.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A field and what stands behind it in a line; where the line is too short, the rest goes on below. The field has all
/// the width that the others of its line leave.
public final class FieldRow extends Region {

    /// Pixels.
    private static final double GAP = 8;

    private final Region field;
    private final double least;
    private final List<Region> others;

    /// @param least pixels that the field needs
    public FieldRow(Region field, double least, List<? extends Region> others) {
        this.field = field;
        this.least = least;
        this.others = List.copyOf(others);
        getChildren().add(field);
        getChildren().addAll(others);
    }

    private double needs(Node part, double room) {
        return Math.min(room, part == field ? least : Math.ceil(part.prefWidth(-1)));
    }

    private List<NodeLine> lines(double room) {
        return NodeLine.of(parts(), room, GAP, part -> needs(part, room));
    }

    private List<Region> parts() {
        var parts = new ArrayList<Region>();
        parts.add(field);
        for (var part : others) if (part.isManaged()) parts.add(part);
        return parts;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double all = parts().stream()
                .mapToDouble(part -> GAP + needs(part, Double.MAX_VALUE))
                .sum();
        return all - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return NodeLine.height(lines(width < 0 ? Double.MAX_VALUE : width), GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        double y = 0;
        for (var line : lines(room)) {
            double left = Math.max(0, room - line.width());
            line.place(this, 0, y, GAP, part -> needs(part, room) + (part == field ? left : 0));
            y += line.height() + GAP;
        }
    }
}
