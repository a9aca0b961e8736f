package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.search.Filter;
import hemerotheque.search.Sort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lists of articles: filtering and ordering read an index only, the articles themselves are read for one page.
record Browsing(Session session) {

    private static final String NEWEST = """
        SELECT id FROM article INDEXED BY article_by_day
         WHERE %s
         ORDER BY published_first DESC, published_precision DESC, published_time DESC, id DESC""";

    private static final String OLDEST = """
        SELECT id FROM article INDEXED BY article_by_day
         WHERE %s
         ORDER BY published_first, published_precision, published_time, id""";

    private static final String UNDATED = "SELECT id FROM article WHERE %s ORDER BY id DESC";

    /// By relevance means newest first. Undated articles come last, the one that came in last first.
    List<Teaser> page(Filter filter, Sort sort, int offset, int limit) throws SQLException {
        var condition = Condition.ofArticles(filter);
        return teasers(Ids.of(
                switch (sort) {
                    case RELEVANCE, NEWEST -> newest(condition, offset, limit);
                    case OLDEST -> oldest(condition, offset, limit);
                }));
    }

    /// The statements that give the numbers of all articles in their order, one after the other.
    List<Condition> orders(Condition condition, Sort sort) {
        return switch (sort) {
            case RELEVANCE, NEWEST -> List.of(ordered(NEWEST, condition));
            case OLDEST ->
                List.of(
                        ordered(OLDEST, condition.and("published_first IS NOT NULL")),
                        ordered(UNDATED, condition.and("published_first IS NULL")));
        };
    }

    private static Condition ordered(String sql, Condition condition) {
        return new Condition(sql.formatted(condition.sql()), condition.values());
    }

    private List<ArticleId> newest(Condition condition, int offset, int limit) throws SQLException {
        return ids(NEWEST, condition, offset, limit);
    }

    /// In two parts, as SQL would put the undated ones first.
    private List<ArticleId> oldest(Condition condition, int offset, int limit) throws SQLException {
        var dated = condition.and("published_first IS NOT NULL");
        var ids = new ArrayList<>(ids(OLDEST, dated, offset, limit));
        if (ids.size() == limit) return ids;
        long before = session.number("SELECT count(*) FROM article WHERE " + dated.sql(), dated.valuesAnd());
        int passed = (int) Math.max(0, offset - before);
        ids.addAll(ids(UNDATED, condition.and("published_first IS NULL"), passed, limit - ids.size()));
        return ids;
    }

    private List<ArticleId> ids(String sql, Condition condition, int offset, int limit) throws SQLException {
        return session.list(
                (sql + " LIMIT ? OFFSET ?").formatted(condition.sql()),
                row -> new ArticleId(row.getLong(1)),
                condition.valuesAnd(limit, offset));
    }

    /// The teasers of those of `ids` that there are, in the order asked.
    List<Teaser> teasers(Ids ids) throws SQLException {
        var sql = """
            SELECT a.id, a.headline, a.lede, s.name AS source, t.name AS section, c.entry,
                   a.published_first, a.published_precision, a.published_time, a.published_offset,
                   a.published_evidence,
                   (SELECT count(*) FROM capture k WHERE k.article = a.id) AS captures
              FROM json_each(?) ids
              JOIN article a ON a.id = ids.value
              LEFT JOIN source s ON s.id = a.source
              LEFT JOIN section t ON t.id = a.section
              LEFT JOIN capture c ON c.article = a.id AND c.newest = 1
             ORDER BY ids.key
            """;
        return session.list(sql, Browsing::teaser, ids.json());
    }

    private static Teaser teaser(ResultSet row) throws SQLException {
        return new Teaser(
                new ArticleId(row.getLong("id")),
                Optional.ofNullable(row.getString("source")),
                Optional.ofNullable(row.getString("section")),
                DateColumns.read(row, "published"),
                row.getString("headline"),
                row.getString("lede"),
                Optional.ofNullable(row.getString("entry")),
                row.getInt("captures"));
    }
}
