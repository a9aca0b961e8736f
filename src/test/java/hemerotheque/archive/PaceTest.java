package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hemerotheque.model.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant START = Instant.parse("2026-05-01T09:00:00Z");

    private final Pace pace = new Pace();

    @Test
    void tellsNothingAtFirst() {
        assertEquals(0, pace.articlesPerSecond());
        assertEquals(Optional.empty(), pace.rest());
        pace.sample(START, advance(0, 0, 1000));
        pace.sample(START.plusMillis(500), advance(5, 100, 1000));
        assertEquals(Optional.empty(), pace.rest(), "half a second is too short to tell");
    }

    @Test
    void theTimeLeftIsThatOfTheBytes() {
        pace.sample(START, advance(0, 0, 1000));
        pace.sample(START.plusSeconds(4), advance(8, 200, 1000));

        assertEquals(2, pace.articlesPerSecond());
        assertEquals(Optional.of(Duration.ofSeconds(16)), pace.rest());
    }

    @Test
    void whatIsLongPastIsForgotten() {
        pace.sample(START, advance(0, 0, 1000));
        for (int i = 1; i <= 30; i++) pace.sample(START.plusSeconds(i), advance(i < 15 ? 0 : i - 15, 10L * i, 1000));

        assertEquals(1, pace.articlesPerSecond());
        assertEquals(Optional.of(Duration.ofSeconds(70)), pace.rest());
    }

    @Test
    void whatStandsStillHasNoEnd() {
        pace.sample(START, advance(3, 500, 1000));
        pace.sample(START.plusSeconds(5), advance(3, 500, 1000));

        assertEquals(Optional.empty(), pace.rest());
    }

    private static Advance advance(long articles, long read, long all) {
        return new Advance(
                1, Optional.of(new Extent(1, all)), new Extent(0, read), Map.of(Outcome.Kind.ADDED, articles));
    }
}
