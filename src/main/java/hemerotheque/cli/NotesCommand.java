package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.archive.NoteFormat;
import hemerotheque.model.ArticleId;
import hemerotheque.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The notes of an archive, of some of its articles, or of those that answer a question; below it what changes them.
@Command(name = "notes", sortOptions = false)
final class NotesCommand implements Callable<Integer> {

    /// What all notes are the answer to.
    private static final String ALL = "a:note";

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--query", paramLabel = "${bundle:label.query}", descriptionKey = "notes.query", order = 2)
    private Optional<String> query;

    @Option(names = "--json", order = 3)
    private boolean json;

    @Option(names = "--csv", order = 4)
    private boolean csv;

    @Option(names = "--markdown", order = 5)
    private boolean markdown;

    @Parameters(paramLabel = "${bundle:label.id}", descriptionKey = "id", arity = "0..*")
    private List<Long> ids = List.of();

    NotesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var format = format();
        try (var open = archive.openToRead(session)) {
            var articles = articles(open);
            if (format.isPresent()) open.annotations().write(format.get(), articles, session.out().stream());
            else new NoteLines(session).write(open.annotations(), articles);
            boolean all = articles.containsAll(ids.stream().map(ArticleId::new).toList());
            return all ? Exit.DONE : Exit.SOME_FAILED;
        }
    }

    private Optional<NoteFormat> format() {
        var wanted = new ArrayList<NoteFormat>();
        if (json) wanted.add(NoteFormat.JSON);
        if (csv) wanted.add(NoteFormat.CSV);
        if (markdown) wanted.add(NoteFormat.MARKDOWN);
        if (wanted.size() > 1) throw notUnderstood("cli.usage.together", option(wanted.get(0)), option(wanted.get(1)));
        return wanted.stream().findFirst();
    }

    private static String option(NoteFormat format) {
        return switch (format) {
            case JSON -> "--json";
            case CSV -> "--csv";
            case MARKDOWN -> "--markdown";
        };
    }

    private ParameterException notUnderstood(String key, Object... values) {
        return new ParameterException(command.commandLine(), session.say(key, values));
    }

    /// Those of the numbers given that there are, then those with notes that answer the question.
    private List<ArticleId> articles(Archive open) {
        var articles = new ArrayList<>(NumberedArticles.of(ids, open, session));
        if (!ids.isEmpty() && query.isEmpty()) return articles;
        var request = SearchRequest.of(query.orElse(ALL));
        new Warnings(session)
                .refuseOrTell(command, open.finder().understand(request.words()).warnings());
        open.annotations().answering(request).stream()
                .filter(id -> !ids.contains(id.value()))
                .forEach(articles::add);
        return articles;
    }
}
