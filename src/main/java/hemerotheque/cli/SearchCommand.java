package hemerotheque.cli;

import hemerotheque.archive.Archive;
import hemerotheque.search.Facet;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Match;
import hemerotheque.search.Narrowing;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Sort;
import hemerotheque.search.Step;
import hemerotheque.search.TimelineRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Searches an archive: one question for a person or a program, or many from a file.
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", order = 2)
    private boolean json;

    @Mixin
    private final FilterOptions narrowed = new FilterOptions();

    @Option(names = "--sort", paramLabel = "${bundle:label.sort}", order = 6, defaultValue = "relevance")
    private Sort sort;

    @Option(names = "--limit", paramLabel = "N", order = 7, defaultValue = "" + SearchRequest.PAGE)
    private int limit;

    @Option(names = "--offset", paramLabel = "N", order = 8, defaultValue = "0")
    private int offset;

    @Option(names = "--facets", order = 9)
    private boolean facets;

    @Option(names = "--timeline", paramLabel = "year|month|week|day", order = 10)
    private Optional<Step> timeline;

    @Option(names = "--per-thousand", order = 11)
    private boolean perThousand;

    @Option(names = "--by-source", order = 12)
    private boolean bySource;

    @Option(names = "--fold", order = 13)
    private boolean fold;

    @Option(names = "--match", paramLabel = "all|most|auto", order = 14, defaultValue = "auto")
    private Match match;

    @Option(names = "--explain-query", order = 15)
    private boolean explainQuery;

    @Option(names = "--queries", paramLabel = "${bundle:label.file}", order = 16)
    private Optional<Path> queries;

    @Parameters(paramLabel = "${bundle:label.query}", descriptionKey = "query", arity = "0..*")
    private List<String> words = List.of();

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var request = request();
        try (var open = archive.openToRead(session)) {
            if (queries.isPresent()) return new ManyQueries(session, open.finder(), request).run(queries.get());
            answer(open, request);
            return Exit.DONE;
        }
    }

    private void answer(Archive open, SearchRequest request) {
        long begun = System.nanoTime();
        var answer = open.finder().search(request);
        long nanos = System.nanoTime() - begun;
        var warnings = new Warnings(session);
        warnings.refuse(command, answer);
        if (json) {
            new AnswerJson(warnings, siblings(open, request), fold, explained(open, request))
                    .lines(answer, nanos)
                    .forEach(session.out()::exactly);
        } else {
            warnings.tell(answer);
            explained(open, request).ifPresent(session.out()::line);
            new FoundList(session).write(answer, request);
            if (facets) tell(open, request);
            new AdviceLines(session).write(answer.advice());
        }
    }

    private void tell(Archive open, SearchRequest request) {
        var counted = counted(request, EnumSet.allOf(Facet.Kind.class));
        new FacetTables(session, narrowing(open, request)).write(open.finder().facets(counted));
    }

    private static FacetRequest counted(SearchRequest request, Set<Facet.Kind> kinds) {
        return new FacetRequest(request.words(), request.filter(), request.match(), kinds, Integer.MAX_VALUE);
    }

    private static Narrowing narrowing(Archive open, SearchRequest request) {
        return Narrowing.of(open.finder().understand(request.words()), request.words());
    }

    /// The facets of which the question chooses values, without these choices.
    private List<Facet> siblings(Archive open, SearchRequest request) {
        var kinds = facets ? narrowing(open, request).kinds() : Set.<Facet.Kind>of();
        if (kinds.isEmpty()) return List.of();
        return open.finder().facets(counted(request, kinds)).facets();
    }

    /// What the question was understood as, where that is asked for.
    private Optional<String> explained(Archive open, SearchRequest request) {
        if (!explainQuery) return Optional.empty();
        var understood = open.finder().understand(request.words());
        return Optional.of(session.explained(understood.query()));
    }

    private SearchRequest request() {
        if (limit < 0) throw refused("--limit", Integer.toString(limit));
        if (offset < 0) throw refused("--offset", Integer.toString(offset));
        if (timeline.isEmpty() && (perThousand || bySource)) throw notUnderstood("cli.usage.timeline");
        var question = String.join(" ", words);
        var bars = timeline.map(step -> new TimelineRequest(step, bySource, perThousand));
        boolean counted = facets && json; // a person sees them beside one another, see FacetTables
        return new SearchRequest(question, narrowed.filter(session), match, sort, offset, limit, fold, counted, bars);
    }

    private ParameterException refused(String option, String value) {
        return notUnderstood("cli.usage.refused", option, value);
    }

    private ParameterException notUnderstood(String key, Object... values) {
        return new ParameterException(command.commandLine(), session.say(key, values));
    }
}
