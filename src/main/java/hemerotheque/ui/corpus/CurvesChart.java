package hemerotheque.ui.corpus;

import hemerotheque.search.Frequency;
import hemerotheque.search.Ticks;
import hemerotheque.ui.common.Palette;
import hemerotheque.ui.common.Periods;
import hemerotheque.ui.common.TextWidth;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Curves of frequencies, drawn. One stop for the keyboard: ← and → go from bar to bar and say what each curve has
/// there. Curves differ in colour, dashes and sign.
final class CurvesChart extends Region {

    private static final String[] COLOURS =
            IntStream.range(0, 8).mapToObj(i -> "hm-curve-" + i).toArray(String[]::new);

    private final Wording wording;
    private final Periods periods;
    private final Figures figures;
    private final Canvas canvas = new Canvas();
    private final Palette palette = new Palette(COLOURS);
    private final Palette tones =
            new Palette("hm-palette-secondary", "hm-palette-rule", "hm-palette-tag", "hm-palette-text");
    private final Text sample = new Text();
    private Optional<Frequency> shown = Optional.empty();
    private Frequency.Unit unit = Frequency.Unit.MILLION;
    private List<LocalDate> starts = List.of();
    private Ticks ticks = Ticks.upTo(1, true);
    private int cursor = -1;

    CurvesChart(Wording wording) {
        this.wording = wording;
        this.periods = new Periods(wording);
        this.figures = new Figures(wording);
        sample.setManaged(false);
        sample.setVisible(false);
        sample.getStyleClass().add("hm-small");
        getChildren().addAll(palette, tones, sample, canvas);
        getStyleClass().addAll("hm-curves", "hm-focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(wording.say("frequency.chart"));
        palette.changed().subscribe(_ -> draw());
        tones.changed().subscribe(_ -> draw());
        sample.fontProperty().subscribe(_ -> draw());
        addEventHandler(MouseEvent.MOUSE_MOVED, move -> go(nearest(move.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> go(-1));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(Frequency frequency, Frequency.Unit told) {
        shown = Optional.of(frequency);
        unit = told;
        starts = frequency.starts();
        cursor = -1;
        double most = frequency.series().stream()
                .flatMapToDouble(series -> IntStream.range(0, starts.size()).mapToDouble(bar -> value(series, bar)))
                .max()
                .orElse(0);
        ticks = Ticks.upTo(most, told == Frequency.Unit.COUNT);
        draw();
    }

    void clear() {
        shown = Optional.empty();
        starts = List.of();
        draw();
    }

    private double value(Frequency.Series series, int bar) {
        var start = starts.get(bar);
        return unit.of(series.at(start), shown.orElseThrow().archiveAt(start));
    }

    private void key(KeyEvent key) {
        if (key.isAltDown() || key.isShortcutDown() || starts.isEmpty()) return;
        switch (key.getCode()) {
            case LEFT -> go(Math.max(0, cursor - 1));
            case RIGHT -> go(Math.min(starts.size() - 1, cursor + 1));
            case HOME -> go(0);
            case END -> go(starts.size() - 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void go(int bar) {
        if (bar == cursor || bar >= starts.size()) return;
        cursor = bar;
        setAccessibleText(bar < 0 ? wording.say("frequency.chart") : spoken(bar));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        draw();
    }

    /// « 2019 — grève : 12,0 ; retraites : 3,1 »
    private String spoken(int bar) {
        var frequency = shown.orElseThrow();
        var values = frequency.series().stream()
                .map(series -> wording.say("frequency.value", series.words(), told(value(series, bar))))
                .collect(Collectors.joining(wording.say("frequency.between")));
        return periods.full(frequency.step(), starts.get(bar)) + " — " + values;
    }

    String told(double value) {
        return unit == Frequency.Unit.COUNT ? figures.whole((long) value) : figures.tenths(value);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private double lineHeight() {
        return Math.ceil(sample.getFont().getSize() * 1.4);
    }

    private double left() {
        return width(mark(ticks.top())) + 18;
    }

    private double floor() {
        return getHeight() - lineHeight() - 6;
    }

    private double x(int bar) {
        double room = getWidth() - left() - 24;
        return left() + 8 + (starts.size() < 2 ? room / 2 : room * bar / (starts.size() - 1));
    }

    private double y(double value) {
        double top = lineHeight() + 10;
        return floor() - (floor() - top) * value / ticks.top();
    }

    private int nearest(double x) {
        if (starts.isEmpty()) return -1;
        double step = (getWidth() - left() - 24) / Math.max(1, starts.size() - 1);
        return Math.clamp(Math.round((x - left() - 8) / step), 0, starts.size() - 1);
    }

    private void draw() {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (starts.isEmpty() || getWidth() <= 0 || getHeight() <= 0) return;
        pen.setFont(sample.getFont());
        axis(pen);
        labels(pen);
        for (int i = 0; i < shown.orElseThrow().series().size(); i++) curve(pen, i);
        if (cursor >= 0) point(pen);
    }

    private void axis(GraphicsContext pen) {
        pen.setTextBaseline(VPos.CENTER);
        double last = Double.MAX_VALUE;
        for (double mark : ticks.all()) {
            pen.setFill(tones.color("hm-palette-rule"));
            pen.fillRect(left(), Math.round(y(mark)), getWidth() - left() - 8, mark == 0 ? 1.5 : 0.6);
            if (Math.abs(last - y(mark)) < sample.getFont().getSize() * 1.1) continue; // it would touch the one before
            last = y(mark);
            pen.setFill(tones.color("hm-palette-secondary"));
            var text = mark(mark);
            pen.fillText(text, left() - 8 - width(text), last);
        }
    }

    private String mark(double value) {
        return ticks.step() < 1 ? figures.tenths(value) : figures.whole((long) value);
    }

    private void labels(GraphicsContext pen) {
        pen.setTextBaseline(VPos.TOP);
        pen.setFill(tones.color("hm-palette-secondary"));
        double free = 0;
        for (int bar = 0; bar < starts.size(); bar++) {
            var text = periods.brief(shown.orElseThrow().step(), starts.get(bar));
            double width = width(text);
            double x = Math.min(x(bar) - width / 2, getWidth() - width);
            if (x < free) continue;
            pen.fillText(text, x, floor() + 5);
            free = x + width + 18;
        }
    }

    private void curve(GraphicsContext pen, int number) {
        var series = shown.orElseThrow().series().get(number);
        pen.setStroke(palette.color(COLOURS[number % COLOURS.length]));
        pen.setFill(palette.color(COLOURS[number % COLOURS.length]));
        pen.setLineWidth(2);
        pen.setLineDashes(CurveSign.dashes(number));
        pen.beginPath();
        for (int bar = 0; bar < starts.size(); bar++) pen.lineTo(x(bar), y(value(series, bar)));
        pen.stroke();
        pen.setLineDashes();
        if (starts.size() > getWidth() / 14) return;
        for (int bar = 0; bar < starts.size(); bar++) CurveSign.draw(pen, number, x(bar), y(value(series, bar)));
    }

    private void point(GraphicsContext pen) {
        pen.setFill(tones.color("hm-palette-secondary"));
        pen.fillRect(Math.round(x(cursor)), lineHeight() + 8, 1, floor() - lineHeight() - 8);
        var words = spoken(cursor);
        double width = width(words) + 16;
        double at = Math.clamp(x(cursor) - width / 2, 0, Math.max(0, getWidth() - width));
        pen.setFill(tones.color("hm-palette-tag"));
        pen.fillRoundRect(at, 0, width, lineHeight() + 6, 8, 8);
        pen.setFill(tones.color("hm-palette-text"));
        pen.setTextBaseline(VPos.TOP);
        pen.fillText(words, at + 8, 3);
    }

    private double width(String text) {
        return TextWidth.of(text, sample.getFont());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) Math.max(0, cursor);
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) Math.max(0, starts.size() - 1);
            case VALUE_STRING -> getAccessibleText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
