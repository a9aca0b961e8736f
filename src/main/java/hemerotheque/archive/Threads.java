package hemerotheque.archive;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/// The threads of one open archive: one that writes, one that walks files, one that looks ahead
/// of it, and some that understand pages.
final class Threads implements AutoCloseable {

    /// Bytes, our choice: a page nested as deeply as the parser allows fits well.
    private static final long STACK = 2L << 20;

    private final ExecutorService write = Executors.newSingleThreadExecutor(named("write"));
    private final ExecutorService reading = Executors.newSingleThreadExecutor(named("import"));
    private final ExecutorService indexing = Executors.newSingleThreadExecutor(named("index"));
    private final ExecutorService looking = Executors.newSingleThreadExecutor(named("look-ahead"));
    private final ParsePool parse;
    private volatile boolean closing;

    Threads(int cores) {
        this.parse = new ParsePool(cores, ParsePool.LONGEST, named("parse"));
    }

    static ThreadFactory named(String name) {
        return work -> {
            var thread = new Thread(null, work, name, STACK);
            thread.setDaemon(true); // a window that ends must not wait for a page that is being read
            return thread;
        };
    }

    ParsePool parse() {
        return parse;
    }

    ExecutorService reading() {
        return reading;
    }

    ExecutorService indexing() {
        return indexing;
    }

    ExecutorService looking() {
        return looking;
    }

    /// Whether what runs should come to its end.
    boolean closing() {
        return closing;
    }

    /// Does `work` on the only thread that writes, after what it is at, and waits for it.
    <T> T write(Callable<T> work) {
        var result = write.submit(work);
        try {
            return result.get();
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while waiting for the writer");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException ours) throw ours;
            if (e.getCause() instanceof Error grave) throw grave;
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Lets the import that runs come to the end of its batch, then ends all threads.
    @Override
    public void close() {
        closing = true;
        write.close();
        indexing.close();
        reading.shutdownNow();
        looking.shutdownNow();
        parse.close();
    }
}
