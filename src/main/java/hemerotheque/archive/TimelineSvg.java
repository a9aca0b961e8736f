package hemerotheque.archive;

import hemerotheque.search.Ticks;
import hemerotheque.search.Timeline;
import java.time.LocalDate;
import java.util.List;

/// Draws the bars of a timeline as SVG, by source where it has layers; where the archive holds nothing, the place is
/// hatched.
public final class TimelineSvg {

    /// The words on the drawing.
    ///
    /// @param others what sources without a layer of their own are called
    /// @param bare what hatching means
    public record Labels(ChartSvg.Labels sheet, String others, String bare) {}

    private static final String PLAIN = "#0072B2";
    private static final String OTHERS = "#999999";

    private final Timeline timeline;
    private final List<LocalDate> starts;
    private final boolean share;
    private final Labels labels;
    private final ChartSvg sheet;

    private TimelineSvg(Timeline timeline, List<LocalDate> starts, boolean share, Labels labels) {
        this.timeline = timeline;
        this.starts = starts;
        this.share = share;
        this.labels = labels;
        double most = starts.stream()
                .mapToDouble(start -> value(timeline.at(start), start))
                .max()
                .orElse(0);
        int legend = (timeline.layers().size() + 2) / 3 + (isAnyBare() ? 1 : 0);
        this.sheet = new ChartSvg(labels.sheet, Ticks.upTo(most, !share), legend);
    }

    /// A whole document.
    ///
    /// @param starts the first day of each bar to be drawn, oldest first, without a gap
    /// @param share whether bars are articles of a thousand of the archive; only beside the archive
    public static String of(Timeline timeline, List<LocalDate> starts, boolean share, Labels labels) {
        return new TimelineSvg(timeline, starts, share, labels).draw();
    }

    private double value(long articles, LocalDate start) {
        if (!share) return articles;
        long all = timeline.inArchive(start);
        return all == 0 ? 0 : articles * 1_000.0 / all;
    }

    private boolean isBare(LocalDate start) {
        return timeline.archive().isPresent() && timeline.inArchive(start) == 0;
    }

    private boolean isAnyBare() {
        return starts.stream().anyMatch(this::isBare);
    }

    private String draw() {
        sheet.add("<defs><pattern id=\"bare\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" "
                + "patternTransform=\"rotate(45)\"><rect width=\"1\" height=\"6\" fill=\"#bbbbbb\"/></pattern></defs>");
        for (int bar = 0; bar < starts.size(); bar++) bar(bar);
        for (int bar = 0; bar < starts.size(); bar += ChartSvg.stride(starts.size()))
            sheet.period(x(bar) + step() / 2, timeline.step().label(starts.get(bar)));
        for (int i = 0; i < timeline.layers().size(); i++)
            legend(i, colour(i), timeline.layers().get(i).source().orElse(labels.others));
        if (isAnyBare()) legend((timeline.layers().size() + 2) / 3 * 3, "url(#bare)", labels.bare);
        return sheet.close();
    }

    private void bar(int bar) {
        var start = starts.get(bar);
        if (isBare(start)) {
            rectangle(x(bar), sheet.top(), step(), sheet.floor() - sheet.top(), "url(#bare)");
            return;
        }
        if (timeline.layers().isEmpty()) {
            part(bar, 0, timeline.at(start), PLAIN);
            return;
        }
        long below = 0;
        for (int i = 0; i < timeline.layers().size(); i++) {
            long articles = timeline.layers().get(i).counts().at(start);
            part(bar, below, articles, colour(i));
            below += articles;
        }
    }

    /// So many articles of a bar over so many others.
    private void part(int bar, long below, long articles, String colour) {
        if (articles == 0) return;
        var start = starts.get(bar);
        double top = sheet.y(value(below + articles, start));
        double gap = step() > 6 ? 1.5 : step() > 2 ? 0.5 : 0;
        rectangle(x(bar), top, step() - gap, sheet.y(value(below, start)) - top, colour);
    }

    private void rectangle(double x, double y, double width, double height, String fill) {
        sheet.add(
                "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\"/>", x, y, width, height, fill);
    }

    private String colour(int layer) {
        return timeline.layers().get(layer).source().isPresent() ? FrequencySvg.COLOURS.get(layer) : OTHERS;
    }

    /// Three to a line.
    private void legend(int number, String fill, String name) {
        double x = ChartSvg.LEFT + number % 3 * 280.0;
        int y = sheet.legend(number / 3);
        rectangle(x, y - 7, 14, 14, fill);
        sheet.add("<text x=\"%.1f\" y=\"%d\">%s</text>", x + 22, y + 4, ChartSvg.escaped(name));
    }

    private double step() {
        return (double) (ChartSvg.WIDTH - ChartSvg.LEFT - ChartSvg.RIGHT) / Math.max(1, starts.size());
    }

    private double x(int bar) {
        return ChartSvg.LEFT + bar * step();
    }
}
