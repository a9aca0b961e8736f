package hemerotheque.archive;

import hemerotheque.importing.format.Formats;
import hemerotheque.model.ArchiveException;
import hemerotheque.model.Import;
import hemerotheque.model.ImportId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Brings saved pages into an archive.
public final class Importer {

    private final Rooms rooms;
    private final Formats formats;
    private final Threads threads;
    private final Clock clock;

    Importer(Rooms rooms, Formats formats, Threads threads, Clock clock) {
        this.formats = formats;
        this.rooms = rooms;
        this.threads = threads;
        this.clock = clock;
    }

    /// Imports `files`, and folders with all that lies in them, sorted by name. Returns when all is settled and can be
    /// found, or after `cancel`. Not for the JavaFX thread. One import at a time: a second waits for the first.
    ///
    /// @throws hemerotheque.model.ArchiveException where nothing more can be written; what was settled stays
    public ImportReport run(List<Path> files, Progress progress, Cancel cancel) {
        return run(ImportOrder.of(files), progress, cancel);
    }

    /// The same with a name, or with files read again that earlier imports have settled. The archive remembers the
    /// import, see [Imports].
    public ImportReport run(ImportOrder order, Progress progress, Cancel cancel) {
        return threads.write(() -> write(order, new OneAtATime(progress), cancel.or(threads::closing)));
    }

    private ImportReport write(ImportOrder order, Progress progress, Cancel cancel) {
        var started = clock.instant();
        if (!rooms.level()) rooms.catchUp(_ -> {}, cancel); // an import before this one broke off
        var flow = new PageFlow(formats, threads.parse(), new Settlements(rooms.store(), order.again()), cancel);
        var files = order.files().stream().map(Path::toString).toList();
        var id = rooms.store().journal().begin(order.name(), files);
        var following = new Following(threads.indexing());
        var batches = new BatchWriter(rooms, id, progress, clock, following);
        noting(id, () -> {
            try {
                lookingAhead(
                        order.files(), progress, cancel, () -> flow.run(threads.reading(), order.files(), batches));
                batches.finish();
            } finally {
                following.end(); // nobody else may lead the index meanwhile
            }
            return cancel.requested() ? Import.State.STOPPED : Import.State.DONE;
        });
        rooms.group(_ -> {}, cancel); // what is left undone is done at the next opening
        return batches.report(cancel.requested(), Duration.between(started, clock.instant()));
    }

    /// Does `work`, while all that lies in `files` is counted.
    private void lookingAhead(List<Path> files, Progress progress, Cancel cancel, Runnable work) {
        var done = new AtomicBoolean();
        var looking = threads.looking().submit(() -> LookAhead.over(files, progress, cancel.or(done::get)));
        try {
            work.run();
        } finally {
            done.set(true);
            end(looking);
        }
    }

    /// Nothing is told any more once the import is over.
    private static void end(Future<?> looking) {
        try {
            looking.get();
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while looking ahead");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Has the archive remember how the import ended.
    private void noting(ImportId id, Supplier<Import.State> work) {
        var journal = rooms.store().journal();
        try {
            journal.end(id, work.get());
        } catch (RuntimeException | Error e) {
            try {
                journal.end(id, Import.State.BROKEN_OFF);
            } catch (ArchiveException again) {
                e.addSuppressed(again); // told so at the next opening
            }
            throw e;
        }
    }
}
