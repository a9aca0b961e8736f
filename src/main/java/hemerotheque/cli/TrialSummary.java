package hemerotheque.cli;

import hemerotheque.archive.Foreseen;
import hemerotheque.archive.TrialReport;
import hemerotheque.model.Outcome;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/// What an import would do, for a person: the counts, the formats, the first articles as they would come out.
record TrialSummary(Session session) {

    void write(TrialReport trial) {
        new ImportSummary(session).write(trial.report(), "cli.import.trial.done");
        if (!trial.formats().isEmpty()) session.out().line(session.say("cli.import.trial.formats", formats(trial)));
        if (trial.first().isEmpty()) return;
        session.out().line("");
        session.out().line(session.say("cli.import.trial.first", trial.first().size()));
        trial.first().forEach(foreseen -> session.out().line("\n" + said(foreseen)));
    }

    private String formats(TrialReport trial) {
        return trial.formats().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(format -> session.say(
                        "cli.import.trial.format", session.wording().formatNamed(format.getKey()), format.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String said(Foreseen foreseen) {
        var label = foreseen.label().orElseThrow();
        var source = label.source().orElseGet(() -> session.say("source.unknown"));
        var line = Paper.bold(label.headline()) + "\n" + source + " · "
                + session.dates().brief(label.published()) + "\n" + outcome(foreseen);
        return Lines.wrapped(line, "  ");
    }

    private String outcome(Foreseen foreseen) {
        Outcome.Kind kind = foreseen.outcome().kind();
        return session.say("trial.outcome", kind, foreseen.sameAs().orElse(""));
    }
}
