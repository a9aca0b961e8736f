package hemerotheque.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// How long one work of a thread may take: by its processor time, for a busy machine is not its fault, and by the clock
/// where it waits for something for several times as long.
public final class TimeLimit {

    /// How many times as long a work may wait as it may work, our choice.
    private static final int PATIENCE = 6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long longest; // nanoseconds
    private final long thread = Thread.currentThread().threadId();
    private final long spentBefore = processorTime();
    private final long begun = System.nanoTime();

    private TimeLimit(Duration longest) {
        this.longest = longest.toNanos();
    }

    /// For what the present thread does from now on; any thread may ask about it.
    public static TimeLimit from(Duration longest) {
        return new TimeLimit(longest);
    }

    /// Nanoseconds that the work may go on for at least; none or fewer when its time is over.
    public long left() {
        long passed = System.nanoTime() - begun;
        if (passed < longest) return longest - passed; // it cannot have worked longer than that
        return Math.min(longest - spent(passed), PATIENCE * longest - passed);
    }

    public boolean isOver() {
        return left() <= 0;
    }

    /// The clock's time where the processor's is not told.
    private long spent(long passed) {
        long now = processorTime();
        return now < 0 || spentBefore < 0 ? passed : now - spentBefore;
    }

    private long processorTime() {
        return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread) : -1;
    }
}
