package hemerotheque.archive;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has the index take in each batch while the store is at the next: one batch behind at the most, and never two at a
/// time.
final class Following {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);

    private final ExecutorService thread;
    private Future<?> running = CompletableFuture.completedFuture(null);

    /// @param thread on which the index is led; for nothing else meanwhile
    Following(ExecutorService thread) {
        this.thread = thread;
    }

    /// Begins `work` when the one before it is done.
    ///
    /// @throws RuntimeException what the one before it failed with
    void follow(Runnable work) {
        await();
        running = thread.submit(work);
    }

    /// Returns when nothing is being taken in, whatever became of it: for those whom something else has failed already.
    void end() {
        try {
            await();
        } catch (RuntimeException e) {
            LOG.warn("the index could not follow", e);
        }
    }

    /// Returns when nothing is being taken in; what failed fails here, once.
    void await() {
        var last = running;
        running = CompletableFuture.completedFuture(null);
        try {
            last.get();
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while waiting for the index");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException ours) throw ours;
            if (e.getCause() instanceof Error grave) throw grave;
            throw new IllegalStateException(e.getCause());
        }
    }
}
