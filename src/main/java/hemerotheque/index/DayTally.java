package hemerotheque.index;

import hemerotheque.model.Precision;
import java.time.LocalDate;

/// Counts articles by the day that their date begins with and by how much of it is known: in pages of counters, as a
/// common word meets hundreds of thousands of them.
final class DayTally {

    /// What is told of a day that has articles.
    @FunctionalInterface
    interface Each {
        void day(LocalDate first, Precision precision, long articles);
    }

    private static final Precision[] PRECISIONS = Precision.values();

    /// Years of four digits, as dates are written: no other is read.
    private static final long FIRST = LocalDate.of(0, 1, 1).toEpochDay();

    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    /// Days of a page: three years.
    private static final int PAGE = 1024;

    private final int[][] pages = new int[(int) (LAST - FIRST) / PAGE + 1][];

    /// @param day since 1970
    /// @param precision its ordinal
    void add(long day, int precision) {
        int at = (int) (day - FIRST);
        var page = pages[at / PAGE];
        if (page == null) pages[at / PAGE] = page = new int[PAGE * PRECISIONS.length];
        page[at % PAGE * PRECISIONS.length + precision]++;
    }

    /// Tells every day that has articles, the earliest first.
    void forEach(Each each) {
        for (int page = 0; page < pages.length; page++)
            if (pages[page] != null) tell(FIRST + (long) page * PAGE, pages[page], each);
    }

    private static void tell(long first, int[] counts, Each each) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) continue;
            var day = LocalDate.ofEpochDay(first + i / PRECISIONS.length);
            each.day(day, PRECISIONS[i % PRECISIONS.length], counts[i]);
        }
    }
}
