package hemerotheque.cli;

import hemerotheque.archive.ImportOrder;
import hemerotheque.archive.ImportReport;
import hemerotheque.archive.Trial;
import hemerotheque.model.ArchiveException;
import hemerotheque.model.Outcome;
import hemerotheque.model.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Brings saved pages into an archive and says how each ended, or what would become of each.
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

    @Option(names = "--dry-run", order = 5)
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "${bundle:label.file}", order = 6)
    private Optional<Path> report = Optional.empty();

    @Mixin
    private final GivenPaths paths = new GivenPaths();

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var files = paths.read(session);
        try (var lines = new OutcomeLines(session, json && !dryRun, report)) {
            var progress = new ImportProgress(session, lines);
            return status(dryRun ? tried(files, progress) : imported(files, progress));
        }
    }

    private ImportReport imported(List<Path> files, ImportProgress progress) {
        try (var open = archive.openToWrite(session)) {
            var order = new ImportOrder(files, name.flatMap(Text::some), again);
            var report =
                    open.importer().run(order, progress, session.interruption().heeded());
            progress.end();
            if (json) session.out().exactly(JsonLines.counts(report));
            else new ImportSummary(session).write(report);
            return report;
        }
    }

    private ImportReport tried(List<Path> files, ImportProgress progress) {
        try (var open = archive.openToRead(session)) {
            return tried(open.trial(), files, progress);
        } catch (ArchiveException e) {
            if (e.kind() != ArchiveException.Kind.NO_ARCHIVE) throw e;
            return tried(Trial.withoutArchive(session.here().clock()), files, progress);
        }
    }

    private ImportReport tried(Trial trial, List<Path> files, ImportProgress progress) {
        var foreseen = trial.run(files, progress, session.interruption().heeded(), each -> {
            if (json) session.out().exactly(JsonLines.foreseen(each));
        });
        progress.end();
        if (json) session.out().exactly(JsonLines.counts(foreseen));
        else new TrialSummary(session).write(foreseen);
        return foreseen.report();
    }

    private static int status(ImportReport report) {
        return report.count(Outcome.Kind.FAILED) > 0 || report.cancelled() ? Exit.SOME_FAILED : Exit.DONE;
    }
}
