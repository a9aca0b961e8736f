package hemerotheque.archive;

import hemerotheque.search.Frequency;
import hemerotheque.search.Ticks;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws curves of frequencies as SVG: for print and the web, on white. Each curve has its own colour, its own dashes
/// and its own sign, so that it is told apart without colour too.
///
/// Source: W3C, SVG 1.1; colours of M. Okabe and K. Ito, *Color Universal Design*, 2008.
public final class FrequencySvg {

    /// The words on the drawing.
    ///
    /// @param unit what the numbers are
    /// @param undated how much is not on it, a sentence; may be empty
    /// @param locale how numbers are written
    public record Labels(String title, String unit, String undated, Locale locale) {}

    /// In the order of the curves.
    private static final List<String> COLOURS =
            List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000", "#56B4E9", "#E69F00", "#666666");

    private static final List<String> DASHES = List.of("", "8 4", "2 3", "10 3 2 3", "", "8 4", "2 3", "10 3 2 3");

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int LEFT = 80;
    private static final int RIGHT = 24;
    private static final int TOP = 64;
    private static final int LEGEND = 24;

    /// Labels under the axis at the most, chosen for the width.
    private static final int PERIODS = 12;

    private final Frequency frequency;
    private final Frequency.Unit unit;
    private final Labels labels;
    private final Ticks ticks;
    private final int count;
    private final int floor;

    private FrequencySvg(Frequency frequency, Frequency.Unit unit, Labels labels) {
        this.frequency = frequency;
        this.unit = unit;
        this.labels = labels;
        this.count = frequency.starts().size();
        this.floor = HEIGHT - 56 - LEGEND * frequency.series().size();
        double most = frequency.series().stream()
                .flatMapToDouble(series -> IntStream.range(0, count).mapToDouble(bar -> value(series, bar)))
                .max()
                .orElse(0);
        this.ticks = Ticks.upTo(most, unit == Frequency.Unit.COUNT);
    }

    /// A whole document.
    public static String of(Frequency frequency, Frequency.Unit unit, Labels labels) {
        return new FrequencySvg(frequency, unit, labels).draw();
    }

    private double value(Frequency.Series series, int bar) {
        var start = frequency.starts().get(bar);
        return unit.of(series.at(start), frequency.archiveAt(start));
    }

    private String draw() {
        var svg = new StringBuilder();
        svg.append("""
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
            font-family="Inter, sans-serif" font-size="13" role="img" aria-label="%3$s">
            <rect width="%1$d" height="%2$d" fill="#ffffff"/>
            <text x="%4$d" y="28" font-size="17" font-weight="600">%3$s</text>
            <text x="%4$d" y="48" fill="#555555">%5$s</text>
            """.formatted(WIDTH, HEIGHT, escaped(labels.title), LEFT, escaped(labels.unit)));
        ticks.all().forEach(mark -> tick(mark, svg));
        for (int bar = 0; bar < count; bar += Math.max(1, (count + PERIODS - 1) / PERIODS)) period(bar, svg);
        for (int i = 0; i < frequency.series().size(); i++) curve(i, svg);
        if (!labels.undated.isEmpty())
            svg.append(line(
                    "<text x=\"%d\" y=\"%d\" fill=\"#555555\" text-anchor=\"end\">%s</text>",
                    WIDTH - RIGHT, HEIGHT - 12, escaped(labels.undated)));
        return svg.append("</svg>\n").toString();
    }

    private void tick(double mark, StringBuilder svg) {
        double y = y(mark);
        svg.append(line(
                "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
                LEFT, WIDTH - RIGHT, y, y, mark == 0 ? "#333333" : "#dddddd"));
        svg.append(line("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT - 8, y + 4, written(mark)));
    }

    private String written(double mark) {
        var format = NumberFormat.getNumberInstance(labels.locale);
        format.setMaximumFractionDigits(ticks.step() < 0.1 ? 3 : ticks.step() < 1 ? 1 : 0);
        return escaped(format.format(mark));
    }

    private void period(int bar, StringBuilder svg) {
        svg.append(line(
                "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                x(bar), floor + 20, frequency.step().label(frequency.starts().get(bar))));
    }

    private void curve(int number, StringBuilder svg) {
        var series = frequency.series().get(number);
        var colour = COLOURS.get(number % COLOURS.size());
        var dashes = DASHES.get(number % DASHES.size());
        var points = IntStream.range(0, count)
                .mapToObj(bar -> String.format(Locale.ROOT, "%.1f,%.1f", x(bar), y(value(series, bar))))
                .collect(Collectors.joining(" "));
        svg.append(line(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>",
                points, colour, dashes));
        if (count <= 60)
            for (int bar = 0; bar < count; bar++) svg.append(sign(number, x(bar), y(value(series, bar)), colour));
        int y = floor + 44 + LEGEND * number;
        svg.append(line(
                "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>",
                LEFT, LEFT + 48, y, y, colour, dashes));
        svg.append(sign(number, LEFT + 24, y, colour));
        svg.append(line("<text x=\"%d\" y=\"%d\">%s</text>", LEFT + 58, y + 4, escaped(series.words())));
    }

    /// A disc, a square, a triangle or a diamond.
    private static String sign(int number, double x, double y, String colour) {
        return switch (number % 4) {
            case 0 -> line("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", x, y, colour);
            case 1 ->
                line("<rect x=\"%.1f\" y=\"%.1f\" width=\"7\" height=\"7\" fill=\"%s\"/>", x - 3.5, y - 3.5, colour);
            case 2 -> polygon(colour, x, y - 4.5, x - 4, y + 3, x + 4, y + 3);
            default -> polygon(colour, x, y - 5, x - 4.5, y, x, y + 5, x + 4.5, y);
        };
    }

    private static String polygon(String colour, double... places) {
        var points = IntStream.range(0, places.length / 2)
                .mapToObj(i -> String.format(Locale.ROOT, "%.1f,%.1f", places[2 * i], places[2 * i + 1]))
                .collect(Collectors.joining(" "));
        return line("<polygon points=\"%s\" fill=\"%s\"/>", points, colour);
    }

    private double x(int bar) {
        double room = WIDTH - LEFT - RIGHT - 20;
        return LEFT + 10 + (count < 2 ? room / 2 : room * bar / (count - 1));
    }

    private double y(double value) {
        return floor - (floor - TOP) * value / ticks.top();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }

    private static String escaped(String text) {
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
