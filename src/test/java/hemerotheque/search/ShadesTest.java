package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ShadesTest {

    @Test
    void dividesNonEmptyDaysIntoQuartiles() {
        var shades = Shades.of(List.of(0L, 0L, 0L, 1L, 2L, 5L, 9L, 15L, 20L, 40L, 90L));

        assertEquals(List.of(1L, 5L, 15L, 40L), shades.least());
        assertEquals(
                List.of(0, 1, 1, 2, 3, 4),
                List.of(0L, 1L, 4L, 14L, 39L, 90L).stream().map(shades::of).toList());
        assertEquals(
                List.of(4L, 14L, 39L, 90L),
                List.of(1, 2, 3, 4).stream().map(shades::last).toList());
    }

    @Test
    void tellsTheFewBusyDaysFromTheManyQuietOnes() {
        assertEquals(
                List.of(1L, 2L, 7L),
                Shades.of(List.of(1L, 1L, 1L, 1L, 1L, 1L, 1L, 2L, 7L)).least());
    }

    @Test
    void hasFewerShadesWhereThereAreFewerValues() {
        assertEquals(List.of(1L), Shades.of(List.of(1L, 1L, 1L, 1L, 0L)).least());
        assertEquals(4, Shades.of(List.of(1L)).tone(1), "the darkest for the most there is");
        assertEquals(List.of(), Shades.of(List.of(0L)).least());
        assertEquals(0, Shades.of(List.of()).of(0));
    }

    @Property(tries = 300)
    void everyDayHasOneShadeAndMoreIsNeverPaler(@ForAll List<@LongRange(min = 0, max = 300) Long> counts) {
        var shades = Shades.of(counts);

        assertTrue(shades.least().size() <= Shades.MOST);
        int before = 0;
        for (long count : counts.stream().sorted().toList()) {
            int shade = shades.of(count);
            assertEquals(count == 0, shade == 0);
            assertTrue(shade >= before);
            if (shade > 0) assertTrue(count >= shades.least().get(shade - 1) && count <= shades.last(shade));
            before = shade;
        }
    }
}
