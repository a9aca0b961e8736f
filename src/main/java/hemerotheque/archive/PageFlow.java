package hemerotheque.archive;

import hemerotheque.importing.PageImport;
import hemerotheque.importing.format.Formats;
import hemerotheque.model.Origin;
import hemerotheque.store.FileState;
import hemerotheque.store.SettledFile;
import hemerotheque.store.SettledPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Files into inputs: one thread walks and reads, several understand, and the inputs come out in the order of the
/// files, so that the same files always make the same archive.
final class PageFlow {

    private final Formats formats;
    private final PageImport pages = new PageImport();
    private final ParsePool parse;
    private final Shortcut shortcut;
    private final Cancel cancel;
    private final Lane lane;
    private final Future<Input> end = new CompletableFuture<>();

    /// @param parse where pages are understood
    PageFlow(Formats formats, ParsePool parse, Shortcut shortcut, Cancel cancel) {
        this.formats = formats;
        this.parse = parse;
        this.shortcut = shortcut;
        this.cancel = cancel;
        this.lane = new Lane(cancel);
    }

    /// Answers for bytes that need not be understood, nor stored, again, by their digest. Asked from several threads.
    interface Shortcut {

        Optional<Input> of(Origin origin, String sha256);

        /// What is settled of a file; nothing where no account is kept of files.
        default Optional<SettledFile> settled(Path file) throws IOException {
            return Optional.empty();
        }

        /// What was found out on the whole of `file`, as [hemerotheque.store.Journal#notes].
        default Optional<byte[]> notes(SettledFile file) {
            return Optional.empty();
        }

        /// What came of inputs that are settled, as [hemerotheque.store.Journal#settled(FileState, long, long)].
        default SettledPage settled(FileState file, long stretch, long after) {
            return new SettledPage(List.of(), after, false);
        }

        Shortcut NONE = (_, _) -> Optional.empty();
    }

    /// Who takes the inputs, in the order of the files.
    interface Taker {

        void input(Input input);

        /// Nothing has come for a moment.
        void idle();

        /// Nothing will come for a while. Told again and again until it does.
        default void rest() {
            idle();
        }

        /// All inputs of what has been read up to there were given.
        default void read(Extent done) {
            // for those who show nothing
        }
    }

    /// Reads `files` on `reader` and gives `taker` each input on the calling thread; returns after the last.
    ///
    /// @return how many files each format had, by its code: files on the disk and those within containers
    Map<String, Long> run(ExecutorService reader, List<Path> files, Taker taker) {
        var reading = reader.submit(() -> {
            var feeder = new Feeder(formats, pages, parse, shortcut, lane);
            try {
                new FileWalk(lane::stopped).walk(files, feeder);
            } finally {
                lane.offer(new Lane.Coming(end, feeder.read(), 0));
            }
            return feeder.counts();
        });
        try {
            deliver(taker);
        } catch (RuntimeException | Error e) {
            lane.abandon(); // so that the reader, too, comes to its end
            throw e;
        }
        return outcomeOf(reading);
    }

    private void deliver(Taker taker) {
        var coming = Optional.<Lane.Coming>empty();
        while (true) {
            if (lane.isPaused()) {
                taker.rest();
                Lane.pause();
            } else if (coming.isEmpty()) {
                coming = lane.next();
                if (coming.isEmpty()) taker.idle();
            } else if (coming.get().input() == end) {
                if (!cancel.requested()) taker.read(coming.get().read());
                return;
            } else if (cancel.requested()) {
                coming = lane.done(coming.get());
            } else if (isReady(coming.get().input())) {
                taker.input(outcomeOf(coming.get().input()));
                taker.read(coming.get().read());
                coming = lane.done(coming.get());
            } else {
                taker.idle();
            }
        }
    }

    /// Waits a moment for `input`, no longer than the taker may be left without a word.
    private static boolean isReady(Future<Input> input) {
        try {
            input.get(Lane.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException _) {
            return true; // the failure is told by whoever takes it
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while waiting for a page");
        }
    }

    /// The result of `future`; what failed in it fails here, as it was.
    private static <T> T outcomeOf(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while waiting for a page");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException ours) throw ours;
            if (e.getCause() instanceof Error grave) throw grave;
            throw new IllegalStateException(e.getCause());
        }
    }
}
