package hemerotheque.cli;

import hemerotheque.archive.ChartSvg;
import hemerotheque.archive.CorpusTables;
import hemerotheque.archive.FrequencySvg;
import hemerotheque.search.CorpusSize;
import hemerotheque.search.Frequency;
import hemerotheque.search.FrequencyRequest;
import hemerotheque.search.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/// How often questions are met over time, each argument one question.
@Command(name = "frequency", sortOptions = false)
final class FrequencyCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--csv", order = 2)
    private boolean csv;

    @Mixin
    private final FilterOptions narrowed = new FilterOptions();

    @Option(names = "--by", paramLabel = "year|month|week|day", order = 6, defaultValue = "year")
    private Step step;

    @Option(names = "--unit", paramLabel = "count|articles|million", order = 7, defaultValue = "million")
    private Frequency.Unit unit;

    @Option(names = "--svg", paramLabel = "${bundle:label.file}", order = 8)
    private Optional<Path> svg;

    @Parameters(paramLabel = "${bundle:label.query}", descriptionKey = "frequency.query", arity = "1..*")
    private List<String> questions = List.of();

    FrequencyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (questions.size() > FrequencyRequest.MOST)
            throw new ParameterException(
                    command.commandLine(), session.say("cli.frequency.too.many", FrequencyRequest.MOST));
        var request = new FrequencyRequest(questions, narrowed.filter(session), step);
        try (var open = archive.openToRead(session)) {
            var frequency = open.corpus().frequency(request, session.out()::torn);
            for (var series : frequency.series()) new Warnings(session).refuseOrTell(command, series.warnings());
            if (svg.isPresent()) draw(frequency, svg.get());
            else if (csv) CorpusTables.frequency(frequency, session.out().stream());
            else write(frequency);
            return Exit.DONE;
        }
    }

    private void draw(Frequency frequency, Path file) throws IOException {
        var labels = new ChartSvg.Labels(
                session.say("frequency.title"),
                session.say("frequency.unit", unit),
                undated(frequency),
                session.wording().locale());
        Files.writeString(file, FrequencySvg.of(frequency, unit, labels));
        session.out().line(session.say("cli.frequency.drawn", file.toString()));
    }

    private String undated(Frequency frequency) {
        long undated = frequency.series().stream()
                .mapToLong(series -> series.undated().occurrences())
                .sum();
        return undated == 0 ? "" : session.say("frequency.undated", undated);
    }

    private void write(Frequency frequency) {
        session.out().line(session.say("frequency.unit", unit) + "\n");
        var heading = new ArrayList<>(List.of(session.say("frequency.period")));
        frequency.series().forEach(series -> heading.add(series.words()));
        var rows = new ArrayList<List<String>>();
        for (var start : frequency.starts())
            rows.add(row(
                    step.label(start),
                    frequency.archiveAt(start),
                    frequency.series().stream().map(series -> series.at(start)).toList()));
        if (frequency.archive().undated().articles() > 0)
            rows.add(row(
                    session.say("date.unknown"),
                    frequency.archive().undated(),
                    frequency.series().stream().map(Frequency.Series::undated).toList()));
        rows.add(row(
                session.say("frequency.total"),
                frequency.archive().total(),
                frequency.series().stream().map(Frequency.Series::total).toList()));
        new FigureTable(session).write(heading, rows);
    }

    private List<String> row(String name, CorpusSize size, List<Frequency.Count> counts) {
        var row = new ArrayList<>(List.of(name));
        for (var count : counts) row.add(figure(unit.of(count, size)));
        return row;
    }

    private String figure(double value) {
        return unit == Frequency.Unit.COUNT
                ? session.figures().whole((long) value)
                : session.figures().tenths(value);
    }
}
