package hemerotheque.importing.format;

import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that is one page.
final class WholeFile {

    private WholeFile() {}

    /// Sends the one page of `file`, or why it is none; a file over `largest` bytes is refused before it is read.
    static void read(Path file, String origin, RawPage.Kind kind, int largest, PageSink pages) throws IOException {
        read(file, origin, kind, largest, Resources.NONE, pages);
    }

    /// The same for a page with which `resources` lie.
    static void read(Path file, String origin, RawPage.Kind kind, int largest, Resources resources, PageSink pages)
            throws IOException {
        var from = Origin.file(origin);
        long size = Files.size(file);
        if (size == 0) {
            pages.problem(new Problem(Problem.Kind.EMPTY_FILE, from, ""));
        } else if (size > largest) {
            pages.problem(new Problem(Problem.Kind.TOO_LARGE, from, megabytes(largest)));
        } else {
            pages.page(RawPage.file(from, kind, Files.readAllBytes(file), resources));
        }
    }

    private static String megabytes(int bytes) {
        return (bytes >> 20) + " MB";
    }
}
