package hemerotheque.archive;

import hemerotheque.importing.Extraction;
import hemerotheque.importing.PageImport;
import hemerotheque.importing.format.Formats;
import hemerotheque.model.Article;
import hemerotheque.model.Capture;
import hemerotheque.model.Explanation;
import hemerotheque.model.Origin;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Understands pages without any archive: what would be imported.
public final class Extractor {

    private final Formats formats;

    public Extractor() {
        this(new Formats());
    }

    Extractor(Formats formats) {
        this.formats = formats;
    }

    /// One article, or the reason why there is none.
    public sealed interface Extract {

        /// @param problems doubts about the article
        record Page(Article article, Capture capture, List<Problem> problems) implements Extract {}

        record Nothing(Problem problem) implements Extract {

            /// SKIPPED or FAILED, as an import would have it.
            public Outcome.Kind kind() {
                return Settling.of(problem).kind();
            }
        }

        /// The input that it came from.
        default Origin origin() {
            return switch (this) {
                case Page page -> page.capture().origin();
                case Nothing nothing -> nothing.problem().origin();
            };
        }
    }

    /// One article and why it was understood so.
    ///
    /// @param explanation absent where nothing was to be understood: no page, a damaged one, the record of a tool
    public record Explained(Extract extract, Optional<Explanation> explanation) {}

    /// Sends what each of `files` (and of the files in folders) holds to `each`, in the order of the files, on the
    /// calling thread.
    public void run(List<Path> files, Cancel cancel, Consumer<Extract> each) {
        flow(files, cancel, (_, input) -> extracts(input).forEach(each));
    }

    /// As [#run], with the reasons; each page is understood twice.
    public void explain(List<Path> files, Cancel cancel, Consumer<Explained> each) {
        flow(files, cancel, (parse, input) -> {
            var explanations = explanations(input, parse);
            var extracts = extracts(input);
            for (int i = 0; i < extracts.size(); i++) {
                var own = i < explanations.size() ? Optional.of(explanations.get(i)) : Optional.<Explanation>empty();
                each.accept(new Explained(extracts.get(i), own));
            }
        });
    }

    private interface Taking {

        /// @param parse where pages are understood: the calling thread may not have the stack for it
        void take(ParsePool parse, Input input);
    }

    private void flow(List<Path> files, Cancel cancel, Taking each) {
        try (var threads = new Threads(Runtime.getRuntime().availableProcessors())) {
            var flow = new PageFlow(formats, threads.parse(), PageFlow.Shortcut.NONE, cancel);
            flow.run(threads.reading(), files, new Telling(input -> each.take(threads.parse(), input)));
        }
    }

    /// One for each extract, in the same order; none where nothing can be explained.
    private static List<Explanation> explanations(Input input, ParsePool parse) {
        if (!(input instanceof Input.Read(var page, var extraction)) || !isExplicable(extraction)) return List.of();
        return parse.run(() -> new PageImport().explain(page), List::<Explanation>of)
                .join();
    }

    private static boolean isExplicable(Extraction extraction) {
        return !(extraction instanceof Extraction.NotAnArticle(var problem))
                || problem.kind() == Problem.Kind.NOT_AN_ARTICLE;
    }

    private static List<Extract> extracts(Input input) {
        return switch (input) {
            case Input.Unread(var problem) -> List.of(new Extract.Nothing(problem));
            case Input.Finished(var harvest, var doubts) ->
                List.of(new Extract.Page(harvest.article(), harvest.capture(), doubts));
            case Input.Read(var _, Extraction.Understood understood) -> List.of(extract(understood));
            case Input.Read(var _, Extraction.Several(var articles)) ->
                articles.stream().map(Extractor::extract).toList();
            case Input.Read(var _, Extraction.NotAnArticle(var problem)) -> List.of(new Extract.Nothing(problem));
            case Input.Known _, Input.Account _ -> throw new IllegalStateException("no archive, yet known: " + input);
        };
    }

    private static Extract extract(Extraction.Understood understood) {
        return new Extract.Page(understood.article(), understood.capture(), understood.problems());
    }

    private record Telling(Consumer<Input> each) implements PageFlow.Taker {

        @Override
        public void input(Input input) {
            each.accept(input);
        }

        @Override
        public void idle() {
            // each is told as it comes
        }
    }
}
