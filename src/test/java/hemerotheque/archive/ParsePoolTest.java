package hemerotheque.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ParsePoolTest {

    private final CountDownLatch stuck = new CountDownLatch(1);
    private final ParsePool pool = new ParsePool(1, Duration.ofMillis(100), work -> {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    @AfterEach
    void letGo() {
        stuck.countDown();
        pool.close();
    }

    @Test
    void aSlowPageIsGivenUpAndHoldsUpNoOther() throws Exception {
        var slow = pool.run(this::waitForEver, () -> "too slow");
        var quick = pool.run(() -> "understood", () -> "too slow");

        assertEquals("too slow", slow.get(5, TimeUnit.SECONDS));
        assertEquals("understood", quick.get(5, TimeUnit.SECONDS));
    }

    @Test
    @Timeout(10)
    void theThreadThatTookItsPlaceGoesWhenTheSlowOneReturns() throws Exception {
        pool.run(this::waitForEver, () -> "too slow").get(5, TimeUnit.SECONDS);
        while (pool.size() != 2) Thread.onSpinWait();

        stuck.countDown();

        while (pool.size() != 1) Thread.onSpinWait();
        assertEquals(
                "understood", pool.run(() -> "understood", () -> "too slow").get(5, TimeUnit.SECONDS));
    }

    @Test
    void whatFailsFailsAsItWas() {
        var failing = pool.run(
                () -> {
                    throw new IllegalStateException("ours");
                },
                () -> "too slow");

        var failure = assertThrows(ExecutionException.class, () -> failing.get(5, TimeUnit.SECONDS));
        assertInstanceOf(IllegalStateException.class, failure.getCause());
    }

    @Test
    void aBusyProcessorIsGivenUp() throws Exception {
        var busy = pool.run(this::reckonForEver, () -> "too slow");

        assertEquals("too slow", busy.get(5, TimeUnit.SECONDS));
    }

    @Test
    void waitingForTheProcessorIsNotTheFaultOfThePage() throws Exception {
        var held = pool.run(
                () -> {
                    LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
                    return "understood";
                },
                () -> "too slow");

        assertEquals("understood", held.get(5, TimeUnit.SECONDS));
    }

    private String reckonForEver() {
        while (stuck.getCount() > 0) Thread.onSpinWait();
        return "late";
    }

    private String waitForEver() {
        try {
            return stuck.await(1, TimeUnit.MINUTES) ? "late" : "never";
        } catch (InterruptedException e) {
            return "interrupted";
        }
    }
}
