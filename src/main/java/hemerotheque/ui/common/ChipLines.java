package hemerotheque.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;

/// Chips or links in lines of the whole width, and what is told beside them: at the right where both have room, else
/// in a line of its own below. Chips beyond the last line that they may have stand in a menu.
public final class ChipLines extends Region {

    /// In em.
    private static final double GAP = 0.5;

    private static final double LINE_GAP = 0.4;
    private static final double SIDE_GAP = 0.8;

    /// What fits.
    ///
    /// @param shown of the chips
    /// @param beside whether chips and the rest share lines
    private record Plan(List<NodeLine> chips, int shown, List<NodeLine> side, boolean beside) {}

    private final Label em;
    private final List<Node> side;
    private final MenuButton more = new MenuButton();
    private final IntFunction<String> others;
    private List<? extends Region> chips = List.of();
    private int most = 3;

    /// @param em in whose text sizes are measured: stands among `side` or the chips
    /// @param side what stands beside the chips, in order
    /// @param others names the menu of so many chips
    public ChipLines(Label em, List<? extends Node> side, IntFunction<String> others) {
        this.em = em;
        this.side = List.copyOf(side);
        this.others = others;
        more.getStyleClass().addAll("flat", "hm-order");
        getChildren().addAll(side);
    }

    /// The menu of the chips that have no room.
    public MenuButton more() {
        return more;
    }

    public void show(List<? extends Region> shown) {
        chips = List.copyOf(shown);
        more.setText(others.apply(chips.size()));
        var all = new ArrayList<Node>(chips);
        all.add(more);
        all.addAll(side);
        getChildren().setAll(all);
    }

    /// How many chips stand in the menu, as laid out.
    public int hidden() {
        return (int) chips.stream().filter(chip -> !chip.isVisible()).count();
    }

    /// @param lines of chips at the most, 1 or more
    public void setMost(int lines) {
        if (lines == most) return;
        most = lines;
        requestLayout();
    }

    private double em() {
        return em.getFont().getSize();
    }

    private double inner(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    private Plan plan(double width) {
        double sideWidth = width(managed(side), SIDE_GAP);
        double room = width - sideWidth - 2 * SIDE_GAP * em();
        var below = lines(chips, width, GAP);
        var besides = lines(chips, room, GAP);
        var sides = lines(managed(side), width, SIDE_GAP);
        boolean fits = chips.stream().allMatch(chip -> width(chip, width) <= room);
        boolean beside = sides.size() < 2 && fits && besides.size() <= below.size() + 1;
        return most(beside ? besides : below, beside ? room : width, sides, beside);
    }

    private Plan most(List<NodeLine> lines, double width, List<NodeLine> sides, boolean beside) {
        if (lines.size() <= most) return new Plan(lines, chips.size(), sides, beside);
        for (int shown = chips.size() - 1; shown > 0; shown--) {
            var some = new ArrayList<Node>(chips.subList(0, shown));
            some.add(more);
            var cut = lines(some, width, GAP);
            if (cut.size() <= most) return new Plan(cut, shown, sides, beside);
        }
        return new Plan(lines(List.of(more), width, GAP), 0, sides, beside);
    }

    private static List<Node> managed(List<Node> nodes) {
        return nodes.stream().filter(Node::isManaged).toList();
    }

    private static double width(Node node, double room) {
        return Math.min(Math.ceil(node.prefWidth(-1)), room);
    }

    private double width(List<Node> nodes, double gap) {
        double all = nodes.stream()
                .mapToDouble(node -> Math.ceil(node.prefWidth(-1)))
                .sum();
        return all + Math.max(0, nodes.size() - 1) * gap * em();
    }

    private List<NodeLine> lines(List<? extends Node> nodes, double room, double gap) {
        return NodeLine.of(nodes, room, gap * em(), node -> width(node, room));
    }

    private double height(List<NodeLine> lines) {
        return NodeLine.height(lines, LINE_GAP * em());
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
        return 0; // as wide as the window, never wider
    }

    @Override
    protected double computePrefHeight(double width) {
        var plan = plan(inner(width));
        double chipped = height(plan.chips);
        double told = height(plan.side);
        double between = chipped > 0 && told > 0 ? LINE_GAP * em() : 0;
        double high = plan.beside ? Math.max(chipped, told) : chipped + between + told;
        return snappedTopInset() + high + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = inner(getWidth());
        var plan = plan(width);
        for (int i = 0; i < chips.size(); i++) chips.get(i).setVisible(i < plan.shown);
        int hidden = chips.size() - plan.shown;
        more.setVisible(hidden > 0);
        if (hidden > 0) more.setText(others.apply(hidden));
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double chipped = height(plan.chips);
        double told = height(plan.side);
        double top = snappedTopInset();
        place(plan.chips, plan.beside ? top + (height - chipped) / 2 : top, GAP, width, false);
        place(plan.side, plan.beside ? top + (height - told) / 2 : top + height - told, SIDE_GAP, width, true);
    }

    private void place(List<NodeLine> lines, double top, double gap, double room, boolean right) {
        double y = top;
        for (var line : lines) {
            double x = snappedLeftInset() + (right ? room - Math.min(room, line.width()) : 0);
            line.place(this, x, y, gap * em(), node -> width(node, room));
            y += line.height() + LINE_GAP * em();
        }
    }
}
