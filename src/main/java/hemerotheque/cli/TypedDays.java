package hemerotheque.cli;

import hemerotheque.model.DateRange;
import hemerotheque.search.Query;
import hemerotheque.search.QueryParser;
import java.time.LocalDate;
import java.util.Optional;

/// Days as a reader types them behind `--from` and `--to`, read as the question `date:` reads them.
final class TypedDays {

    private TypedDays() {}

    /// The days that `typed` means: a day, a month or a year. Nothing where it cannot be read.
    static Optional<DateRange> read(String typed, LocalDate today) {
        var question = "date:\"" + typed.replace("\"", "") + "\"";
        var parsed = new QueryParser(today).parse(question);
        return parsed.query() instanceof Query.Published(var days)
                        && parsed.warnings().isEmpty()
                ? Optional.of(days)
                : Optional.empty();
    }
}
