package hemerotheque.archive;

import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Counts the files that an import will read, and their bytes, while it already reads: a walk over names and sizes.
final class LookAhead implements FileWalk.Visitor {

    /// Files, our choice: how seldom whoever listens is told.
    private static final int STRIDE = 100;

    private final Progress progress;
    private Extent met = Extent.NONE;

    private LookAhead(Progress progress) {
        this.progress = progress;
    }

    /// Tells `progress` what it finds on the way, and all of it at the end, unless it is stopped.
    static void over(List<Path> files, Progress progress, Cancel cancel) {
        var looking = new LookAhead(progress);
        new FileWalk(cancel).walk(files, looking);
        progress.found(looking.met.files());
        if (!cancel.requested()) progress.counted(looking.met);
    }

    @Override
    public void file(Path file) {
        met = met.andFile(size(file));
        if (met.files() % STRIDE == 0) progress.found(met.files());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) {
            return 0; // whoever reads it will tell
        }
    }

    @Override
    public void problem(Problem problem) {
        // whoever reads will tell
    }
}
