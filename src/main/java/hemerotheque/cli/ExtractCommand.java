package hemerotheque.cli;

import hemerotheque.archive.Cancel;
import hemerotheque.archive.Export;
import hemerotheque.archive.Extractor;
import hemerotheque.archive.Extractor.Explained;
import hemerotheque.archive.Extractor.Extract;
import hemerotheque.model.Article;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Shows what pages hold, without any archive.
@Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json", order = 2)
    private boolean json;

    @Option(names = "--explain", order = 3)
    private boolean explain;

    @Mixin
    private final GivenPaths paths = new GivenPaths();

    private boolean someFailed;

    ExtractCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var cancel = session.interruption().heeded();
        Cancel stop = () -> cancel.requested() || session.out().torn();
        var files = paths.read(session);
        if (explain) new Extractor().explain(files, stop, this::tell);
        else new Extractor().run(files, stop, this::tell);
        if (cancel.requested()) return Exit.SOME_FAILED;
        return someFailed ? Exit.SOME_FAILED : Exit.DONE;
    }

    private void tell(Extract extract) {
        note(extract);
        if (json) session.out().exactly(Export.line(extract));
        else session.out().line(described(extract));
    }

    private void tell(Explained explained) {
        note(explained.extract());
        if (json) session.out().exactly(ExplanationJson.line(explained));
        else session.out().line(described(explained));
    }

    private void note(Extract extract) {
        if (extract instanceof Extract.Nothing nothing && nothing.kind() == Outcome.Kind.FAILED) someFailed = true;
    }

    private String described(Explained explained) {
        var reasons = explained.explanation().map(new ExplanationText(session)::of);
        return described(explained.extract()) + reasons.orElse("");
    }

    private String described(Extract extract) {
        return switch (extract) {
            case Extract.Nothing(var problem) -> new Reasons(session).whole(problem) + "\n";
            case Extract.Page(var article, var capture, var problems) ->
                new Reasons(session).place(capture.origin()) + "\n" + described(article, problems);
        };
    }

    private String described(Article article, List<Problem> problems) {
        var said = new StringBuilder();
        said.append("  ").append(Paper.bold(article.headline())).append('\n');
        said.append("  ").append(new Imprint(session).of(article)).append('\n');
        problems.forEach(problem ->
                said.append("  ").append(session.say("problem", problem.kind())).append('\n'));
        return said.toString();
    }
}
