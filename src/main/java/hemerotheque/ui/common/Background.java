package hemerotheque.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The only bridge between the threads that work and the one that draws.
///
/// Tests give it `Runnable::run` twice, or queues of their own.
public final class Background {

    private final Executor worker;
    private final Executor screen;

    /// @param worker where work is done
    /// @param screen where its outcome is told; `Platform::runLater` in the program
    public Background(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /// Does `work` on the worker, then tells its result or its failure on the screen's thread: one of the two, once.
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        worker.execute(() -> {
            try {
                var result = work.call();
                screen.execute(() -> done.accept(result));
            } catch (Exception e) { // the last wall of the window: whatever failed is told to the screen
                screen.execute(() -> failed.accept(e));
            }
        });
    }

    /// Has `told` run on the screen's thread.
    public void tell(Runnable told) {
        screen.execute(told);
    }
}
