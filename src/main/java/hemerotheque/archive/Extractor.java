package hemerotheque.archive;

import hemerotheque.importing.Extraction;
import hemerotheque.model.Article;
import hemerotheque.model.Capture;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Understands pages without any archive: what would be imported.
public final class Extractor {

    /// One page, or the reason why there is none.
    public sealed interface Extract {

        /// @param problems doubts about the article
        record Page(Article article, Capture capture, List<Problem> problems) implements Extract {}

        record Nothing(Problem problem) implements Extract {

            /// SKIPPED or FAILED, as an import would have it.
            public Outcome.Kind kind() {
                return Settling.of(problem).kind();
            }
        }
    }

    /// Sends what each of `files` (and of the files in folders) holds to `each`, in the order of the files, on the
    /// calling thread.
    public void run(List<Path> files, Cancel cancel, Consumer<Extract> each) {
        try (var threads = new Threads(Runtime.getRuntime().availableProcessors())) {
            var flow = new PageFlow(threads.parse(), _ -> Optional.empty(), cancel);
            flow.run(threads.reading(), files, _ -> {}, new Telling(each));
        }
    }

    private record Telling(Consumer<Extract> each) implements PageFlow.Taker {

        @Override
        public void input(Input input) {
            switch (input) {
                case Input.Unread(var problem) -> each.accept(new Extract.Nothing(problem));
                case Input.Read(var _, Extraction.Understood(var article, var capture, var problems)) ->
                    each.accept(new Extract.Page(article, capture, problems));
                case Input.Read(var _, Extraction.NotAnArticle(var problem)) ->
                    each.accept(new Extract.Nothing(problem));
                case Input.Known known -> throw new IllegalStateException("no archive, yet known: " + known);
            }
        }

        @Override
        public void idle() {
            // each is told as it comes
        }
    }
}
