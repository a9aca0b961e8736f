package hemerotheque.store;

import hemerotheque.model.DateRange;
import hemerotheque.search.Contents;
import hemerotheque.search.Contents.SectionCount;
import hemerotheque.search.Contents.SourceCount;
import hemerotheque.search.Filter;
import java.sql.SQLException;
import java.text.Collator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// What an archive holds, told from the tallies.
record ContentsReading(Session session) {

    private static final String LAST_DAY = """
        SELECT max(published_last)
          FROM article
         WHERE published_first >= (SELECT substr(max(published_first), 1, 4) || '-01-01' FROM article)
        """;

    Contents read() throws SQLException {
        var counting = new Counting(session);
        return new Contents(
                counting.count(Filter.NONE),
                session.number("SELECT count(*) FROM capture"),
                days(),
                sources(),
                months(),
                years(),
                counting.count(Filter.NONE.withoutDate()),
                session.number("SELECT ifnull(sum(articles), 0) FROM section_tally WHERE source = 0"));
    }

    /// The last day is looked for in the last year only: no date is coarser than that.
    Optional<DateRange> days() throws SQLException {
        var first = session.first(
                "SELECT min(published_first) FROM article WHERE published_first IS NOT NULL",
                row -> day(row.getString(1)));
        var last = session.first(LAST_DAY, row -> day(row.getString(1)));
        return first.flatMap(Function.identity())
                .flatMap(oldest -> last.flatMap(Function.identity()).map(newest -> new DateRange(oldest, newest)));
    }

    private static Optional<LocalDate> day(String iso) {
        return Optional.ofNullable(iso).map(LocalDate::parse);
    }

    private List<SourceCount> sources() throws SQLException {
        var sql = """
            SELECT s.name, t.name, n.articles
              FROM section_tally n
              JOIN source s ON s.id = n.source
              LEFT JOIN section t ON t.id = n.section
             WHERE n.articles > 0
            """;
        var bySource = new TreeMap<String, List<Counted>>(french());
        session.each(
                sql,
                row -> bySource.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(new Counted(Optional.ofNullable(row.getString(2)), row.getLong(3))));
        return bySource.entrySet().stream()
                .map(entry -> source(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// @param section absent for the articles of a source that name none
    private record Counted(Optional<String> section, long articles) {}

    private static SourceCount source(String name, List<Counted> counted) {
        var byCount =
                Comparator.comparingLong(SectionCount::articles).reversed().thenComparing(SectionCount::section);
        return new SourceCount(
                name,
                counted.stream().mapToLong(Counted::articles).sum(),
                counted.stream()
                        .flatMap(c -> c.section().map(s -> new SectionCount(s, c.articles())).stream())
                        .sorted(byCount)
                        .toList());
    }

    /// As a French reader sorts names; those that a dictionary would put in one place, by their letters. Java's
    /// collator knows the typewriter's apostrophe only and puts the printer's behind all letters.
    private static Comparator<String> french() {
        var collator = Collator.getInstance(Locale.FRANCE);
        return Comparator.comparing((String name) -> collator.getCollationKey(name.replace('’', '\'')))
                .thenComparing(Comparator.naturalOrder());
    }

    private SortedMap<YearMonth, Long> months() throws SQLException {
        var months = new TreeMap<YearMonth, Long>(Comparator.reverseOrder());
        session.each(
                "SELECT month, sum(articles) FROM month_tally WHERE length(month) = 7 AND articles > 0 GROUP BY month",
                row -> months.put(YearMonth.parse(row.getString(1)), row.getLong(2)));
        return months;
    }

    private SortedMap<Integer, Long> years() throws SQLException {
        var years = new TreeMap<Integer, Long>(Comparator.reverseOrder());
        session.each(
                "SELECT substr(month, 1, 4) AS year, sum(articles) FROM month_tally WHERE month <> '' AND articles > 0 GROUP BY year",
                row -> years.put(Integer.valueOf(row.getString(1)), row.getLong(2)));
        return years;
    }
}
