package hemerotheque.archive;

import hemerotheque.model.Article;
import hemerotheque.model.Capture;
import hemerotheque.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Understands pages without any archive: what would be imported.
public final class Extractor {

    /// One page, or the reason why there is none.
    public sealed interface Extract {

        /// @param problems doubts about the article
        record Page(Article article, Capture capture, List<Problem> problems) implements Extract {}

        record Nothing(Problem problem) implements Extract {}
    }

    /// Sends what each of `files` (and of the files in folders) holds to `each`, in the order of the files, on the
    /// calling thread.
    public void run(List<Path> files, Consumer<Extract> each) {
        throw new UnsupportedOperationException("not built yet");
    }
}
