package hemerotheque.cli;

import hemerotheque.archive.ImportReport;
import hemerotheque.model.Outcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/// The end of an import, for a person: the counts, and each input that did not come in, with its reason and remedy.
final class ImportSummary {

    /// Entries, our choice: what still fits on a screen.
    private static final int MOST = 20;

    private final Session session;

    ImportSummary(Session session) {
        this.session = session;
    }

    void write(ImportReport report) {
        write(report, "cli.import.done");
    }

    /// @param done key of the sentence that tells the counts
    void write(ImportReport report, String done) {
        if (report.cancelled()) session.out().line(session.say("cli.import.cancelled"));
        var time = session.figures().duration(report.duration());
        if (report.total() == 0) session.out().line(session.say("cli.import.nothing"));
        else session.out().line(session.say(done, counts(report), time));
        var came = report.troubles().stream()
                .filter(outcome -> outcome.article().isPresent())
                .count();
        report.troubles().stream()
                .sorted(Comparator.comparing(Outcome::kind).reversed()) // failed before skipped
                .limit(MOST)
                .forEach(this::trouble);
        long more = report.troubled() + came - MOST;
        if (more > 0) session.out().line(session.say("cli.import.more", more));
    }

    private String counts(ImportReport report) {
        return Arrays.stream(Outcome.Kind.values())
                .filter(kind -> report.count(kind) > 0)
                .map(kind -> session.say("outcome", kind, report.count(kind)))
                .collect(Collectors.joining(", "));
    }

    private void trouble(Outcome outcome) {
        outcome.problem().ifPresent(problem -> session.out().line("  " + new Reasons(session).whole(problem)));
    }
}
