package hemerotheque.cli;

import hemerotheque.archive.CorpusTables;
import hemerotheque.search.Concordance;
import hemerotheque.search.ConcordanceOrder;
import hemerotheque.search.ConcordanceRequest;
import java.io.IOException;
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

/// Every occurrence of a question, one below the other, in its context.
@Command(name = "concordance", sortOptions = false)
final class ConcordanceCommand implements Callable<Integer> {

    /// Lines where nobody says how many: some screens of a terminal.
    private static final int LINES = 50;

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--csv", order = 2)
    private boolean csv;

    @Mixin
    private final FilterOptions narrowed = new FilterOptions();

    @Option(
            names = "--sort",
            paramLabel = "${bundle:label.sort}",
            descriptionKey = "concordance.sort",
            order = 6,
            defaultValue = "oldest")
    private ConcordanceOrder order;

    @Option(names = "--context", paramLabel = "N", order = 7, defaultValue = "" + ConcordanceRequest.CONTEXT)
    private int context;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "concordance.limit", order = 8)
    private Optional<Integer> limit;

    @Parameters(paramLabel = "${bundle:label.query}", descriptionKey = "concordance.query", arity = "1..*")
    private List<String> words = List.of();

    ConcordanceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (context < 1 || context > ConcordanceRequest.WIDEST) throw refused("--context", context);
        if (limit.filter(most -> most < 0).isPresent()) throw refused("--limit", limit.get());
        var question = String.join(" ", words);
        var request = new ConcordanceRequest(question, narrowed.filter(session), order, context);
        try (var open = archive.openToRead(session)) {
            var concordance = open.corpus().concordance(request, session.out()::torn);
            new Warnings(session).refuseOrTell(command, concordance.warnings());
            if (csv)
                CorpusTables.concordance(
                        concordance, limit.orElse(Concordance.MOST), session.out().stream(), session.out()::torn);
            else write(concordance);
            return Exit.DONE;
        }
    }

    private ParameterException refused(String option, int value) {
        return new ParameterException(
                command.commandLine(), session.say("cli.usage.refused", option, Integer.toString(value)));
    }

    private void write(Concordance concordance) {
        var figures = session.figures();
        session.out()
                .line(session.say(
                        "concordance.count",
                        concordance.total(),
                        figures.articles(concordance.articles()),
                        figures.tenths(concordance.perMillion())));
        int most = limit.orElse(LINES);
        var lines = concordance.lines().read(0, most);
        if (lines.isEmpty()) return;
        session.out().line("");
        new AlignedLines(session).write(lines);
        long after = concordance.total() - lines.size();
        if (after > 0) session.out().line("\n" + session.say("cli.concordance.more", after));
    }
}
