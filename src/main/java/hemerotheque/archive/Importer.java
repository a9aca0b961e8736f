package hemerotheque.archive;

import java.nio.file.Path;
import java.util.List;

/// Brings saved pages into an archive.
public final class Importer {

    Importer() {}

    /// Imports `files`, and folders with all that lies in them, sorted by name. Returns when all is settled and can be
    /// found, or after `cancel`. Not for the JavaFX thread. One import at a time: a second waits for the first.
    ///
    /// @throws hemerotheque.model.ArchiveException where nothing more can be written; what was settled stays
    public ImportReport run(List<Path> files, Progress progress, Cancel cancel) {
        throw new UnsupportedOperationException("not built yet");
    }
}
