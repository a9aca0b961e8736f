package hemerotheque.ui.browse;

import hemerotheque.ui.browse.TimelineViewModel.Bars;
import hemerotheque.ui.browse.TimelineViewModel.Picking;
import hemerotheque.ui.common.Palette;
import hemerotheque.ui.common.Periods;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The bars of the timeline, drawn. One stop for the keyboard: ← and → go from bar to bar, with Maj they pick several,
/// Entrée asks for them, Échap drops them.
final class TimelineChart extends Region {

    private final TimelineViewModel model;
    private final Wording wording;
    private final Periods periods;
    private final Canvas canvas = new Canvas();
    private final Palette palette = new Palette(
            "hm-palette-bar",
            "hm-palette-selected",
            "hm-palette-pale",
            "hm-palette-secondary",
            "hm-palette-rule",
            "hm-palette-tag",
            "hm-palette-text");
    private final Text sample = new Text();
    private int hovered = -1;
    private int pressed = -1;
    private boolean dragged;

    TimelineChart(TimelineViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.periods = new Periods(wording);
        sample.setManaged(false);
        sample.setVisible(false);
        sample.getStyleClass().add("hm-small");
        getChildren().addAll(palette, sample, canvas);
        getStyleClass().addAll("hm-chart", "hm-focusable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setCursor(Cursor.HAND);
        listen();
    }

    private void listen() {
        palette.changed().subscribe(_ -> draw());
        sample.fontProperty().subscribe(_ -> draw());
        model.bars().subscribe(_ -> redraw());
        model.picking().subscribe(_ -> redraw());
        focusedProperty().subscribe(_ -> redraw());
        addEventHandler(MouseEvent.MOUSE_MOVED, move -> hover(bar(move.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(-1));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent press) {
        requestFocus();
        pressed = bar(press.getX());
        dragged = false;
        if (pressed >= 0 && press.isPrimaryButtonDown()) model.pick(pressed, pressed);
    }

    private void drag(MouseEvent drag) {
        if (pressed < 0) return;
        int now = nearest(drag.getX());
        dragged |= now != pressed;
        model.pick(pressed, now);
    }

    private void release(MouseEvent release) {
        if (pressed < 0) return;
        if (!dragged && release.getClickCount() == 2) model.zoomIn();
        else model.apply();
        pressed = -1;
    }

    private void scroll(ScrollEvent scroll) {
        if (!scroll.isShortcutDown()) return;
        int bar = bar(scroll.getX());
        if (scroll.getDeltaY() < 0) model.zoomOut();
        else if (bar >= 0) {
            model.pick(bar, bar);
            model.zoomIn();
        }
        scroll.consume();
    }

    private void key(KeyEvent key) {
        int all = model.bars().get().bars().size();
        boolean extending = key.isShiftDown();
        boolean used = true;
        if (key.isAltDown() || key.isShortcutDown()) return; // back and forward, and the menus
        switch (key.getCode()) {
            case LEFT -> model.move(-1, extending);
            case RIGHT -> model.move(1, extending);
            case HOME -> model.move(-all, extending);
            case END -> model.move(all, extending);
            case ENTER -> model.apply();
            case ADD, PLUS -> model.zoomIn();
            case SUBTRACT, MINUS -> model.zoomOut();
            case ESCAPE -> used = model.drop();
            default -> used = false;
        }
        if (used) key.consume();
    }

    private void hover(int bar) {
        if (bar == hovered) return;
        hovered = bar;
        redraw();
    }

    private void redraw() {
        var bars = model.bars().get();
        if (hovered >= bars.bars().size()) hovered = -1;
        var words = pointedAt(bars).map(picked -> TimelineView.spoken(bars, picked, wording));
        setAccessibleText(words.orElse(wording.say(
                "browse.timeline.name",
                new Figures(wording)
                        .articles(bars.bars().stream()
                                .mapToLong(TimelineViewModel.Bar::shown)
                                .sum()))));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        draw();
    }

    private Optional<Picking> pointedAt(Bars bars) {
        if (bars.bars().isEmpty()) return Optional.empty();
        return model.picking()
                .get()
                .or(() -> hovered < 0 ? Optional.empty() : Optional.of(new Picking(hovered, hovered)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return 48 + 2 * lineHeight();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        draw();
    }

    private double lineHeight() {
        return Math.ceil(sample.getFont().getSize() * 1.3);
    }

    private double step() {
        return getWidth() / Math.max(1, model.bars().get().bars().size());
    }

    /// Between two bars, in pixels.
    private double gap() {
        double step = step();
        return step > 24 ? 3 : step > 6 ? 2 : step > 2 ? 1 : 0;
    }

    private int nearest(double x) {
        return (int) Math.clamp(
                Math.floor(x / step()), 0, Math.max(0, model.bars().get().bars().size() - 1));
    }

    /// The bar at `x`; -1 for none.
    private int bar(double x) {
        boolean inside = x >= 0 && x < getWidth() && !model.bars().get().bars().isEmpty();
        return inside ? nearest(x) : -1;
    }

    private void draw() {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        var bars = model.bars().get();
        if (bars.bars().isEmpty() || getWidth() <= 0) return;
        double floor = canvas.getHeight() - lineHeight() - 1;
        for (int i = 0; i < bars.bars().size(); i++) drawBar(pen, bars, i, floor);
        pen.setFill(palette.color("hm-palette-rule"));
        pen.fillRect(0, floor, canvas.getWidth(), 1);
        drawLabels(pen, bars, floor);
        pointedAt(bars).ifPresent(picked -> drawTag(pen, picked, TimelineView.spoken(bars, picked, wording)));
    }

    /// What the bars under the mouse or the cursor stand for, in words over them.
    private void drawTag(GraphicsContext pen, Picking picked, String words) {
        double width = width(words, sample.getFont()) + 16;
        double middle = (picked.anchor() + picked.cursor() + 1) / 2.0 * step();
        double left = Math.round(Math.clamp(middle - width / 2, 0, Math.max(0, canvas.getWidth() - width)));
        pen.setFill(palette.color("hm-palette-tag"));
        pen.fillRoundRect(left, 0, width, lineHeight() + 6, 8, 8);
        pen.setFill(palette.color("hm-palette-text"));
        pen.fillText(words, left + 8, 3);
    }

    private void drawBar(GraphicsContext pen, Bars bars, int index, double floor) {
        var bar = bars.bars().get(index);
        double left = Math.round(index * step());
        double width = Math.max(1, Math.round((index + 1) * step()) - left - gap());
        boolean picked = model.picking().get().filter(pick -> pick.has(index)).isPresent();
        double whole = height(bar.around(), bars.most(), floor);
        pen.setFill(
                palette.color(picked ? "hm-palette-selected" : bars.picked() ? "hm-palette-pale" : "hm-palette-bar"));
        pen.fillRect(left, floor - whole, width, whole);
        if (bars.picked() && !picked) {
            double part = height(bar.shown(), bars.most(), floor);
            pen.setFill(palette.color("hm-palette-selected"));
            pen.fillRect(left, floor - part, width, part);
        }
        if (picked || index == hovered) {
            pen.setFill(palette.color("hm-palette-selected"));
            pen.fillRect(left, floor, Math.max(1, step() - 1), 2);
        }
    }

    /// Two pixels at the least: a single article must be seen beside thousands.
    private static double height(long articles, long most, double room) {
        return articles == 0 ? 0 : Math.max(2, Math.round((room - 4) * articles / most));
    }

    private void drawLabels(GraphicsContext pen, Bars bars, double floor) {
        pen.setFont(sample.getFont());
        pen.setFill(palette.color("hm-palette-secondary"));
        pen.setTextBaseline(VPos.TOP);
        double free = 0;
        for (var label : TimelineLabels.of(bars, periods)) {
            double x = Math.round(label.bar() * step());
            double width = width(label.text(), sample.getFont());
            if (x < free || x + width > canvas.getWidth()) continue;
            pen.fillText(label.text(), x, floor + 3);
            free = x + width + 16;
        }
    }

    private static double width(String text, Font font) {
        var measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var bars = model.bars().get().bars();
        return switch (attribute) {
            case VALUE ->
                model.picking().get().map(pick -> (double) pick.cursor()).orElse(0.0);
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) Math.max(0, bars.size() - 1);
            case VALUE_STRING -> getAccessibleText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
