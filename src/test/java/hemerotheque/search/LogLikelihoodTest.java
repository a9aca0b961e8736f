package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLikelihoodTest {

    /// Source: T. Dunning, *Accurate Methods for the Statistics of Surprise and Coincidence*, 1993, table 1: score,
    /// both words, the first without the second, the second without the first, neither.
    @ParameterizedTest
    @CsvSource({
        "270.72, 110, 2442, 111, 29114",
        "263.90,  29,   13, 123, 31612",
        "256.84,  31,   23, 139, 31584",
        "167.23,  10,    0,   3, 31764"
    })
    void scoresAsThePaperDoes(double score, long both, long first, long second, long neither) {
        assertEquals(
                score, LogLikelihood.of(both, both + first, both + second, both + first + second + neither), 0.005);
    }

    @Property
    void isZeroWhereAWordIsSpreadEvenlyAndNeverOtherThanANumber(
            @ForAll @LongRange(max = 1000) long here,
            @ForAll @LongRange(max = 1000) long more,
            @ForAll @LongRange(min = 1, max = 50) long times) {
        assertEquals(0, LogLikelihood.of(here, here + more, here * times, (here + more) * times), 1e-6);
        assertTrue(Double.isFinite(LogLikelihood.of(here, here + more, here + times, here + more + times)));
    }

    @ParameterizedTest
    @CsvSource({"5, 100, 6, 1000, true", "0, 100, 600, 1000, false"})
    void tellsAnAbundanceFromALack(long here, long part, long overall, long whole, boolean abundance) {
        assertEquals(abundance, LogLikelihood.of(here, part, overall, whole) > 0);
    }
}
