package hemerotheque.ui.browse;

import hemerotheque.ui.browse.Bars.Bar;
import hemerotheque.ui.browse.TimelineViewModel.Picking;
import hemerotheque.ui.common.Palette;
import hemerotheque.ui.common.Periods;
import hemerotheque.ui.common.TextWidth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/// Draws a timeline once.
///
/// @param hovered the bar under the mouse; -1 for none
/// @param share whether bars are articles of a thousand of the archive
record TimelinePainter(
        GraphicsContext pen,
        Bars bars,
        TimelineScale scale,
        Palette palette,
        Font font,
        Optional<Picking> picking,
        int hovered,
        boolean share) {

    /// From one line of the hatching to the next, in pixels.
    private static final int HATCH = 7;

    /// Layers with a colour of their own; the last is that of all others.
    static final int LAYERS = 6;

    private static final double PALE = 0.45; // of layers beside the days that are asked for

    static Palette colours() {
        var layers = IntStream.range(0, LAYERS).mapToObj(TimelinePainter::layer);
        var others = Stream.of(
                "hm-palette-bar",
                "hm-palette-selected",
                "hm-palette-pale",
                "hm-palette-secondary",
                "hm-palette-rule",
                "hm-palette-tag",
                "hm-palette-text");
        return new Palette(Stream.concat(layers, others).toArray(String[]::new));
    }

    /// The style class of a layer.
    static String layer(int number) {
        return "hm-layer-" + number;
    }

    void draw(TimelineWords words, Periods periods) {
        pen.setFont(font);
        if (scale.hasAxis()) axis(words);
        hatch();
        for (int i = 0; i < bars.bars().size(); i++) bar(i);
        pen.setFill(palette.color("hm-palette-rule"));
        pen.fillRect(scale.left(), scale.floor(), scale.width() - scale.left(), 1);
        labels(periods);
    }

    private void axis(TimelineWords words) {
        pen.setTextBaseline(VPos.CENTER);
        for (double mark : scale.ticks().all()) {
            double y = scale.floor() - (mark == 0 ? 0 : scale.rise(mark));
            pen.setFill(palette.color("hm-palette-rule"));
            if (mark > 0) pen.fillRect(scale.left(), y, scale.width() - scale.left(), 0.6);
            pen.setFill(palette.color("hm-palette-secondary"));
            var text = words.mark(mark, scale.ticks().step());
            pen.fillText(text, scale.left() - 8 - width(text, font), y);
        }
    }

    /// Over each run of bars that the archive holds nothing of.
    private void hatch() {
        for (int from = 0; from < bars.bars().size(); from++) {
            if (!bars.bars().get(from).isBare()) continue;
            int to = from;
            while (to < bars.bars().size() && bars.bars().get(to).isBare()) to++;
            hatch(scale.x(from), scale.x(to) - scale.gap());
            from = to;
        }
    }

    private void hatch(double left, double right) {
        double top = scale.top();
        double height = scale.floor() - top;
        pen.save();
        pen.beginPath();
        pen.rect(left, top, right - left, height);
        pen.clip();
        pen.setStroke(palette.color("hm-palette-rule"));
        pen.setLineWidth(1);
        for (double x = left - height - (left - height) % HATCH; x < right; x += HATCH)
            pen.strokeLine(x, scale.floor(), x + height, top);
        pen.restore();
    }

    private void bar(int index) {
        var bar = bars.bars().get(index);
        boolean chosen = picking.filter(pick -> pick.has(index)).isPresent();
        if (bars.layers().isEmpty()) plain(index, bar, chosen);
        else layered(index, bar, chosen);
        if (chosen || index == hovered) {
            pen.setFill(palette.color("hm-palette-selected"));
            pen.fillRect(scale.x(index), scale.floor(), Math.max(1, scale.step() - 1), 2);
        }
    }

    private void plain(int index, Bar bar, boolean chosen) {
        var style = chosen ? "hm-palette-selected" : bars.picked() ? "hm-palette-pale" : "hm-palette-bar";
        column(index, 0, scale.rise(bar.measure(bar.around(), share)), palette.color(style));
        if (bars.picked() && !chosen)
            column(index, 0, scale.rise(bar.measure(bar.shown(), share)), palette.color("hm-palette-selected"));
    }

    private void layered(int index, Bar bar, boolean chosen) {
        boolean beside = bars.picked() && bar.shown() == 0 && !chosen;
        pen.setGlobalAlpha(beside ? PALE : 1);
        long below = 0;
        for (int layer = 0; layer < bar.layers().size(); layer++) {
            long here = bar.layers().get(layer);
            double from = scale.rise(bar.measure(below, share));
            double to = scale.rise(bar.measure(below + here, share));
            if (here > 0) column(index, from, seam(from, to), palette.color(layer(colour(layer))));
            below += here;
        }
        pen.setGlobalAlpha(1);
    }

    /// Where a layer ends: a little before the next one, so that they are told apart without colour.
    private static double seam(double from, double to) {
        return to - from > 4 ? to - 1 : to;
    }

    private int colour(int layer) {
        return bars.layers().get(layer).isPresent() ? layer : LAYERS - 1;
    }

    private void column(int index, double from, double to, Paint colour) {
        pen.setFill(colour);
        pen.fillRect(scale.x(index), scale.floor() - to, scale.breadth(index), to - from);
    }

    private void labels(Periods periods) {
        pen.setFill(palette.color("hm-palette-secondary"));
        pen.setTextBaseline(VPos.TOP);
        double free = 0;
        for (var label : TimelineLabels.of(bars, periods)) {
            double x = scale.x(label.bar());
            double width = width(label.text(), font);
            if (x < free || x + width > scale.width()) continue;
            pen.fillText(label.text(), x, scale.floor() + 3);
            free = x + width + 16;
        }
    }

    /// What the bars under the mouse or the cursor stand for, in words over them.
    void tag(Picking picked, String words) {
        double width = width(words, font) + 16;
        double middle = scale.left() + (picked.anchor() + picked.cursor() + 1) / 2.0 * scale.step();
        double left = Math.round(Math.clamp(middle - width / 2, 0, Math.max(0, scale.width() - width)));
        pen.setFill(palette.color("hm-palette-tag"));
        pen.fillRoundRect(left, 0, width, scale.line() + 6, 8, 8);
        pen.setFill(palette.color("hm-palette-text"));
        pen.setTextBaseline(VPos.TOP);
        pen.fillText(words, left + 8, 3);
    }

    static double width(String text, Font font) {
        return TextWidth.of(text, font);
    }
}
