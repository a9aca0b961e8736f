package hemerotheque.store;

import hemerotheque.model.Evidence;
import hemerotheque.model.PublicationDate;
import hemerotheque.search.Filter;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import hemerotheque.search.TimelineTally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// Counts articles by date and source: from the tally of the months where that knows enough, from an index otherwise.
record Layering(Session session) {

    private static final String BY_MONTH = """
        SELECT s.name, c.month, c.n
          FROM (SELECT source, month, sum(articles) AS n
                  FROM month_tally WHERE %s GROUP BY source, month HAVING n > 0) c
          LEFT JOIN source s ON s.id = c.source
        """;

    private static final String BY_DAY = """
        SELECT s.name, c.published_first, c.published_precision, c.n
          FROM (SELECT source, published_first, published_precision, count(*) AS n
                  FROM article WHERE %s GROUP BY published_first, published_precision, source) c
          LEFT JOIN source s ON s.id = c.source
        """;

    Timeline timeline(Filter filter, Step step) throws SQLException {
        var tally = new TimelineTally(step);
        boolean byMonth = Counting.tallied(filter) && (step == Step.YEAR || step == Step.MONTH);
        if (byMonth) {
            var condition = Condition.ofTally(filter);
            session.each(BY_MONTH.formatted(condition.sql()), row -> addMonth(row, tally), condition.valuesAnd());
        } else {
            var condition = Condition.ofArticles(filter);
            session.each(BY_DAY.formatted(condition.sql()), row -> addDay(row, tally), condition.valuesAnd());
        }
        return tally.timeline();
    }

    private static void addMonth(ResultSet row, TimelineTally tally) throws SQLException {
        var source = Optional.ofNullable(row.getString(1));
        var month = row.getString(2);
        if (month.isEmpty()) {
            tally.addUndated(source, row.getLong(3));
        } else {
            var date = PublicationDate.parse(month, Evidence.CONTAINER);
            tally.add(source, date.first(), date.precision(), row.getLong(3));
        }
    }

    private static void addDay(ResultSet row, TimelineTally tally) throws SQLException {
        var source = Optional.ofNullable(row.getString(1));
        var first = row.getString(2);
        if (first == null) tally.addUndated(source, row.getLong(4));
        else tally.add(source, LocalDate.parse(first), DateColumns.precision(row.getString(3)), row.getLong(4));
    }
}
