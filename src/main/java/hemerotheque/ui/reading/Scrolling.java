package hemerotheque.ui.reading;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// Moves the text of an article up and down: by pages, by pixels, to where it was read.
final class Scrolling {

    private static final double OVERLAP = 2.2; // ems: a line and a half stay in sight when a page is turned

    private static final int NEARER = 8; // steps to a place that the scroll bar is told, enough for all measured

    private final RichTextArea area;
    private final Lettering lettering;

    Scrolling(RichTextArea area, Lettering lettering) {
        this.area = area;
        this.lettering = lettering;
    }

    /// Nearly one screen down, or says that there is no more.
    ///
    /// @return whether the end was already in sight
    boolean pageDown() {
        double before = height();
        by(step());
        return height() == before;
    }

    void pageUp() {
        by(-step());
    }

    /// A screen but for a line or two, in pixels.
    private double step() {
        double seen = area.getHeight();
        return Math.max(seen / 2, seen - OVERLAP * lettering.pixels());
    }

    /// How far down the text stands: 0 at its top, 1 at its end.
    double height() {
        return scrollBar()
                .filter(bar -> bar.isVisible() && bar.getMax() > bar.getMin())
                .map(bar -> (bar.getValue() - bar.getMin()) / (bar.getMax() - bar.getMin()))
                .orElse(0.0);
    }

    /// Has the text stand so far down, as [#height] tells it.
    void to(double height) {
        layOut();
        scrollBar().ifPresent(bar -> {
            bar.setValue(bar.getMin() + height * (bar.getMax() - bar.getMin()));
            for (int i = 0; i < NEARER && Math.abs(height - height()) > 0.001; i++)
                by((height - height()) * beyond(bar));
        });
    }

    /// By how many pixels the text is higher than what is seen, as the scroll bar guesses.
    private double beyond(ScrollBar bar) {
        return area.getHeight() * (1 / Math.max(bar.getVisibleAmount(), 0.001) - 1);
    }

    /// Scrolls down by so many pixels, up where they are below 0, as far as the text goes. As a touch pad does: the
    /// scroll bar of JavaFX 26 goes by heights that it guesses, and may move by a tenth of what it is told.
    void by(double pixels) {
        var touched = area.lookup(".vport > .content");
        if (touched == null) return; // it has yet to be given a size
        Stream.of(ScrollEvent.SCROLL_STARTED, ScrollEvent.SCROLL, ScrollEvent.SCROLL_FINISHED)
                .map(type -> touch(type, -pixels))
                .forEach(touched::fireEvent);
        layOut();
    }

    private static ScrollEvent touch(EventType<ScrollEvent> type, double y) {
        var none = ScrollEvent.HorizontalTextScrollUnits.NONE;
        var noLines = ScrollEvent.VerticalTextScrollUnits.NONE;
        return new ScrollEvent(
                type, 0, 0, 0, 0, false, false, false, false, true, false, 0, y, 0, y, none, 0, noLines, 0, 1, null);
    }

    private Optional<ScrollBar> scrollBar() {
        return area.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst();
    }

    private void layOut() {
        area.applyCss();
        area.layout();
    }
}
