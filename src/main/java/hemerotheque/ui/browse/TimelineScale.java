package hemerotheque.ui.browse;

import hemerotheque.search.Ticks;

/// Where things are on a drawn timeline, in pixels.
///
/// @param line the height of a line of text
/// @param left where the bars begin: room for the axis before them
/// @param bars how many there are
/// @param ticks of the axis; the height of the highest bar decides where none is drawn
record TimelineScale(double width, double height, double line, double left, int bars, double most, Ticks ticks) {

    /// Pixels, chosen: how wide a few bars are at the most.
    private static final double WIDEST = 120;

    boolean hasAxis() {
        return left > 0;
    }

    /// From one bar to the next.
    double step() {
        return Math.min(WIDEST, (width - left) / Math.max(1, bars));
    }

    /// Between two bars.
    double gap() {
        double step = step();
        return step > 24 ? 3 : step > 6 ? 2 : step > 2 ? 1 : 0;
    }

    double x(int bar) {
        return Math.round(left + bar * step());
    }

    /// How wide the bar itself is.
    double breadth(int bar) {
        return Math.max(1, x(bar + 1) - x(bar) - gap());
    }

    double floor() {
        return height - line - 1;
    }

    /// Room for the words over the bars, where there is an axis.
    double top() {
        return hasAxis() ? line + 10 : 4;
    }

    /// How high so many are: two pixels at the least, as a single article must be seen beside thousands.
    double rise(double value) {
        if (value == 0) return 0;
        double whole = hasAxis() ? ticks.top() : most;
        return Math.max(2, Math.round((floor() - top()) * value / whole));
    }

    int nearest(double x) {
        return (int) Math.clamp(Math.floor((x - left) / step()), 0, Math.max(0, bars - 1));
    }

    /// The bar at `x`; -1 for none.
    int bar(double x) {
        return bars > 0 && x >= left && x < x(bars) ? nearest(x) : -1;
    }
}
