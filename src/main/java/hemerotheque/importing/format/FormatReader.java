package hemerotheque.importing.format;

import java.io.IOException;
import java.nio.file.Path;

/// Reads one way in which pages were saved.
public interface FormatReader {

    /// Whether this reader is for a file that begins so. Judged by content, the name helps in doubt.
    boolean recognises(FileHead head);

    /// Sends every page, or finished article, of `file` to `pages`, in order. What is damaged is sent as a problem, and
    /// reading goes on.
    ///
    /// @param origin the name under which the file is told of
    void read(Path file, String origin, PageSink pages) throws IOException;
}
