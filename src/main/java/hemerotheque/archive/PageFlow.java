package hemerotheque.archive;

import hemerotheque.importing.PageImport;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.Unreadable;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.store.SettledFile;
import hemerotheque.store.SettledPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/// Files into inputs: one thread walks and reads, several understand, and the inputs come out in the order of the
/// files,
/// so that the same files always make the same archive.
final class PageFlow {

    /// Pages, our choice: bounds what waits in memory between two threads.
    private static final int WAITING = 64;

    /// Our choice: how long a taker waits before it may put its time to other use.
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Formats formats;
    private final PageImport pages = new PageImport();
    private final ParsePool parse;
    private final Shortcut shortcut;
    private final Cancel cancel;
    private final BlockingQueue<Future<Input>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Future<Input> end = new CompletableFuture<>();
    private volatile boolean abandoned;

    /// @param parse where pages are understood
    PageFlow(Formats formats, ParsePool parse, Shortcut shortcut, Cancel cancel) {
        this.formats = formats;
        this.parse = parse;
        this.shortcut = shortcut;
        this.cancel = cancel;
    }

    /// Answers for bytes that need not be understood, nor stored, again. Asked from several threads.
    interface Shortcut {

        Optional<Input> of(Origin origin, byte[] bytes);

        /// What is settled of a file; nothing where no account is kept of files.
        default Optional<SettledFile> settled(Path file) throws IOException {
            return Optional.empty();
        }

        /// What came of the inputs that are settled, as [hemerotheque.store.Journal#settled(SettledFile, long)].
        default SettledPage settled(SettledFile file, long after) {
            return new SettledPage(List.of(), after, false);
        }

        Shortcut NONE = (_, _) -> Optional.empty();
    }

    /// Who takes the inputs, in the order of the files.
    interface Taker {

        void input(Input input);

        /// Nothing has come for a moment.
        void idle();
    }

    /// Reads `files` on `reader` and gives `taker` each input on the calling thread; returns after the last.
    ///
    /// @param found told how many files have been found, again and again, on the reader's thread
    void run(ExecutorService reader, List<Path> files, LongConsumer found, Taker taker) {
        var reading = reader.submit(() -> {
            try {
                new FileWalk(this::stopped).walk(files, new Feeder(found));
            } finally {
                offer(end);
            }
        });
        try {
            deliver(taker);
        } catch (RuntimeException | Error e) {
            abandoned = true; // so that the reader, too, comes to its end
            throw e;
        }
        outcomeOf(reading);
    }

    private void deliver(Taker taker) {
        while (true) {
            var coming = next();
            if (coming.isEmpty()) {
                taker.idle();
            } else if (coming.get() == end) {
                return;
            } else if (!cancel.requested()) {
                taker.input(outcomeOf(coming.get()));
            }
        }
    }

    private Optional<Future<Input>> next() {
        try {
            return Optional.ofNullable(queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
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

    private boolean stopped() {
        return abandoned || cancel.requested();
    }

    private void offer(Future<Input> input) {
        try {
            while (!abandoned && !queue.offer(input, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                // the taker is busy with a batch
            }
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while reading");
        }
    }

    /// Reads each file that the walk finds.
    private final class Feeder implements FileWalk.Visitor, PageSink {

        private final LongConsumer found;
        private long files;
        private long toPass; // inputs of the present file that are settled

        private Feeder(LongConsumer found) {
            this.found = found;
        }

        @Override
        public void file(Path file) {
            found.accept(++files);
            try {
                var settled = shortcut.settled(file);
                if (settled.isPresent()) rest(file, settled.get());
                else file(SavedFile.on(file));
            } catch (IOException e) {
                problem(Unreadable.of(Origin.file(file.toString()), e));
            }
        }

        /// Reads what is not settled of `file`.
        private void rest(Path file, SettledFile settled) throws IOException {
            pass(settled);
            if (settled.whole()) return;
            var saved = SavedFile.on(file);
            give(new Input.Begun(settled));
            toPass = settled.inputs();
            file(saved);
            toPass = 0;
            if (!stopped()) give(new Input.Ended());
        }

        private void pass(SettledFile settled) {
            long after = 0;
            while (!settled.stretches().isEmpty() && !stopped()) {
                var page = shortcut.settled(settled, after);
                give(new Input.Passed(page.outcomes()));
                if (!page.more()) return;
                after = page.last();
            }
        }

        private void give(Input input) {
            offer(CompletableFuture.completedFuture(input));
        }

        /// Whether the next input of the present file is settled.
        private boolean passes() {
            return toPass > 0 && toPass-- > 0;
        }

        @Override
        public void file(SavedFile file) {
            formats.read(file, this);
        }

        @Override
        public boolean stopped() {
            return PageFlow.this.stopped();
        }

        @Override
        public void page(RawPage page) {
            if (stopped() || passes()) return;
            offer(parse.run(() -> input(page), () -> tooSlow(page.origin())));
        }

        private static Input tooSlow(Origin origin) {
            var seconds = Long.toString(ParsePool.LONGEST.toSeconds());
            return new Input.Unread(new Problem(Problem.Kind.TOO_SLOW, origin, seconds + " s"));
        }

        private Input input(RawPage page) {
            return shortcut.of(page.origin(), page.bytes())
                    .orElseGet(() -> new Input.Read(page, pages.understand(page)));
        }

        @Override
        public void article(Harvest harvest, List<Problem> doubts) {
            if (stopped() || passes()) return;
            var origin = harvest.capture().origin();
            offer(parse.run(() -> finished(harvest, doubts), () -> tooSlow(origin)));
        }

        private Input finished(Harvest harvest, List<Problem> doubts) {
            return shortcut.of(harvest.capture().origin(), harvest.original())
                    .orElseGet(() -> new Input.Finished(pages.completed(harvest), doubts));
        }

        @Override
        public void problem(Problem problem) {
            if (!passes()) give(new Input.Unread(problem));
        }
    }
}
