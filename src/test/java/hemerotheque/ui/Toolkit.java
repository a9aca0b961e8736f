package hemerotheque.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The JavaFX toolkit, started once for all tests, without a display.
public final class Toolkit {

    private Toolkit() {}

    /// Does `work` on the JavaFX thread and gives its result; what it throws is thrown here.
    public static <T> T on(Callable<T> work) throws Exception {
        start();
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(60, TimeUnit.SECONDS);
    }

    /// Does `work` on the JavaFX thread and waits for its end.
    public static void run(Runnable work) throws Exception {
        on(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until everything that was sent to the JavaFX thread up to now is done.
    public static void settle() throws Exception {
        run(() -> {});
    }

    private static void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException running) {
            Platform.setImplicitExit(false);
        }
    }
}
