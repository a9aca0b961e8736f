package hemerotheque.cli;

import hemerotheque.archive.CheckReport;
import hemerotheque.archive.Foreseen;
import hemerotheque.archive.ImportReport;
import hemerotheque.archive.TrialReport;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Import;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.search.ArticleStates;
import hemerotheque.search.Contents;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the commands say to programs: an object a line, keys in a fixed order, null for what is not known.
final class JsonLines {

    private static final double MILLIS = 1000;

    private static final List<Outcome.Kind> COUNTED = List.of(
            Outcome.Kind.ADDED,
            Outcome.Kind.UPDATED,
            Outcome.Kind.DUPLICATE,
            Outcome.Kind.FAILED,
            Outcome.Kind.SKIPPED);

    private JsonLines() {}

    static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    static String outcome(Outcome outcome) {
        return fields(outcome).toString();
    }

    /// The same fields, then what a list would show of the article, and the headline of the one it is a capture of.
    static String foreseen(Foreseen foreseen) {
        var line = fields(foreseen.outcome());
        put(line, "title", foreseen.label().map(Foreseen.Label::headline));
        put(line, "source", foreseen.label().flatMap(Foreseen.Label::source));
        put(
                line,
                "published",
                foreseen.label().flatMap(Foreseen.Label::published).map(PublicationDate::iso));
        put(line, "same_as", foreseen.sameAs());
        return line.toString();
    }

    private static ObjectNode fields(Outcome outcome) {
        var line = object();
        line.put("file", outcome.origin().file());
        put(line, "entry", outcome.origin().entry());
        line.put("outcome", lower(outcome.kind()));
        put(line, "id", outcome.article().map(ArticleId::toString));
        put(line, "problem", outcome.problem().map(problem -> problem.kind().name()));
        put(line, "detail", outcome.problem().map(Problem::detail));
        return line;
    }

    static String counts(ImportReport report) {
        return countsOf(report).toString();
    }

    static String counts(TrialReport trial) {
        var line = countsOf(trial.report());
        var formats = line.putObject("formats");
        new TreeMap<>(trial.formats()).forEach(formats::put);
        return line.toString();
    }

    private static ObjectNode countsOf(ImportReport report) {
        var line = object();
        for (var kind : COUNTED) line.put(lower(kind), report.count(kind));
        line.put("seconds", report.duration().toMillis() / MILLIS);
        return line;
    }

    static String imported(Import one) {
        var line = object();
        line.put("id", one.id().value());
        put(line, "name", one.name());
        line.put("begun", one.begun().toString());
        put(line, "ended", one.ended().map(Instant::toString));
        line.put("state", one.state().name().toLowerCase(Locale.ROOT));
        for (var kind : COUNTED) line.put(lower(kind), one.count(kind));
        var files = line.putArray("files");
        one.files().forEach(files::add);
        return line.toString();
    }

    static String contents(Contents contents, ArticleStates states) {
        var line = object();
        line.put("articles", contents.articles());
        line.put("captures", contents.captures());
        put(line, "first", contents.days().map(days -> days.first().toString()));
        put(line, "last", contents.days().map(days -> days.last().toString()));
        var sources = line.putObject("source");
        contents.sources().forEach(count -> sources.put(count.source(), count.articles()));
        line.put("unsourced", contents.unsourced());
        var years = line.putObject("year");
        contents.years().forEach((year, articles) -> years.put(year.toString(), articles));
        line.put("undated", contents.undated());
        var byState = line.putObject("state");
        states.counts(contents.articles()).forEach(count -> byState.put(count.value(), count.articles()));
        return line.toString();
    }

    static String check(CheckReport report) {
        var line = object();
        line.put("articles", report.articles());
        line.put("captures", report.captures());
        line.put("indexed", report.indexed());
        line.put("missing", report.missing().size());
        line.put("orphaned", report.orphaned().size());
        var problems = line.putArray("problems");
        report.problems().forEach(problems::add);
        return line.toString();
    }

    static void put(ObjectNode line, String key, Optional<String> value) {
        line.put(key, value.orElse(null));
    }

    private static String lower(Outcome.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
