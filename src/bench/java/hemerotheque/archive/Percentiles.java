package hemerotheque.archive;

import java.util.Arrays;
import java.util.Locale;

/// What many measurements of one thing come to, in milliseconds.
record Percentiles(double half, double most, double nearlyAll, int count) {

    /// @param nanoseconds in no order, at least one
    static Percentiles of(long[] nanoseconds) {
        var sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), sorted.length);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%8.2f %8.2f %8.2f", half, most, nearlyAll);
    }
}
