package hemerotheque.archive;

import hemerotheque.importing.format.Formats;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Digest;
import hemerotheque.model.Origin;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

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
        return threads.write(() -> write(files, new OneAtATime(progress), cancel));
    }

    private ImportReport write(List<Path> files, Progress progress, Cancel cancel) {
        var started = clock.instant();
        if (!rooms.level()) rooms.catchUp(_ -> {}, cancel); // an import before this one broke off
        Cancel stop = () -> cancel.requested() || threads.closing();
        var flow = new PageFlow(formats, threads.parse(), this::known, stop);
        var batches = new BatchWriter(rooms, progress, clock);
        flow.run(threads.reading(), files, progress::found, batches);
        batches.finish();
        return batches.report(stop.requested(), Duration.between(started, clock.instant()));
    }

    private Optional<Input> known(Origin origin, byte[] bytes) {
        Optional<ArticleId> article = rooms.store().onlyCaptureOf(Digest.sha256(bytes));
        return article.map(id -> new Input.Known(origin, id));
    }
}
