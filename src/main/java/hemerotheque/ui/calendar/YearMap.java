package hemerotheque.ui.calendar;

import hemerotheque.model.DateRange;
import hemerotheque.search.DayCounts;
import hemerotheque.search.Shades;
import hemerotheque.ui.common.Offer;
import hemerotheque.ui.common.Palette;
import hemerotheque.ui.common.Periods;
import hemerotheque.ui.common.TextWidth;
import hemerotheque.ui.search.Verb;
import hemerotheque.wording.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// The days of a year, each in the colour of its count, drawn. One stop for the keyboard; the day that it is on is
/// said.
final class YearMap extends Region {

    private static final double LARGEST = 26; // pixels of a day, chosen
    private static final double LEGIBLE = 0.5; // brightness of a colour that takes dark letters

    private final CalendarViewModel model;
    private final DayWords words;
    private final Wording wording;
    private final Periods periods;
    private final Consumer<Verb> apply;
    private final Canvas canvas = new Canvas();
    private final Palette palette = new Palette(Stream.concat(
                    IntStream.rangeClosed(0, Shades.MOST).mapToObj(YearMap::style),
                    Stream.of("hm-palette-secondary", "hm-palette-tag", "hm-palette-text"))
            .toArray(String[]::new));
    private final Text sample = new Text();
    private Optional<LocalDate> hovered = Optional.empty();

    /// @param apply does what is wished with the day that is chosen
    YearMap(CalendarViewModel model, Wording wording, Consumer<Verb> apply) {
        this.model = model;
        this.wording = wording;
        this.words = new DayWords(wording);
        this.periods = new Periods(wording);
        this.apply = apply;
        sample.setManaged(false);
        sample.setVisible(false);
        sample.getStyleClass().add("hm-small");
        getChildren().addAll(palette, sample, canvas);
        getStyleClass().addAll("hm-focusable", "hm-year-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setCursor(Cursor.HAND);
        palette.changed().subscribe(_ -> draw());
        sample.fontProperty().subscribe(_ -> requestLayout());
        model.state().subscribe(_ -> redraw());
        model.chosen().subscribe(_ -> redraw());
        model.numbered().subscribe(_ -> redraw());
        focusedProperty().subscribe(_ -> redraw());
        addEventHandler(MouseEvent.MOUSE_MOVED, move -> hover(grid().at(move.getX(), move.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Offer.over(this, () -> words.verbs(model.chosen().get(), apply));
    }

    /// The style class of a shade, 0 for nothing.
    static String style(int shade) {
        return "hm-shade-" + shade;
    }

    private void press(MouseEvent press) {
        requestFocus();
        var day = grid().at(press.getX(), press.getY());
        day.ifPresent(model::go);
        if (day.isPresent()) DayWords.verb(press).ifPresent(apply);
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, SPACE -> apply.accept(Verb.of(key));
            default -> {
                var led = DayKeys.led(key, model.chosen().get(), true);
                if (led.isEmpty()) return;
                model.go(led.get());
            }
        }
        key.consume();
    }

    private void hover(Optional<LocalDate> day) {
        if (day.equals(hovered)) return;
        hovered = day;
        redraw();
    }

    private void redraw() {
        setAccessibleText(words.spoken(model.chosen().get(), counts()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        draw();
    }

    private DayCounts counts() {
        return model.counts().orElse(DayCounts.NONE);
    }

    private double line() {
        return Math.ceil(sample.getFont().getSize() * 1.4);
    }

    private double left() {
        return Math.ceil(width(weekday(DayOfWeek.WEDNESDAY))) + 10;
    }

    private YearGrid grid() {
        double room = getWidth() > 0 ? getWidth() : getPrefWidth();
        double cell = Math.clamp(Math.floor((room - left()) / YearGrid.COLUMNS), 4, LARGEST);
        return new YearGrid(model.chosen().get().getYear(), left(), 2 * line() + 4, cell);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double cell = Math.clamp(Math.floor((width - left()) / YearGrid.COLUMNS), 4, LARGEST);
        return 2 * line() + 4 + 7 * (width > 0 ? cell : 20) + 4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private void draw() {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (getWidth() <= 0) return;
        var grid = grid();
        pen.setFont(sample.getFont());
        names(pen, grid);
        var shades = Shades.of(counts().days(model.year()).values());
        for (var day : days(model.year())) cell(pen, grid, day, shades);
        ring(pen, grid, model.chosen().get());
        hovered.or(() -> isFocused() ? Optional.of(model.chosen().get()) : Optional.empty())
                .ifPresent(day -> tag(pen, grid, day));
    }

    private static Iterable<LocalDate> days(DateRange range) {
        return () -> range.first().datesUntil(range.last().plusDays(1)).iterator();
    }

    private void names(GraphicsContext pen, YearGrid grid) {
        pen.setFill(palette.color("hm-palette-secondary"));
        pen.setTextBaseline(VPos.CENTER);
        int each = (int) Math.ceil(sample.getFont().getSize() * 1.1 / grid.cell()); // names that do not touch
        for (var weekday : DayOfWeek.values())
            if ((weekday.getValue() - 1) % each == 0)
                pen.fillText(weekday(weekday), 0, grid.top() + (weekday.getValue() - 0.5) * grid.cell());
        pen.setTextBaseline(VPos.BOTTOM);
        double free = 0;
        for (int month = 1; month <= 12; month++) {
            var first = LocalDate.of(grid.year(), month, 1);
            var name = periods.month(first);
            if (grid.x(first) < free) continue;
            pen.fillText(name, grid.x(first), grid.top() - 2);
            free = grid.x(first) + width(name) + 4;
        }
    }

    private String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, wording.locale());
    }

    private void cell(GraphicsContext pen, YearGrid grid, LocalDate day, Shades shades) {
        long count = counts().on(day);
        var colour = palette.color(style(shades.tone(shades.of(count))));
        pen.setFill(colour);
        double size = grid.cell() - (grid.cell() > 8 ? 2 : 1);
        pen.fillRoundRect(grid.x(day), grid.y(day), size, size, 4, 4);
        if (!model.numbered().get() || count == 0) return;
        var number = Long.toString(count);
        if (width(number) > size) return;
        boolean bright =
                colour instanceof Color plain && plain.getBrightness() * (1 - plain.getSaturation() / 2) > LEGIBLE;
        pen.setFill(bright ? Color.BLACK : Color.WHITE);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText(number, grid.x(day) + (size - width(number)) / 2, grid.y(day) + size / 2);
    }

    private void ring(GraphicsContext pen, YearGrid grid, LocalDate day) {
        pen.setStroke(palette.color("hm-palette-text"));
        pen.setLineWidth(2);
        double size = grid.cell() - 1;
        pen.strokeRoundRect(grid.x(day) - 0.5, grid.y(day) - 0.5, size, size, 5, 5);
    }

    private void tag(GraphicsContext pen, YearGrid grid, LocalDate day) {
        var said = words.spoken(day, counts());
        double width = width(said) + 16;
        double at = Math.clamp(grid.x(day) - width / 2, 0, Math.max(0, getWidth() - width));
        pen.setFill(palette.color("hm-palette-tag"));
        pen.fillRoundRect(at, 0, width, line() + 2, 8, 8);
        pen.setFill(palette.color("hm-palette-text"));
        pen.setTextBaseline(VPos.TOP);
        pen.fillText(said, at + 8, 2);
    }

    private double width(String text) {
        return TextWidth.of(text, sample.getFont());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) model.chosen().get().getDayOfYear();
            case MIN_VALUE -> 1.0;
            case MAX_VALUE -> (double) model.chosen().get().lengthOfYear();
            case VALUE_STRING -> getAccessibleText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
