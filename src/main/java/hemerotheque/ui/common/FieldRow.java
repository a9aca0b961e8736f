package hemerotheque.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A field and what stands behind it in a line; where the line is too short, the rest goes on below. The field has all
/// the width that the others of its line leave.
public final class FieldRow extends Region {

    /// Pixels.
    private static final double GAP = 8;

    private final Region field;
    private final double least;
    private final List<Region> others;

    /// A part and where its line begins.
    private record Line(List<Region> parts, double width, double height) {}

    /// @param least pixels that the field needs
    public FieldRow(Region field, double least, List<? extends Region> others) {
        this.field = field;
        this.least = least;
        this.others = List.copyOf(others);
        getChildren().add(field);
        getChildren().addAll(others);
    }

    private double needs(Region part, double room) {
        return Math.min(room, part == field ? least : Math.ceil(part.prefWidth(-1)));
    }

    private List<Line> lines(double room) {
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Region>();
        double at = 0;
        for (var part : parts()) {
            double wide = needs(part, room);
            if (!line.isEmpty() && at + GAP + wide > room) {
                lines.add(line(line, at));
                line.clear();
                at = 0;
            }
            at += (line.isEmpty() ? 0 : GAP) + wide;
            line.add(part);
        }
        lines.add(line(line, at));
        return lines;
    }

    private List<Region> parts() {
        var parts = new ArrayList<Region>();
        parts.add(field);
        for (var part : others) if (part.isManaged()) parts.add(part);
        return parts;
    }

    private static Line line(List<Region> parts, double width) {
        double height = parts.stream()
                .mapToDouble(part -> Math.ceil(part.prefHeight(-1)))
                .max()
                .orElse(0);
        return new Line(List.copyOf(parts), width, height);
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
        var lines = lines(width < 0 ? Double.MAX_VALUE : width);
        return lines.stream().mapToDouble(Line::height).sum() + (lines.size() - 1) * GAP;
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
            double x = 0;
            for (var part : line.parts) {
                double wide = needs(part, room) + (part == field ? Math.max(0, room - line.width) : 0);
                double high = Math.ceil(part.prefHeight(-1));
                part.resizeRelocate(snapPositionX(x), snapPositionY(y + (line.height - high) / 2), wide, high);
                x += wide + GAP;
            }
            y += line.height + GAP;
        }
    }
}
