package hemerotheque.ui.browse;

import hemerotheque.search.Ticks;
import hemerotheque.ui.browse.TimelineViewModel.Picking;
import hemerotheque.ui.common.Offer;
import hemerotheque.ui.common.Palette;
import hemerotheque.ui.common.Periods;
import hemerotheque.ui.search.Verb;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The bars of the timeline, drawn. One stop for the keyboard: ← and → go from bar to bar, with Maj they pick several,
/// Entrée asks for them, Échap drops them.
final class TimelineChart extends Region {

    /// Lines of text that a high timeline stands high, chosen: 220 pixels at 100 %.
    private static final double TALL = 14.5;

    /// Of the window, chosen: what is left of a small one is for the articles.
    private static final double MOST = 0.25;

    private final TimelineViewModel model;
    private final Wording wording;
    private final TimelineWords words;
    private final Periods periods;
    private final Canvas canvas = new Canvas();
    private final Palette palette = TimelinePainter.colours();
    private final Text sample = new Text();
    private int hovered = -1;
    private int pressed = -1;
    private boolean dragged;

    TimelineChart(TimelineViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.words = new TimelineWords(wording);
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
        model.share().subscribe(_ -> redraw());
        model.tall().subscribe(_ -> requestLayout());
        focusedProperty().subscribe(_ -> redraw());
        addEventHandler(MouseEvent.MOUSE_MOVED, move -> hover(scale().bar(move.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(-1));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        Offer.over(this, this::verbs);
    }

    private void press(MouseEvent press) {
        requestFocus();
        pressed = scale().bar(press.getX());
        dragged = false;
        if (!press.isPrimaryButtonDown()) pressed = -1;
        if (pressed >= 0) model.pick(pressed, pressed);
    }

    private void drag(MouseEvent drag) {
        if (pressed < 0) return;
        int now = scale().nearest(drag.getX());
        dragged |= now != pressed;
        model.pick(pressed, now);
    }

    private void release(MouseEvent release) {
        if (pressed < 0) return;
        if (!dragged && release.getClickCount() == 2) model.zoomIn();
        else model.apply(Verb.of(release));
        pressed = -1;
    }

    private void scroll(ScrollEvent scroll) {
        if (!scroll.isShortcutDown()) return;
        int bar = scale().bar(scroll.getX());
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
        boolean plain = !key.isAltDown() && !key.isShortcutDown();
        if (!plain && key.getCode() != KeyCode.ENTER) return; // back and forward, and the menus
        switch (key.getCode()) {
            case LEFT -> model.move(-1, extending);
            case RIGHT -> model.move(1, extending);
            case HOME -> model.move(-all, extending);
            case END -> model.move(all, extending);
            case ENTER -> model.apply(Verb.of(key));
            case ADD, PLUS -> model.zoomIn();
            case SUBTRACT, MINUS -> model.zoomOut();
            case ESCAPE -> used = model.drop();
            default -> used = false;
        }
        if (used) key.consume();
    }

    /// For the bars that are picked, or the one under the mouse.
    private List<MenuItem> verbs() {
        var bars = model.bars().get();
        return pointedAt(bars)
                .map(some -> Verb.items(wording, words.days(bars, some), verb -> model.press(some, verb)))
                .orElse(List.of());
    }

    private void hover(int bar) {
        if (bar == hovered) return;
        hovered = bar;
        redraw();
    }

    private void redraw() {
        var bars = model.bars().get();
        if (hovered >= bars.bars().size()) hovered = -1;
        setAccessibleText(pointedAt(bars).map(this::spoken).orElseGet(() -> words.name(bars)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        draw();
    }

    private String spoken(Picking picked) {
        return words.spoken(model.bars().get(), picked, model.share().get());
    }

    private Optional<Picking> pointedAt(Bars bars) {
        if (bars.bars().isEmpty()) return Optional.empty();
        return model.picking()
                .get()
                .or(() -> hovered < 0 ? Optional.empty() : Optional.of(new Picking(hovered, hovered)));
    }

    @Override
    protected double computePrefHeight(double width) {
        double low = 48 + 2 * lineHeight();
        if (!model.tall().get()) return low;
        double most = getScene() == null
                ? Double.MAX_VALUE
                : Math.max(low, MOST * getScene().getHeight());
        return Math.min(TALL * lineHeight(), most);
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

    private double lineHeight() {
        return Math.ceil(sample.getFont().getSize() * 1.3);
    }

    private TimelineScale scale() {
        var bars = model.bars().get();
        double most = bars.most(model.share().get());
        var ticks = Ticks.upTo(most, !model.share().get());
        double axis = model.tall().get()
                ? TimelinePainter.width(words.mark(ticks.top(), ticks.step()), sample.getFont()) + 14
                : 0;
        return new TimelineScale(
                canvas.getWidth(),
                canvas.getHeight(),
                lineHeight(),
                axis,
                bars.bars().size(),
                most,
                ticks);
    }

    private void draw() {
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        var bars = model.bars().get();
        if (bars.bars().isEmpty() || getWidth() <= 0) return;
        var painter = new TimelinePainter(
                pen,
                bars,
                scale(),
                palette,
                sample.getFont(),
                model.picking().get(),
                hovered,
                model.share().get());
        painter.draw(words, periods);
        pointedAt(bars).ifPresent(picked -> painter.tag(picked, spoken(picked)));
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
