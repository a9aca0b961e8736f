package hemerotheque.ui;

import hemerotheque.archive.Archive;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Delay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/// What works behind the window, and is put away when it closes: threads, open archives, throw-away folders.
final class Workshop implements AutoCloseable {

    private final ExecutorService read = Executors.newFixedThreadPool(2, work -> named("read", work));
    private final ExecutorService importing = Executors.newSingleThreadExecutor(work -> named("import-window", work));
    private final ExecutorService aside = Executors.newSingleThreadExecutor(work -> named("aside", work));
    private final ExecutorService settings = Executors.newSingleThreadExecutor(work -> named("settings", work));
    private final List<Archive> archives = new ArrayList<>();
    private final List<Path> throwaway = new ArrayList<>();
    private final Consumer<Workshop> done;

    /// @param done told when the window is closed and this can be put away; on the JavaFX thread
    Workshop(Consumer<Workshop> done) {
        this.done = done;
    }

    private static Thread named(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true); // a window that is closed waits for nobody
        return thread;
    }

    /// Searches and opens articles.
    Background reading() {
        return new Background(read, Platform::runLater);
    }

    /// Imports, one at a time, for as long as it takes.
    Background importing() {
        return new Background(importing, Platform::runLater);
    }

    /// What takes a while beside an import: imports that are only tried, pages that are read again.
    Background aside() {
        return new Background(aside, Platform::runLater);
    }

    /// Writes the settings, in their order.
    Background settings() {
        return new Background(settings, Platform::runLater);
    }

    /// Puts work off, on the JavaFX thread.
    static void later(Duration wait, Runnable work) {
        var pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
        pause.setOnFinished(_ -> work.run());
        pause.play();
    }

    /// Puts work off for as long as the window is open: what is closed meanwhile is asked for nothing more.
    Delay whileOpen() {
        return (wait, work) -> later(wait, () -> {
            if (!read.isShutdown()) work.run();
        });
    }

    synchronized Archive keep(Archive archive) {
        archives.add(archive);
        return archive;
    }

    /// A new folder that will be deleted.
    synchronized Path throwaway() {
        try {
            var folder = Files.createTempDirectory("hemerotheque-demo");
            throwaway.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Closes `archive`, which the window shows no longer.
    void leave(Archive archive) {
        synchronized (this) {
            archives.remove(archive);
        }
        reading()
                .run(
                        () -> {
                            archive.close();
                            return archive;
                        },
                        _ -> {},
                        _ -> {});
    }

    /// The window is closed.
    void done() {
        done.accept(this);
    }

    /// Ends what runs, closes what is open, deletes what was made to be thrown away. Not for the JavaFX thread. Doing
    /// it again does nothing.
    @Override
    public synchronized void close() {
        read.shutdown();
        archives.forEach(Archive::close);
        archives.clear();
        importing.shutdown();
        aside.shutdown();
        settings.close(); // the last choice is written before the program ends
        throwaway.forEach(Workshop::delete);
        throwaway.clear();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
