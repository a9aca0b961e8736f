package hemerotheque.ui.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// Where the keys lead from a day: arrows by day and week, Pg préc. and Pg suiv. by month, with Maj by year.
final class DayKeys {

    private DayKeys() {}

    /// @param weeks whether weeks stand side by side, so that ← and → lead from one to the other
    /// @return nothing where the key leads nowhere
    static Optional<LocalDate> led(KeyEvent key, LocalDate from, boolean weeks) {
        if (key.isAltDown() || key.isShortcutDown()) return Optional.empty();
        var across = weeks ? Period.ofWeeks(1) : Period.ofDays(1);
        var down = weeks ? Period.ofDays(1) : Period.ofWeeks(1);
        var page = key.isShiftDown() ? Period.ofYears(1) : Period.ofMonths(1);
        return switch (key.getCode()) {
            case LEFT -> Optional.of(from.minus(across));
            case RIGHT -> Optional.of(from.plus(across));
            case UP -> Optional.of(from.minus(down));
            case DOWN -> Optional.of(from.plus(down));
            case PAGE_UP -> Optional.of(from.minus(page));
            case PAGE_DOWN -> Optional.of(from.plus(page));
            case HOME ->
                Optional.of(
                        from.with(weeks ? TemporalAdjusters.firstDayOfYear() : TemporalAdjusters.firstDayOfMonth()));
            case END ->
                Optional.of(from.with(weeks ? TemporalAdjusters.lastDayOfYear() : TemporalAdjusters.lastDayOfMonth()));
            default -> Optional.empty();
        };
    }
}
