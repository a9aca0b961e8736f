package hemerotheque.cli;

import hemerotheque.archive.CorpusTables;
import hemerotheque.search.Collocate;
import hemerotheque.search.Collocates;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.ConcordanceRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The words that stand near a question more often than chance would have it.
@Command(name = "collocates", sortOptions = false)
final class CollocatesCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--csv", order = 2)
    private boolean csv;

    @Mixin
    private final FilterOptions narrowed = new FilterOptions();

    @Option(names = "--least", paramLabel = "N", order = 6, defaultValue = "3")
    private int least;

    @Option(names = "--all-words", order = 7)
    private boolean grammar;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "collocates.limit", order = 8, defaultValue = "50")
    private int limit;

    @Parameters(paramLabel = "${bundle:label.query}", descriptionKey = "concordance.query", arity = "1..*")
    private List<String> words = List.of();

    CollocatesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (least < 1) throw refused("--least", least);
        if (limit < 0) throw refused("--limit", limit);
        var request = new ConcordanceRequest(
                String.join(" ", words), narrowed.filter(session), ConcordanceOrder.OLDEST, ConcordanceRequest.CONTEXT);
        try (var open = archive.openToRead(session)) {
            var collocates = open.corpus().collocates(request, least, grammar, session.out()::torn);
            new Warnings(session).refuseOrTell(command, collocates.warnings());
            if (csv) CorpusTables.collocates(collocates, limit, session.out().stream());
            else write(collocates);
            return Exit.DONE;
        }
    }

    private ParameterException refused(String option, int value) {
        return new ParameterException(
                command.commandLine(), session.say("cli.usage.refused", option, Integer.toString(value)));
    }

    private void write(Collocates collocates) {
        session.out().line(session.say("collocates.count", collocates.occurrences(), Collocates.REACH));
        if (collocates.list().isEmpty()) return;
        session.out().line("");
        var heading = List.of("word", "together", "overall", "expected", "score").stream()
                .map(column -> session.say("collocates." + column))
                .toList();
        new FigureTable(session)
                .write(
                        heading,
                        collocates.list().stream().limit(limit).map(this::row).toList());
    }

    private List<String> row(Collocate word) {
        var figures = session.figures();
        return List.of(
                word.word(),
                figures.whole(word.together()),
                figures.whole(word.overall()),
                figures.tenths(word.expected()),
                figures.tenths(word.score()));
    }
}
