package hemerotheque.cli;

import hemerotheque.archive.ImportOrder;
import hemerotheque.model.Outcome;
import hemerotheque.model.Text;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Brings saved pages into an archive and says how each ended.
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", order = 2)
    private boolean json;

    @Option(names = "--name", paramLabel = "${bundle:label.name}", order = 3)
    private Optional<String> name;

    @Option(names = "--again", order = 4)
    private boolean again;

    @Mixin
    private final GivenPaths paths = new GivenPaths();

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var files = paths.read(session);
        try (var open = archive.openToWrite(session)) {
            var importer = open.importer();
            var progress = new ImportProgress(session, this::tell);
            var order = new ImportOrder(files, name.flatMap(Text::some), again);
            var report = importer.run(order, progress, session.interruption().heeded());
            progress.end();
            if (json) session.out().exactly(JsonLines.counts(report));
            else new ImportSummary(session).write(report);
            return report.count(Outcome.Kind.FAILED) > 0 || report.cancelled() ? Exit.SOME_FAILED : Exit.DONE;
        }
    }

    private void tell(Outcome outcome) {
        if (json) session.out().exactly(JsonLines.outcome(outcome));
    }
}
