package hemerotheque.cli;

import hemerotheque.archive.Cancel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/// Ctrl-C while a long work runs: asks it to stop, and keeps the process alive until it has.
///
/// Until [#heeded] is called, Ctrl-C ends the process at once, as nothing is lost by it.
final class Interruption implements AutoCloseable {

    private final CountDownLatch finished = new CountDownLatch(1);
    private final AtomicBoolean requested = new AtomicBoolean();
    private final AtomicBoolean listening = new AtomicBoolean();
    private final Thread hook = new Thread(this::interrupt, "interruption");

    /// From now on the work asks the value returned, and ends by itself.
    Cancel heeded() {
        if (listening.compareAndSet(false, true)) Runtime.getRuntime().addShutdownHook(hook);
        return requested::get;
    }

    private void interrupt() {
        requested.set(true);
        try {
            finished.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // the virtual machine no longer waits
        }
    }

    /// The work has come to its end, said what it had to say, and closed its files.
    @Override
    public void close() {
        finished.countDown();
        if (listening.get() && !requested.get()) Runtime.getRuntime().removeShutdownHook(hook);
    }
}
