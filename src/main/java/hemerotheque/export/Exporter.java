package hemerotheque.export;

import hemerotheque.model.ArchivedArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/// One outside format.
public interface Exporter {

    /// The name by which the format is asked for; also the usual extension of its files.
    String name();

    /// Writes `articles` in their order, one at a time, in UTF-8. Flushes `out` and leaves it open.
    void write(Stream<ArchivedArticle> articles, OutputStream out) throws IOException;
}
