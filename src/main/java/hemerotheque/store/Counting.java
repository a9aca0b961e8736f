package hemerotheque.store;

import hemerotheque.model.DateRange;
import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import hemerotheque.search.Filter;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/// Counts articles: from the tally of the months where that knows enough, from an index otherwise.
record Counting(Session session) {

    /// So many articles published at one date.
    private record Dated(LocalDate first, Precision precision, long articles) {}

    long count(Filter filter) throws SQLException {
        var tallied = tallied(filter);
        var condition = tallied ? Condition.ofTally(filter) : Condition.ofArticles(filter);
        var counted = tallied ? "ifnull(sum(articles), 0) FROM month_tally" : "count(*) FROM article";
        return session.number("SELECT " + counted + " WHERE " + condition.sql(), condition.valuesAnd());
    }

    /// Whether the tally of the months, which knows no days and no sections, can tell.
    static boolean tallied(Filter filter) {
        return filter.days().isEmpty() && filter.section().isEmpty();
    }

    Timeline timeline(Filter filter, Step step) throws SQLException {
        var bars = new TreeMap<LocalDate, Long>();
        long placed = 0;
        var coarse = new HashMap<DateRange, Long>();
        for (var dated : dated(filter, step)) {
            if (step.places(dated.precision())) {
                bars.merge(step.start(dated.first()), dated.articles(), Long::sum);
                placed += dated.articles();
            } else {
                var days = new DateRange(dated.first(), dated.precision().lastDay(dated.first()));
                coarse.merge(days, dated.articles(), Long::sum);
            }
        }
        return new Timeline(step, bars, count(filter) - placed, coarse);
    }

    /// The dated articles by date, those of one month together where no bar is narrower.
    private List<Dated> dated(Filter filter, Step step) throws SQLException {
        boolean byMonth = tallied(filter) && (step == Step.YEAR || step == Step.MONTH);
        return byMonth ? byMonth(filter) : byDay(filter);
    }

    private List<Dated> byDay(Filter filter) throws SQLException {
        var condition = Condition.ofArticles(filter).and("published_first IS NOT NULL");
        var sql = """
            SELECT published_first, published_precision, count(*)
              FROM article
             WHERE %s
             GROUP BY published_first, published_precision
            """;
        return session.list(
                sql.formatted(condition.sql()),
                row -> new Dated(
                        LocalDate.parse(row.getString(1)), DateColumns.precision(row.getString(2)), row.getLong(3)),
                condition.valuesAnd());
    }

    private List<Dated> byMonth(Filter filter) throws SQLException {
        var condition = Condition.ofTally(filter).and("month <> '' AND articles > 0");
        var sql = "SELECT month, sum(articles) FROM month_tally WHERE %s GROUP BY month";
        return session.list(
                sql.formatted(condition.sql()),
                row -> {
                    var month = PublicationDate.parse(row.getString(1), Evidence.CONTAINER);
                    return new Dated(month.first(), month.precision(), row.getLong(2));
                },
                condition.valuesAnd());
    }
}
