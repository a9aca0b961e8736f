package hemerotheque.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hemerotheque.model.DateRange;
import hemerotheque.search.Step;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    private static final LocalDate FIRST = LocalDate.of(1998, 1, 1);

    private static DateRange days(int count) {
        return new DateRange(FIRST, FIRST.plusDays(count - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1, DAY",
        "31, DAY",
        "160, DAY",
        "280, WEEK",
        "365, WEEK",
        "1100, WEEK",
        "1500, MONTH",
        "4700, MONTH",
        "10500, YEAR",
        "36500, YEAR"
    })
    void choosesTheStepThatGivesFromFortyToAHundredAndSixtyBars(int days, Step step) {
        assertEquals(step, Axis.over(days(days), Optional.empty()).step());
    }

    @Property(tries = 300)
    void bestIsNeverFarFromTheRightNumberAndCoversAllDays(@ForAll @IntRange(min = 160, max = 60_000) int count) {
        var axis = Axis.over(days(count), Optional.empty());

        int bars = axis.starts().size();
        assertTrue(bars >= 20 && bars <= 320, bars + " bars over " + count + " days");
        assertTrue(!axis.days().first().isAfter(FIRST));
        assertTrue(!axis.days().last().isBefore(days(count).last()));
    }

    @Property(tries = 300)
    void aChosenStepIsTakenWhereItFits(@ForAll @IntRange(min = 1, max = 60_000) int count, @ForAll Step step) {
        var axis = Axis.over(days(count), Optional.of(step));

        if (Axis.fits(days(count), step)) assertEquals(step, axis.step());
        else assertTrue(step.compareTo(axis.step()) > 0, "a coarser one in its place");
    }
}
