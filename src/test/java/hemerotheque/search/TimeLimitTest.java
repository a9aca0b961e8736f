package hemerotheque.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final Duration LONGEST = Duration.ofMillis(300);

    @Test
    void doesNotCountWhatTheThreadWaits() throws InterruptedException {
        var limit = TimeLimit.from(LONGEST);

        Thread.sleep(LONGEST.plusMillis(50));

        assertFalse(limit.isOver());
        assertTrue(limit.left() > 0 && limit.left() <= LONGEST.toNanos(), limit.left() + " ns");
    }

    @Test
    void isOverWhenTheThreadHasWorkedAsLong() {
        long before = worked();
        long begun = System.nanoTime();
        var limit = TimeLimit.from(LONGEST);

        while (!limit.isOver()) Thread.onSpinWait();

        boolean starved = System.nanoTime() - begun >= LONGEST.toNanos() * 6; // on a very busy machine
        assertTrue(starved || worked() - before >= LONGEST.toNanos());
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Test
    void isOverAfterSixTimesAsLongByTheClock() throws InterruptedException {
        var limit = TimeLimit.from(LONGEST);

        Thread.sleep(LONGEST.multipliedBy(6));

        assertTrue(limit.isOver());
    }

    @Test
    void mayBeAskedAboutByAnotherThread() throws InterruptedException {
        var limit = TimeLimit.from(LONGEST);
        var other = new Thread(() -> {
            long end = System.nanoTime() + LONGEST.toNanos() * 2;
            while (System.nanoTime() < end) Thread.onSpinWait();
        });

        other.start();
        other.join();

        assertFalse(limit.isOver()); // what the other has worked is not counted
    }
}
