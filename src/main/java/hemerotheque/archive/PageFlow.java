package hemerotheque.archive;

import hemerotheque.importing.PageImport;
import hemerotheque.importing.format.FollowedFile;
import hemerotheque.importing.format.Formats;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.format.Unreadable;
import hemerotheque.model.Harvest;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import hemerotheque.store.FileState;
import hemerotheque.store.SettledFile;
import hemerotheque.store.SettledPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Files into inputs: one thread walks and reads, several understand, and the inputs come out in the order of the
/// files,
/// so that the same files always make the same archive.
final class PageFlow {

    /// Pages, our choice: more than a batch holds, so that small ones are understood while one is stored.
    private static final int WAITING = 2_000;

    /// Kilobytes of pages that wait in memory between two threads, our choice.
    private static final int ROOM = 64 << 10;

    /// Kilobytes that an article which is still to be read from its file may take.
    private static final int UNKNOWN = 256;

    /// Our choice: how long a taker waits before it may put its time to other use.
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Formats formats;
    private final PageImport pages = new PageImport();
    private final ParsePool parse;
    private final Shortcut shortcut;
    private final Cancel cancel;
    private final BlockingQueue<Coming> queue = new ArrayBlockingQueue<>(WAITING);
    private final Semaphore room = new Semaphore(ROOM);
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

    /// @param read how far the reading had come when this was found
    /// @param kilobytes that it holds
    private record Coming(Future<Input> input, Extent read, int kilobytes) {}

    /// Reads `files` on `reader` and gives `taker` each input on the calling thread; returns after the last.
    ///
    /// @return how many files each format had, by its code: files on the disk and those within containers
    Map<String, Long> run(ExecutorService reader, List<Path> files, Taker taker) {
        var reading = reader.submit(() -> {
            var feeder = new Feeder();
            try {
                new FileWalk(this::stopped).walk(files, feeder);
            } finally {
                offer(new Coming(end, feeder.read, 0));
            }
            return feeder.counts;
        });
        try {
            deliver(taker);
        } catch (RuntimeException | Error e) {
            abandoned = true; // so that the reader, too, comes to its end
            throw e;
        }
        return outcomeOf(reading);
    }

    private void deliver(Taker taker) {
        var coming = Optional.<Coming>empty();
        while (true) {
            if (isPaused()) {
                taker.rest();
                pause();
            } else if (coming.isEmpty()) {
                coming = next();
                if (coming.isEmpty()) taker.idle();
            } else if (coming.get().input() == end) {
                if (!cancel.requested()) taker.read(coming.get().read());
                return;
            } else if (cancel.requested()) {
                coming = done(coming.get());
            } else if (isReady(coming.get().input())) {
                taker.input(outcomeOf(coming.get().input()));
                taker.read(coming.get().read());
                coming = done(coming.get());
            } else {
                taker.idle();
            }
        }
    }

    private Optional<Coming> done(Coming coming) {
        room.release(coming.kilobytes());
        return Optional.empty();
    }

    private boolean isPaused() {
        return cancel.paused() && !cancel.requested();
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted during a pause");
        }
    }

    private Optional<Coming> next() {
        try {
            return Optional.ofNullable(queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while waiting for a page");
        }
    }

    /// Waits a moment for `input`, no longer than the taker may be left without a word.
    private static boolean isReady(Future<Input> input) {
        try {
            input.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
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

    private boolean stopped() {
        return abandoned || cancel.requested();
    }

    private void offer(Coming coming) {
        try {
            while (!abandoned && !queue.offer(coming, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                // the taker is busy with a batch
            }
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while reading");
        }
    }

    /// Waits until as much may wait in memory.
    ///
    /// @return what is taken of the room: never more than all of it
    private int roomFor(int kilobytes) {
        int taken = Math.clamp(kilobytes, 1, ROOM);
        try {
            while (!abandoned && !room.tryAcquire(taken, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                // the taker is busy with a batch
            }
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while reading");
        }
        return taken;
    }

    /// Holds the calling thread as long as there is a pause.
    private void hold() {
        while (isPaused() && !abandoned) pause();
    }

    /// Reads each file that the walk finds.
    private final class Feeder implements FileWalk.Visitor, PageSink {

        private final Map<String, Long> counts = new HashMap<>();
        private Extent read = Extent.NONE;
        private Optional<FollowedFile> present = Optional.empty();
        private long reached; // bytes of the present file
        private long toPass; // inputs of the present file that are settled

        @Override
        public void file(Path file) {
            hold();
            long size = 0;
            reached = 0;
            try {
                var settled = shortcut.settled(file);
                if (settled.filter(SettledFile::whole).isPresent()) {
                    size = Files.size(file);
                    passAll(settled.get());
                } else {
                    var followed = new FollowedFile(SavedFile.on(file));
                    size = followed.size();
                    present = Optional.of(followed);
                    if (settled.isPresent()) rest(followed, settled.get());
                    else file(followed);
                }
            } catch (IOException e) {
                problem(Unreadable.of(Origin.file(file.toString()), e));
            }
            present = Optional.empty();
            reached = 0;
            read = read.andFile(size);
        }

        private void offer(Future<Input> input, int kilobytes) {
            reached = Math.max(reached, present.map(FollowedFile::place).orElse(0L));
            PageFlow.this.offer(new Coming(input, read.andBytes(reached), kilobytes));
        }

        /// Reads what is not settled of `file`.
        private void rest(SavedFile file, SettledFile settled) {
            passAll(settled);
            give(new Input.Begun(settled));
            toPass = settled.inputs();
            file(file);
            toPass = 0;
            if (!stopped()) give(new Input.Ended());
        }

        private void passAll(SettledFile settled) {
            settled.stretches().forEach(stretch -> pass(settled.file(), stretch));
        }

        private void pass(FileState file, long stretch) {
            long after = 0;
            while (!stopped()) {
                var page = shortcut.settled(file, stretch, after);
                give(new Input.Passed(page.outcomes()));
                if (!page.more()) return;
                after = page.last();
            }
        }

        private void give(Input input) {
            offer(CompletableFuture.completedFuture(input), 0);
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
            hold();
            if (stopped() || passes()) return;
            int kilobytes = roomFor(page.bytes().length >> 10);
            offer(parse.run(PageFlow.this::hold, () -> input(page), () -> tooSlow(page.origin())), kilobytes);
        }

        @Override
        public void recognised(String format) {
            counts.merge(format, 1L, Long::sum);
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
            hold();
            if (stopped() || passes()) return;
            var origin = harvest.capture().origin();
            int kilobytes = roomFor(harvest.original().length >> 10);
            offer(parse.run(PageFlow.this::hold, () -> finished(harvest, doubts), () -> tooSlow(origin)), kilobytes);
        }

        @Override
        public void reading(Origin origin, Consumer<PageSink> reading) {
            hold();
            if (stopped() || passes()) return;
            var late = new LateReading(origin, this::input, this::finished);
            int kilobytes = roomFor(UNKNOWN);
            offer(parse.run(PageFlow.this::hold, () -> late.of(reading), () -> tooSlow(origin)), kilobytes);
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
