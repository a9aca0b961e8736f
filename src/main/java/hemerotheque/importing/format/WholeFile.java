package hemerotheque.importing.format;

import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Problem;
import java.io.IOException;

/// A file that is one page.
final class WholeFile {

    private WholeFile() {}

    /// Sends the one page of `file`, or why it is none; a file over `largest` bytes is refused before it is read.
    static void read(SavedFile file, RawPage.Kind kind, int largest, PageSink pages) throws IOException {
        read(file, kind, largest, Resources.NONE, pages);
    }

    /// The same for a page with which `resources` lie.
    static void read(SavedFile file, RawPage.Kind kind, int largest, Resources resources, PageSink pages)
            throws IOException {
        var bytes = file.bytes(largest);
        if (bytes.isEmpty()) {
            pages.problem(new Problem(Problem.Kind.TOO_LARGE, file.origin(), megabytes(largest)));
        } else if (bytes.get().length == 0) {
            pages.problem(new Problem(Problem.Kind.EMPTY_FILE, file.origin(), ""));
        } else {
            pages.page(RawPage.file(file.origin(), kind, bytes.get(), resources));
        }
    }

    private static String megabytes(int bytes) {
        return (bytes >> 20) + " MB";
    }
}
