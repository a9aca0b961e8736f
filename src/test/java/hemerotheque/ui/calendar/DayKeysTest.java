package hemerotheque.ui.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayKeysTest {

    private static KeyEvent key(KeyCode code, boolean shift, boolean ctrl) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, ctrl, false, ctrl);
    }

    @ParameterizedTest
    @CsvSource({
        "LEFT, false, true, 2024-02-22", "RIGHT, false, true, 2024-03-07", "UP, false, true, 2024-02-28",
        "DOWN, false, true, 2024-03-01", "LEFT, false, false, 2024-02-28", "DOWN, false, false, 2024-03-07",
        "PAGE_UP, false, true, 2024-01-29", "PAGE_DOWN, false, false, 2024-03-29", "PAGE_UP, true, true, 2023-02-28",
        "PAGE_DOWN, true, true, 2025-02-28", "HOME, false, true, 2024-01-01", "END, false, false, 2024-02-29"
    })
    void leadFromTheTwentyNinthOfFebruary(KeyCode code, boolean shift, boolean weeks, LocalDate to) {
        assertEquals(Optional.of(to), DayKeys.led(key(code, shift, false), LocalDate.of(2024, 2, 29), weeks));
    }

    @Test
    void leaveOtherKeysAlone() {
        assertEquals(Optional.empty(), DayKeys.led(key(KeyCode.A, false, false), LocalDate.of(2024, 2, 29), true));
        assertEquals(Optional.empty(), DayKeys.led(key(KeyCode.LEFT, false, true), LocalDate.of(2024, 2, 29), true));
    }

    @Property(tries = 60)
    void everyDayOfAYearHasItsOwnPlaceOnTheMap(@ForAll @IntRange(min = 1890, max = 2050) int year) {
        var grid = new YearGrid(year, 30, 40, 20);

        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            assertEquals(Optional.of(day), grid.at(grid.x(day) + 1, grid.y(day) + 1));
            assertEquals(true, grid.column(day) < YearGrid.COLUMNS);
        }
        assertEquals(Optional.empty(), grid.at(29, 41));
    }
}
