package hemerotheque.cli;

import hemerotheque.model.DateRange;
import hemerotheque.search.DayExpression;
import hemerotheque.search.Filter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The days and sources that a command keeps to.
final class FilterOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--from", paramLabel = "${bundle:label.day}", order = 3)
    private Optional<String> from;

    @Option(names = "--to", paramLabel = "${bundle:label.day}", order = 4)
    private Optional<String> to;

    @Option(names = "--source", paramLabel = "${bundle:label.name}", order = 5)
    private List<String> sources = List.of();

    Filter filter(Session session) {
        var first = from.map(typed -> day(session, "--from", typed, DateRange::first))
                .orElse(DateRange.EARLIEST);
        var last = to.map(typed -> day(session, "--to", typed, DateRange::last)).orElse(DateRange.LATEST);
        var filter = Filter.NONE.from(sources);
        if (from.isEmpty() && to.isEmpty()) return filter;
        if (last.isBefore(first))
            throw notUnderstood(session, "cli.usage.days.reversed", from.orElse(""), to.orElse(""));
        return filter.within(new DateRange(first, last));
    }

    private LocalDate day(Session session, String option, String typed, Function<DateRange, LocalDate> end) {
        var clock = session.here().clock();
        return new DayExpression(LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .read(typed)
                .map(end)
                .orElseThrow(() -> notUnderstood(session, "cli.usage.day", option, typed));
    }

    private ParameterException notUnderstood(Session session, String key, Object... values) {
        return new ParameterException(command.commandLine(), session.say(key, values));
    }
}
