package hemerotheque.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;

/// Where the days of a year stand on its map: a column for each week, Monday on top.
///
/// @param left where the first week begins, in pixels
/// @param top where Mondays begin
/// @param cell from one day to the next
record YearGrid(int year, double left, double top, double cell) {

    /// Weeks that a year can touch: 54 where a leap year begins on a Sunday.
    static final int COLUMNS = 54;

    int column(LocalDate day) {
        int before = LocalDate.of(year, 1, 1).getDayOfWeek().getValue() - 1;
        return (day.getDayOfYear() - 1 + before) / 7;
    }

    static int row(LocalDate day) {
        return day.getDayOfWeek().getValue() - 1;
    }

    double x(LocalDate day) {
        return left + column(day) * cell;
    }

    double y(LocalDate day) {
        return top + row(day) * cell;
    }

    /// The day at a place; nothing beside the year.
    Optional<LocalDate> at(double x, double y) {
        int column = (int) Math.floor((x - left) / cell);
        int row = (int) Math.floor((y - top) / cell);
        if (column < 0 || column >= COLUMNS || row < 0 || row > 6) return Optional.empty();
        var first = LocalDate.of(year, 1, 1);
        var day = first.plusDays(column * 7L + row - (first.getDayOfWeek().getValue() - 1));
        return day.getYear() == year ? Optional.of(day) : Optional.empty();
    }
}
