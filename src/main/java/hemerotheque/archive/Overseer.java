package hemerotheque.archive;

import hemerotheque.search.TimeLimit;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// Watches over works, and gives up those that go over their [TimeLimit].
final class Overseer implements AutoCloseable {

    /// Our choice: how soon at the earliest a work is looked at again.
    private static final long SOONEST = TimeUnit.MILLISECONDS.toNanos(10);

    private final ScheduledThreadPoolExecutor watch;
    private final Duration longest;

    /// @param longest processor time of one work
    Overseer(Duration longest, ThreadFactory made) {
        this.longest = longest;
        this.watch = new ScheduledThreadPoolExecutor(1, made);
        watch.setRemoveOnCancelPolicy(true); // or what is done with is held for as long as it might have taken
    }

    /// Begins to watch over what the present thread does.
    ///
    /// @param giveUp called on a thread of its own, once, where it takes too long
    Watched over(Runnable giveUp) {
        var watched = new Watched(TimeLimit.from(longest), giveUp);
        watched.lookAfter(longest.toNanos());
        return watched;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /// One work.
    final class Watched {

        private final TimeLimit limit;
        private final Runnable giveUp;
        private Future<?> look = CompletableFuture.completedFuture(null);
        private boolean over;

        private Watched(TimeLimit limit, Runnable giveUp) {
            this.limit = limit;
            this.giveUp = giveUp;
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
            long left = limit.left();
            if (left <= 0) giveUp.run();
            else lookAfter(Math.max(left, SOONEST));
        }
    }
}
