package hemerotheque.store;

import hemerotheque.model.DateRange;
import hemerotheque.search.Filter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// A filter as SQL knows it.
///
/// @param sql to stand behind WHERE
/// @param values of its places, in order
record Condition(String sql, List<Object> values) {

    /// For the columns of `article`.
    static Condition ofArticles(Filter filter) {
        return of(filter, "published_first IS NULL", "source IS NULL");
    }

    /// For the columns of `month_tally`; the filter must name neither days nor a section.
    static Condition ofTally(Filter filter) {
        return of(filter, "month = ''", "source = 0");
    }

    private static Condition of(Filter filter, String undated, String unsourced) {
        var parts = new ArrayList<String>();
        var values = new ArrayList<>();
        filter.days().ifPresent(days -> addDays(days, parts, values));
        if (filter.undated()) parts.add(undated);
        if (filter.unsourced()) parts.add(unsourced);
        if (!filter.sources().isEmpty()) {
            parts.add("source IN (SELECT id FROM source WHERE name IN (SELECT value FROM json_each(?)))");
            values.add(JsonMapper.shared().writeValueAsString(filter.sources()));
        }
        filter.section().ifPresent(section -> {
            parts.add("section = (SELECT id FROM section WHERE name = ?)");
            values.add(section);
        });
        return new Condition(parts.isEmpty() ? "TRUE" : String.join(" AND ", parts), values);
    }

    /// What overlaps `days` begins before their end, and not before the year in which they begin: no date is coarser
    /// than a year. That keeps the reading of the index short.
    private static void addDays(DateRange days, List<String> parts, List<Object> values) {
        parts.add("published_first BETWEEN ? AND ? AND published_last >= ?");
        values.add(days.first().withDayOfYear(1).toString());
        values.add(days.last().toString());
        values.add(days.first().toString());
    }

    Condition and(String more) {
        return new Condition(sql + " AND " + more, values);
    }

    /// The values, and `more` for the places behind this condition.
    Object[] valuesAnd(Object... more) {
        var all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
