package hemerotheque.store;

import hemerotheque.model.Evidence;
import hemerotheque.model.Precision;
import hemerotheque.model.PublicationDate;
import hemerotheque.search.Facet;
import hemerotheque.search.Filter;
import hemerotheque.search.Step;
import hemerotheque.search.Timeline;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private static boolean tallied(Filter filter) {
        return filter.days().isEmpty() && filter.section().isEmpty();
    }

    Timeline timeline(Filter filter, Step step) throws SQLException {
        var bars = new TreeMap<LocalDate, Long>();
        long placed = 0;
        for (var dated : dated(filter, step)) {
            if (!step.places(dated.precision())) continue;
            bars.merge(step.start(dated.first()), dated.articles(), Long::sum);
            placed += dated.articles();
        }
        return new Timeline(step, bars, count(filter) - placed);
    }

    List<Facet> facets(Filter filter) throws SQLException {
        var years = new TreeMap<String, Long>();
        for (var dated : dated(filter, Step.YEAR)) {
            years.merge(Step.YEAR.label(dated.first()), dated.articles(), Long::sum);
        }
        return List.of(facet(Facet.Kind.SOURCE, sources(filter)), facet(Facet.Kind.YEAR, years));
    }

    private static Facet facet(Facet.Kind kind, Map<String, Long> counts) {
        var byCount = Comparator.comparingLong(Facet.Count::articles).reversed().thenComparing(Facet.Count::value);
        return new Facet(
                kind,
                counts.entrySet().stream()
                        .map(entry -> new Facet.Count(entry.getKey(), entry.getValue()))
                        .sorted(byCount)
                        .toList());
    }

    private Map<String, Long> sources(Filter filter) throws SQLException {
        boolean tallied = tallied(filter);
        var condition = tallied ? Condition.ofTally(filter) : Condition.ofArticles(filter);
        var counted = tallied
                ? "sum(articles) AS n FROM month_tally"
                : "count(*) AS n FROM article INDEXED BY article_by_source";
        var grouped = "SELECT source, " + counted + " WHERE " + condition.sql() + " GROUP BY source HAVING n > 0";
        var counts = new TreeMap<String, Long>();
        session.each(
                "SELECT s.name, c.n FROM (" + grouped + ") c JOIN source s ON s.id = c.source",
                row -> counts.put(row.getString(1), row.getLong(2)),
                condition.valuesAnd());
        return counts;
    }

    /// The dated articles by date, those of one month together where no bar is narrower.
    private List<Dated> dated(Filter filter, Step step) throws SQLException {
        return tallied(filter) && step != Step.DAY ? byMonth(filter) : byDay(filter);
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
