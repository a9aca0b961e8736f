package hemerotheque.importing.format;

import java.io.IOException;
import java.util.Locale;

/// Reads one way in which pages were saved.
public interface FormatReader {

    /// By which the doors name the format: `html`, `warc`.
    default String code() {
        return getClass().getSimpleName().replace("Reader", "").toLowerCase(Locale.ROOT);
    }

    /// What is kept of an article that stands in a file, or in the original of one, which begins so.
    default Kept kept(FileHead head) {
        return Kept.PAGE;
    }

    /// Whether this reader is for a file that begins so. Judged by content, the name helps in doubt.
    boolean recognises(FileHead head);

    /// Sends every page, finished article, or file that lies in `file` to `pages`, in order. What is damaged is sent as
    /// a problem, and reading goes on. A reader of many pages asks between two whether it is to stop.
    void read(SavedFile file, PageSink pages) throws IOException;

    /// The same for a reading that may begin where an earlier one was broken off; by itself, from the beginning.
    default void read(SavedFile file, Resumption resumption, PageSink pages) throws IOException {
        read(file, pages);
    }
}
