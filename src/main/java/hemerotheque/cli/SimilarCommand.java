package hemerotheque.cli;

import hemerotheque.model.ArticleId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The articles that are most like one.
@Command(name = "similar", sortOptions = false)
final class SimilarCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", order = 2)
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "similar.limit", order = 3, defaultValue = "10")
    private int limit;

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "id")
    private long id;

    SimilarCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (limit < 0)
            throw new ParameterException(
                    command.commandLine(), session.say("cli.usage.refused", "--limit", Integer.toString(limit)));
        try (var open = archive.openToRead(session)) {
            var article = new ArticleId(id);
            if (open.finder().article(article).isEmpty()) return session.failed("cli.show.unknown", Long.toString(id));
            var similar = open.finder().similar(article, limit);
            if (json) similar.forEach(hit -> session.out().exactly(AnswerJson.hit(hit)));
            else if (similar.isEmpty()) session.out().line(session.say("cli.similar.none"));
            else similar.forEach(new FoundList(session)::hit);
            return Exit.DONE;
        }
    }
}
