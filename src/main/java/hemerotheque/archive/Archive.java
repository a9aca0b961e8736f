package hemerotheque.archive;

import java.nio.file.Path;
import java.time.Clock;

/// An open archive: one folder on the reader's disk, with `archive.sqlite` (the truth) and `index` (which can be made
/// again from it).
public final class Archive implements AutoCloseable {

    private Archive() {}

    /// Opens the archive of `folder` to read and write, making it where there is none, and brings its index up to date.
    ///
    /// @throws hemerotheque.model.ArchiveException LOCKED where another process writes in it, and all other kinds
    public static Archive open(Path folder, Clock clock) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Opens an archive that is there, to read only, also while another process writes in it.
    ///
    /// @throws hemerotheque.model.ArchiveException NO_ARCHIVE and all other kinds but LOCKED
    public static Archive openReadOnly(Path folder, Clock clock) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Path folder() {
        throw new UnsupportedOperationException("not built yet");
    }

    public boolean readOnly() {
        throw new UnsupportedOperationException("not built yet");
    }

    /// @throws hemerotheque.model.ArchiveException READ_ONLY
    public Importer importer() {
        throw new UnsupportedOperationException("not built yet");
    }

    public Finder finder() {
        throw new UnsupportedOperationException("not built yet");
    }

    public Checker checker() {
        throw new UnsupportedOperationException("not built yet");
    }

    /// @throws hemerotheque.model.ArchiveException READ_ONLY
    public Reindexer reindexer() {
        throw new UnsupportedOperationException("not built yet");
    }

    /// Stops what still runs, after the batch it is at, and closes the files.
    @Override
    public void close() {
        throw new UnsupportedOperationException("not built yet");
    }
}
