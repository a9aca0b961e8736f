package hemerotheque.archive;

import hemerotheque.search.Ticks;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sheet that charts are drawn on as SVG, for print and the web, on white: title, unit, axes, and room for a legend
/// below.
///
/// Source: W3C, SVG 1.1.
public final class ChartSvg {

    /// The words on the drawing.
    ///
    /// @param unit what the numbers are
    /// @param undated how much is not on it, a sentence; may be empty
    /// @param locale how numbers are written
    public record Labels(String title, String unit, String undated, Locale locale) {}

    static final int WIDTH = 960;
    static final int LEFT = 80;
    static final int RIGHT = 24;
    static final int LEGEND = 24;

    private static final int HEIGHT = 540;
    private static final int TOP = 64;

    /// Labels under the axis at the most, chosen for the width.
    private static final int PERIODS = 12;

    private final Labels labels;
    private final Ticks ticks;
    private final int floor;
    private final StringBuilder svg = new StringBuilder();

    /// @param legend lines below the axis
    ChartSvg(Labels labels, Ticks ticks, int legend) {
        this.labels = labels;
        this.ticks = ticks;
        this.floor = HEIGHT - 56 - LEGEND * legend;
        svg.append("""
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
            font-family="Inter, sans-serif" font-size="13" role="img" aria-label="%3$s">
            <rect width="%1$d" height="%2$d" fill="#ffffff"/>
            <text x="%4$d" y="28" font-size="17" font-weight="600">%3$s</text>
            <text x="%4$d" y="48" fill="#555555">%5$s</text>
            """.formatted(WIDTH, HEIGHT, escaped(labels.title), LEFT, escaped(labels.unit)));
        ticks.all().forEach(this::tick);
    }

    private void tick(double mark) {
        double y = y(mark);
        add(
                "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
                LEFT, WIDTH - RIGHT, y, y, mark == 0 ? "#333333" : "#dddddd");
        add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT - 8, y + 4, written(mark));
    }

    private String written(double mark) {
        var format = NumberFormat.getNumberInstance(labels.locale);
        format.setMaximumFractionDigits(ticks.step() < 0.1 ? 3 : ticks.step() < 1 ? 1 : 0);
        return escaped(format.format(mark));
    }

    /// How many of `count` periods have one label.
    static int stride(int count) {
        return Math.max(1, (count + PERIODS - 1) / PERIODS);
    }

    /// Names a period under the axis.
    void period(double x, String name) {
        add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, floor + 20, escaped(name));
    }

    /// The middle of a line of the legend.
    int legend(int line) {
        return floor + 44 + LEGEND * line;
    }

    double y(double value) {
        return floor - (floor - TOP) * value / ticks.top();
    }

    int top() {
        return TOP;
    }

    int floor() {
        return floor;
    }

    /// Adds an element, its numbers written as SVG has them.
    void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    void polygon(String colour, double... places) {
        var points = IntStream.range(0, places.length / 2)
                .mapToObj(i -> String.format(Locale.ROOT, "%.1f,%.1f", places[2 * i], places[2 * i + 1]))
                .collect(Collectors.joining(" "));
        add("<polygon points=\"%s\" fill=\"%s\"/>", points, colour);
    }

    /// The whole document.
    String close() {
        if (!labels.undated.isEmpty())
            add(
                    "<text x=\"%d\" y=\"%d\" fill=\"#555555\" text-anchor=\"end\">%s</text>",
                    WIDTH - RIGHT, HEIGHT - 12, escaped(labels.undated));
        return svg.append("</svg>\n").toString();
    }

    static String escaped(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff))
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining());
    }
}
