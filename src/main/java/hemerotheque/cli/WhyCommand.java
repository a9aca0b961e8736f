package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleId;
import hemerotheque.search.Match;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Why;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Why an article answers a question, or does not.
@Command(name = "why", sortOptions = false)
final class WhyCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", order = 2)
    private boolean json;

    @Mixin
    private final FilterOptions narrowed = new FilterOptions();

    @Option(names = "--match", paramLabel = "all|most|auto", order = 6, defaultValue = "auto")
    private Match match;

    @Parameters(index = "0", paramLabel = "${bundle:label.id}", descriptionKey = "id")
    private long id;

    @Parameters(index = "1..*", paramLabel = "${bundle:label.query}", descriptionKey = "query", arity = "1..*")
    private List<String> words = List.of();

    WhyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var request = SearchRequest.of(String.join(" ", words))
                .filtered(narrowed.filter(session))
                .matching(match);
        try (var open = archive.openToRead(session)) {
            new Warnings(session)
                    .refuseOrTell(
                            command, open.finder().understand(request.words()).warnings());
            if (open.finder().article(new ArticleId(id)).isEmpty())
                return session.failed("cli.show.unknown", Long.toString(id));
            tell(open, request, why(open, request));
            return Exit.DONE;
        }
    }

    private Why why(Archive open, SearchRequest request) {
        return open.finder()
                .why(request, new ArticleId(id))
                .orElseThrow(() -> new ParameterException(command.commandLine(), session.say("cli.why.blank")));
    }

    private void tell(Archive open, SearchRequest request, Why why) {
        if (json) {
            session.out().exactly(WhyJson.line(id, why));
            return;
        }
        var article = open.finder().article(new ArticleId(id)).orElseThrow().article();
        session.out().line("[" + id + "] " + Paper.bold(article.headline()));
        session.out().line("    " + new Imprint(session).of(article));
        new WhyText(session).write(why, request.words());
    }
}
