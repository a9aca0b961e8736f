package hemerotheque.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Where articles are looked up by their shingles: one of the tables `shingle_of_fullest` and `shingle_of_reprint`.
record ShingleTable(Session session, String table) {

    /// Articles, our choice: a shingle that more have is a set phrase, such as a notice under every article of a paper,
    /// and leads nowhere.
    private static final int COMMON = 64;

    /// Under the hash in a key: numbers of articles are smaller.
    private static final int ARTICLE_BITS = 31;

    private static final long ARTICLE = (1L << ARTICLE_BITS) - 1;

    static ShingleTable ofFullest(Session session) {
        return new ShingleTable(session, "shingle_of_fullest");
    }

    static ShingleTable ofReprints(Session session) {
        return new ShingleTable(session, "shingle_of_reprint");
    }

    static LongStream keys(long article, int[] hashes) {
        return Arrays.stream(hashes).mapToLong(hash -> ((long) hash << ARTICLE_BITS) | article);
    }

    /// @param keys best in rising order, as they lie on the disk
    void add(LongStream keys) throws SQLException {
        session.update("INSERT OR IGNORE INTO " + table + " (key) SELECT value FROM json_each(?)", json(keys));
    }

    void remove(LongStream keys) throws SQLException {
        session.update("DELETE FROM " + table + " WHERE key IN (SELECT value FROM json_each(?))", json(keys));
    }

    /// Those of `hashes` that an article has.
    Set<Integer> known(Collection<Integer> hashes) throws SQLException {
        var sql = """
            SELECT h.value
              FROM json_each(?) h
             WHERE EXISTS (SELECT 1 FROM %s WHERE key BETWEEN h.value << 31 AND (h.value << 31) + 2147483647)
            """.formatted(table);
        return new HashSet<>(
                session.list(sql, row -> row.getInt(1), json(hashes.stream().mapToLong(h -> h))));
    }

    /// The articles that have one of `hashes`, set phrases aside.
    Set<Long> articles(int[] hashes) throws SQLException {
        var sql = """
            SELECT (SELECT group_concat(key)
                      FROM (SELECT key
                              FROM %s
                             WHERE key BETWEEN h.value << 31 AND (h.value << 31) + 2147483647
                             LIMIT %d))
              FROM json_each(?) h
            """.formatted(table, COMMON + 1);
        var articles = new HashSet<Long>();
        if (hashes.length == 0) return articles;
        session.each(
                sql,
                row -> {
                    var keys = row.getString(1);
                    if (keys != null) articles.addAll(telling(keys));
                },
                json(Arrays.stream(hashes).asLongStream()));
        return articles;
    }

    private static List<Long> telling(String keys) {
        var articles = new ArrayList<Long>();
        for (var key : keys.split(",")) articles.add(Long.parseLong(key) & ARTICLE);
        return articles.size() > COMMON ? List.of() : articles;
    }

    private static String json(LongStream numbers) {
        return numbers.mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
    }
}
