package hemerotheque.archive;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The threads that understand pages. A page that takes too long is given up, and while its thread still works on it,
/// for nobody, another takes its place: one hostile page never holds up the others.
final class ParsePool implements AutoCloseable {

    /// Processor time that a page may take, our choice.
    static final Duration LONGEST = Duration.ofSeconds(10);

    private final ThreadPoolExecutor threads;
    private final Overseer overseer;
    private final int usual;
    private int lost;

    /// @param usual how many threads work at a time
    /// @param longest processor time that one work may take
    ParsePool(int usual, Duration longest, ThreadFactory made) {
        this.usual = usual;
        this.threads = new ThreadPoolExecutor(usual, usual, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), made);
        this.overseer = new Overseer(longest, made);
    }

    /// Does `work` when a thread is free.
    ///
    /// @param tooSlow the result in its stead, where it takes too long
    <T> CompletableFuture<T> run(Supplier<T> work, Supplier<T> tooSlow) {
        return run(() -> {}, work, tooSlow);
    }

    /// The same, after `hold` has let the thread go on: how long that takes is not the work's fault.
    <T> CompletableFuture<T> run(Runnable hold, Supplier<T> work, Supplier<T> tooSlow) {
        var result = new CompletableFuture<T>();
        threads.execute(() -> {
            hold.run();
            var watched = overseer.over(() -> giveUp(result, tooSlow));
            boolean inTime = settle(result, work);
            watched.end();
            if (!inTime) lose(-1);
        });
        return result;
    }

    /// @return whether nobody had given it up meanwhile
    private static <T> boolean settle(CompletableFuture<T> result, Supplier<T> work) {
        try {
            return result.complete(work.get());
        } catch (RuntimeException | Error e) {
            return result.completeExceptionally(e);
        }
    }

    private <T> void giveUp(CompletableFuture<T> result, Supplier<T> tooSlow) {
        if (result.complete(tooSlow.get())) lose(1);
    }

    private synchronized void lose(int more) {
        lost += more;
        int wanted = Math.max(1, usual + lost);
        if (wanted > threads.getMaximumPoolSize()) threads.setMaximumPoolSize(wanted);
        threads.setCorePoolSize(wanted);
        threads.setMaximumPoolSize(wanted);
    }

    /// How many threads there may be now: those that work, and those that were given up.
    int size() {
        return threads.getCorePoolSize();
    }

    /// Starts nothing more; what still runs is left alone.
    @Override
    public void close() {
        overseer.close();
        threads.shutdownNow();
    }
}
