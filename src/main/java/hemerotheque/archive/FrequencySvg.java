package hemerotheque.archive;

import hemerotheque.search.Frequency;
import hemerotheque.search.Ticks;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Draws curves of frequencies as SVG. Each curve has its own colour, its own dashes and its own sign, so that it is
/// told apart without colour too.
///
/// Source: colours of M. Okabe and K. Ito, *Color Universal Design*, 2008.
public final class FrequencySvg {

    /// In the order of the curves.
    static final List<String> COLOURS =
            List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000", "#56B4E9", "#E69F00", "#666666");

    private static final List<String> DASHES = List.of("", "8 4", "2 3", "10 3 2 3", "", "8 4", "2 3", "10 3 2 3");

    private final Frequency frequency;
    private final Frequency.Unit unit;
    private final int count;
    private final ChartSvg sheet;

    private FrequencySvg(Frequency frequency, Frequency.Unit unit, ChartSvg.Labels labels) {
        this.frequency = frequency;
        this.unit = unit;
        this.count = frequency.starts().size();
        double most = frequency.series().stream()
                .flatMapToDouble(series -> IntStream.range(0, count).mapToDouble(bar -> value(series, bar)))
                .max()
                .orElse(0);
        var ticks = Ticks.upTo(most, unit == Frequency.Unit.COUNT);
        this.sheet = new ChartSvg(labels, ticks, frequency.series().size());
    }

    /// A whole document.
    public static String of(Frequency frequency, Frequency.Unit unit, ChartSvg.Labels labels) {
        return new FrequencySvg(frequency, unit, labels).draw();
    }

    private double value(Frequency.Series series, int bar) {
        var start = frequency.starts().get(bar);
        return unit.of(series.at(start), frequency.archiveAt(start));
    }

    private String draw() {
        for (int bar = 0; bar < count; bar += ChartSvg.stride(count))
            sheet.period(x(bar), frequency.step().label(frequency.starts().get(bar)));
        for (int i = 0; i < frequency.series().size(); i++) curve(i);
        return sheet.close();
    }

    private void curve(int number) {
        var series = frequency.series().get(number);
        var colour = COLOURS.get(number % COLOURS.size());
        var dashes = DASHES.get(number % DASHES.size());
        var points = IntStream.range(0, count)
                .mapToObj(bar -> String.format(Locale.ROOT, "%.1f,%.1f", x(bar), sheet.y(value(series, bar))))
                .collect(Collectors.joining(" "));
        sheet.add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>",
                points, colour, dashes);
        if (count <= 60)
            for (int bar = 0; bar < count; bar++) sign(number, x(bar), sheet.y(value(series, bar)), colour);
        int y = sheet.legend(number);
        sheet.add(
                "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"/>",
                ChartSvg.LEFT, ChartSvg.LEFT + 48, y, y, colour, dashes);
        sign(number, ChartSvg.LEFT + 24, y, colour);
        sheet.add("<text x=\"%d\" y=\"%d\">%s</text>", ChartSvg.LEFT + 58, y + 4, ChartSvg.escaped(series.words()));
    }

    /// A disc, a square, a triangle or a diamond.
    private void sign(int number, double x, double y, String colour) {
        switch (number % 4) {
            case 0 -> sheet.add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", x, y, colour);
            case 1 ->
                sheet.add(
                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"7\" height=\"7\" fill=\"%s\"/>", x - 3.5, y - 3.5, colour);
            case 2 -> sheet.polygon(colour, x, y - 4.5, x - 4, y + 3, x + 4, y + 3);
            default -> sheet.polygon(colour, x, y - 5, x - 4.5, y, x, y + 5, x + 4.5, y);
        }
    }

    private double x(int bar) {
        double room = ChartSvg.WIDTH - ChartSvg.LEFT - ChartSvg.RIGHT - 20;
        return ChartSvg.LEFT + 10 + (count < 2 ? room / 2 : room * bar / (count - 1));
    }
}
