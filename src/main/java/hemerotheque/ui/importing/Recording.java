package hemerotheque.ui.importing;

import hemerotheque.archive.Advance;
import hemerotheque.archive.Course;
import hemerotheque.archive.Extent;
import hemerotheque.archive.OutcomeLog;
import hemerotheque.archive.Progress;
import hemerotheque.archive.ReportSheet;
import hemerotheque.model.Outcome;
import hemerotheque.wording.ReportWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Follows an import, and keeps what became of each input for its report. A full folder for temporary files does not
/// stand in the way of the import, but of the report.
final class Recording implements Progress, AutoCloseable {

    private Course course = new Course();
    private Optional<OutcomeLog> log = Optional.empty();
    private Optional<IOException> failure = Optional.empty();

    /// The next import counts from nothing, and is reported with those before it.
    synchronized void begin() {
        course = new Course();
    }

    private synchronized Course course() {
        return course;
    }

    Advance advance() {
        return course().advance();
    }

    @Override
    public void found(long files) {
        course().found(files);
    }

    @Override
    public void counted(Extent ahead) {
        course().counted(ahead);
    }

    @Override
    public void read(Extent done) {
        course().read(done);
    }

    @Override
    public void settled(Outcome outcome) {
        course().settled(outcome);
        keep(outcome);
    }

    private synchronized void keep(Outcome outcome) {
        if (failure.isPresent()) return;
        try {
            if (log.isEmpty()) log = Optional.of(new OutcomeLog());
            log.get().add(outcome);
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }

    /// Writes the report to `file`.
    ///
    /// @throws IOException where it cannot be written, or was not kept
    Path write(Path file, ReportWords words) throws IOException {
        var kept = kept();
        try (var sheet = new ReportSheet(file, words.heading(), words::cells)) {
            if (kept.isPresent()) kept.get().each(sheet::row);
        }
        return file;
    }

    private synchronized Optional<OutcomeLog> kept() throws IOException {
        if (failure.isPresent()) throw failure.get();
        return log;
    }

    /// Whether there is nothing to put away.
    synchronized boolean isEmpty() {
        return log.isEmpty();
    }

    @Override
    public synchronized void close() throws IOException {
        if (log.isPresent()) log.get().close();
        log = Optional.empty();
    }
}
