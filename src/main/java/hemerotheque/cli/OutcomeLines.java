package hemerotheque.cli;

import hemerotheque.archive.ReportSheet;
import hemerotheque.model.Outcome;
import hemerotheque.wording.ReportWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes what becomes of each input as it is settled: for a program, and as a table for spreadsheets. A table that can
/// be written no further does not stop the import; [#close] tells.
final class OutcomeLines implements Consumer<Outcome>, AutoCloseable {

    private final Session session;
    private final boolean json;
    private final Optional<ReportSheet> sheet;
    private Optional<IOException> failure = Optional.empty();

    /// @param report where the table goes
    /// @throws IOException where nothing can be written there
    OutcomeLines(Session session, boolean json, Optional<Path> report) throws IOException {
        this.session = session;
        this.json = json;
        this.sheet = report.isEmpty() ? Optional.empty() : Optional.of(sheet(session, report.get()));
    }

    private static ReportSheet sheet(Session session, Path report) throws IOException {
        var words = new ReportWords(session.wording());
        return new ReportSheet(report, words.heading(), words::cells);
    }

    @Override
    public void accept(Outcome outcome) {
        if (json) session.out().exactly(JsonLines.outcome(outcome));
        if (sheet.isEmpty() || failure.isPresent()) return;
        try {
            sheet.get().row(outcome);
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (sheet.isPresent()) sheet.get().close();
        if (failure.isPresent()) throw failure.get();
    }
}
