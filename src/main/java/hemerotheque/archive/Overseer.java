package hemerotheque.archive;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// Watches over works, and gives up those that take too long: by the processor time of their threads, for a busy
/// machine is not their fault, and by the clock where they wait for something for several times as long.
final class Overseer implements AutoCloseable {

    /// How many times as long a work may wait as it may work, our choice.
    private static final int PATIENCE = 6;

    /// Our choice: how soon at the earliest a work is looked at again.
    private static final long SOONEST = TimeUnit.MILLISECONDS.toNanos(10);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ScheduledThreadPoolExecutor watch;
    private final long longest; // nanoseconds

    /// @param longest processor time of one work
    Overseer(Duration longest, ThreadFactory made) {
        this.longest = longest.toNanos();
        this.watch = new ScheduledThreadPoolExecutor(1, made);
        watch.setRemoveOnCancelPolicy(true); // or what is done with is held for as long as it might have taken
    }

    /// Begins to watch over what the present thread does.
    ///
    /// @param giveUp called on a thread of its own, once, where it takes too long
    Watched over(Runnable giveUp) {
        var watched = new Watched(Thread.currentThread().threadId(), giveUp);
        watched.lookAfter(longest);
        return watched;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /// One work.
    final class Watched {

        private final long thread;
        private final Runnable giveUp;
        private final long spentBefore;
        private final long begun = System.nanoTime();
        private Future<?> look = CompletableFuture.completedFuture(null);
        private boolean over;

        private Watched(long thread, Runnable giveUp) {
            this.thread = thread;
            this.giveUp = giveUp;
            this.spentBefore = processorTime();
        }

        /// The work is done, or has failed.
        synchronized void end() {
            over = true;
            look.cancel(false);
        }

        private synchronized void lookAfter(long nanoseconds) {
            if (over) return;
            try {
                look = watch.schedule(this::look, nanoseconds, TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException e) {
                over = true; // closed: what still runs is left alone
            }
        }

        private void look() {
            long waits = PATIENCE * longest - (System.nanoTime() - begun);
            long left = Math.min(longest - spent(), waits);
            if (left <= 0) giveUp.run();
            else lookAfter(Math.max(left, SOONEST));
        }

        /// The clock's time where the processor's is not told.
        private long spent() {
            long now = processorTime();
            return now < 0 || spentBefore < 0 ? System.nanoTime() - begun : now - spentBefore;
        }

        private long processorTime() {
            return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread) : -1;
        }
    }
}
