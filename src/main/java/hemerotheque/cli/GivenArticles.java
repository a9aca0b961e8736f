package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.model.ArticleId;
import hemerotheque.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Articles that a command is to do something with: by their numbers, or all that answer a question.
final class GivenArticles {

    @Option(names = "--query", paramLabel = "${bundle:label.query}", descriptionKey = "given.query", order = 6)
    private Optional<String> query;

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "id", arity = "0..*")
    private List<Long> ids = List.of();

    /// @throws ParameterException where neither is given
    void mustBeSome(Session session, CommandSpec command) {
        if (ids.isEmpty() && query.isEmpty())
            throw new ParameterException(command.commandLine(), session.say("cli.given.nothing"));
    }

    /// Those of the numbers given that there are, then those that answer the question. Says which there are not, and
    /// what the question suffers from.
    List<ArticleId> of(Archive open, Session session, CommandSpec command) {
        var articles = new ArrayList<>(NumberedArticles.of(ids, open, session));
        if (query.isEmpty()) return articles;
        var request = SearchRequest.of(query.get());
        new Warnings(session)
                .refuseOrTell(command, open.finder().understand(request.words()).warnings());
        open.marking().answering(request).stream()
                .filter(id -> !ids.contains(id.value()))
                .forEach(articles::add);
        return articles;
    }

    /// @param articles as [#of] gave them
    int exit(List<ArticleId> articles) {
        return articles.containsAll(ids.stream().map(ArticleId::new).toList()) ? Exit.DONE : Exit.SOME_FAILED;
    }
}
