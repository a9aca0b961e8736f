package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Filter;
import hemerotheque.search.Reprints;
import hemerotheque.search.Sort;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lists of articles in which each group of near-duplicates is one line. All lines before a page are passed over one by
/// one, in an index only.
record FoldedBrowsing(Session session) {

    long count(Filter filter) throws SQLException {
        return new Counting(session).count(filter) - hidden(filter);
    }

    /// How many articles stand behind another.
    private long hidden(Filter filter) throws SQLException {
        if (filter.isNone()) return session.number("SELECT count(*) - count(DISTINCT fullest) FROM reprint");
        var condition = Condition.ofArticles(filter);
        var sql = """
            SELECT ifnull(sum(n - 1), 0)
              FROM (SELECT count(*) AS n
                      FROM reprint r JOIN article ON article.id = r.article
                     WHERE %s
                     GROUP BY r.fullest)
            """;
        return session.number(sql.formatted(condition.sql()), condition.valuesAnd());
    }

    List<Folded> page(Filter filter, Sort sort, int offset, int limit, Reprints groups) throws SQLException {
        var condition = Condition.ofArticles(filter);
        var lines = new Lines(groups, offset, limit);
        for (var part : new Browsing(session).orders(condition, sort)) {
            if (lines.wanted()) session.eachWhile(part.sql(), row -> lines.take(row.getLong(1)), part.valuesAnd());
        }
        var behind = behind(lines.page, condition, groups);
        return new Browsing(session)
                .teasers(new Ids(lines.page)).stream()
                        .map(teaser -> new Folded(
                                teaser, behind.getOrDefault(teaser.id().value(), List.of())))
                        .toList();
    }

    /// The lines of a page, of all articles in their order.
    private static final class Lines {

        private final Reprints groups;
        private final long offset;
        private final int limit;
        private final BitSet seen = new BitSet();
        private final List<Long> page = new ArrayList<>();
        private long passed;

        Lines(Reprints groups, long offset, int limit) {
            this.groups = groups;
            this.offset = offset;
            this.limit = limit;
        }

        boolean wanted() {
            return page.size() < limit;
        }

        /// @return whether more are wanted
        boolean take(long article) {
            int group = groups.groupOf(article);
            if (group > 0 && seen.get(group)) return wanted();
            if (group > 0) seen.set(group);
            if (passed++ >= offset && wanted()) page.add(article);
            return wanted();
        }
    }

    /// What stands behind each of the articles of a page, by its number.
    private Map<Long, List<ArticleId>> behind(List<Long> page, Condition condition, Reprints groups)
            throws SQLException {
        var firsts = new LinkedHashMap<Long, Long>();
        for (long article : page) if (groups.groupOf(article) > 0) firsts.put((long) groups.groupOf(article), article);
        if (firsts.isEmpty()) return Map.of();
        var sql = """
            SELECT r.fullest, r.article
              FROM json_each(?) f
              JOIN reprint r ON r.fullest = f.value
              JOIN article ON article.id = r.article
             WHERE %s
             ORDER BY published_first IS NULL, published_first, published_time, article.id
            """;
        var values = new ArrayList<Object>();
        values.add(new Ids(List.copyOf(firsts.keySet())).json());
        values.addAll(condition.values());
        var behind = new HashMap<Long, List<ArticleId>>();
        session.each(
                sql.formatted(condition.sql()),
                row -> {
                    long first = firsts.get(row.getLong(1));
                    if (row.getLong(2) != first)
                        behind.computeIfAbsent(first, _ -> new ArrayList<>()).add(new ArticleId(row.getLong(2)));
                },
                values.toArray());
        return behind;
    }
}
