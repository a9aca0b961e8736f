package hemerotheque.store;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Capture;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Digest;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The savings of pages that the articles were read from.
record CaptureTable(Session session) {

    private static final String ALL = """
        SELECT c.id, c.article, c.file, c.entry, c.address, c.captured_day, c.captured_moment, c.captured_evidence,
               o.sha256, d.charset
          FROM capture c JOIN original o ON o.id = c.original
          LEFT JOIN decoding d ON d.capture = c.id
         WHERE c.article IN (SELECT value FROM json_each(?))""";

    private static final String NEWEST_FIRST = "c.newest DESC, c.captured_day DESC, c.captured_moment DESC, c.id DESC";

    /// A capture and the article that it is one of.
    record Held(long capture, ArticleId article) {}

    /// @param newest whether the article is as this capture tells it, in the place of an earlier one
    /// @return the number of the capture
    long add(long article, Capture capture, long original, boolean newest) throws SQLException {
        if (newest) session.update("UPDATE capture SET newest = 0 WHERE article = ? AND newest = 1", article);
        return addTo(article, capture, original, newest);
    }

    /// The first of an article that has just come in.
    long addFirst(long article, Capture capture, long original) throws SQLException {
        return addTo(article, capture, original, true);
    }

    private long addTo(long article, Capture capture, long original, boolean newest) throws SQLException {
        var sql = """
            INSERT INTO capture (article, original, newest, file, entry, address, address_key,
                                 captured_day, captured_moment, captured_evidence)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING id
            """;
        long id = session.number(
                sql,
                article,
                original,
                newest,
                capture.origin().file(),
                capture.origin().entry(),
                capture.address(),
                capture.address().map(address -> Digest.key(Address.bare(address))),
                capture.captured().map(saved -> saved.day().toString()),
                capture.captured().flatMap(CaptureDay::moment).map(Instant::toString),
                capture.captured().map(saved -> saved.from().code()));
        new ReadingTable(session).add(id, capture);
        return id;
    }

    /// The article that these bytes are a capture of, where they are so only once.
    Optional<ArticleId> onlyArticleOf(String sha256) throws SQLException {
        var sql = """
            SELECT min(c.article)
              FROM original o JOIN capture c ON c.original = o.id
             WHERE o.sha256 = ?
             GROUP BY o.id
            HAVING count(*) = 1
            """;
        return session.first(sql, row -> new ArticleId(row.getLong(1)), sha256);
    }

    /// The capture of these bytes in an entry of that name.
    Optional<Held> of(String sha256, Optional<String> entry) throws SQLException {
        var sql = """
            SELECT c.id, c.article
              FROM original o JOIN capture c ON c.original = o.id
             WHERE o.sha256 = ? AND c.entry IS ?
             LIMIT 1
            """;
        return session.first(sql, row -> new Held(row.getLong(1), new ArticleId(row.getLong(2))), sha256, entry);
    }

    /// The first capture of `article` that has these bytes.
    Optional<Long> firstOf(String sha256, ArticleId article) throws SQLException {
        var sql = """
            SELECT min(c.id)
              FROM original o JOIN capture c ON c.original = o.id
             WHERE o.sha256 = ? AND c.article = ?
             GROUP BY c.article
            """;
        return session.first(sql, row -> row.getLong(1), sha256, article.value());
    }

    /// The captures of each of `articles`: the one that it was read from, then the others, newest first.
    Map<Long, List<Capture>> of(Ids articles) throws SQLException {
        var captures = new HashMap<Long, List<Capture>>();
        var doubts = new ReadingTable(session).doubts(articles);
        session.each(
                ALL + " ORDER BY c.article, " + NEWEST_FIRST,
                row -> captures.computeIfAbsent(row.getLong("article"), _ -> new ArrayList<>())
                        .add(capture(row, doubts.getOrDefault(row.getLong("id"), List.of()))),
                articles.json());
        return captures;
    }

    /// The captures of an article by their numbers, in the order in which they came in.
    SequencedMap<Long, Capture> byNumber(long article) throws SQLException {
        return of(article, "c.id");
    }

    /// The captures of an article by their numbers, in the order of [#of(Ids)].
    SequencedMap<Long, Capture> newestFirst(long article) throws SQLException {
        return of(article, NEWEST_FIRST);
    }

    private SequencedMap<Long, Capture> of(long article, String order) throws SQLException {
        var one = new Ids(List.of(article));
        var captures = new LinkedHashMap<Long, Capture>();
        var doubts = new ReadingTable(session).doubts(one);
        session.each(
                ALL + " ORDER BY " + order,
                row -> captures.put(row.getLong("id"), capture(row, doubts.getOrDefault(row.getLong("id"), List.of()))),
                one.json());
        return captures;
    }

    Optional<ArticleId> articleOf(long capture) throws SQLException {
        return session.first("SELECT article FROM capture WHERE id = ?", row -> new ArticleId(row.getLong(1)), capture);
    }

    /// Has the article be as `capture` tells it, where none of its captures is its newest.
    void makeNewest(long capture) throws SQLException {
        session.update("UPDATE capture SET newest = 1 WHERE id = ?", capture);
    }

    private static Capture capture(ResultSet row, List<ReadingTable.Doubt> doubts) throws SQLException {
        var origin = new Origin(row.getString("file"), Optional.ofNullable(row.getString("entry")));
        return new Capture(
                origin,
                Optional.ofNullable(row.getString("address")),
                captured(row),
                row.getString("sha256"),
                Optional.ofNullable(row.getString("charset")),
                doubts.stream()
                        .map(doubt -> new Problem(doubt.kind(), origin, doubt.detail()))
                        .toList());
    }

    private static Optional<CaptureDay> captured(ResultSet row) throws SQLException {
        var day = row.getString("captured_day");
        if (day == null) return Optional.empty();
        return Optional.of(new CaptureDay(
                LocalDate.parse(day),
                Optional.ofNullable(row.getString("captured_moment")).map(Instant::parse),
                DateColumns.evidence(row.getString("captured_evidence"))));
    }
}
