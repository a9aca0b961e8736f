package hemerotheque.store;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Author;
import hemerotheque.model.Block;
import hemerotheque.model.Capture;
import hemerotheque.model.DateCorrection;
import hemerotheque.model.Notice;
import hemerotheque.model.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts whole articles together from their tables: six questions, however many are asked for.
record ArticleReading(Session session) {

    /// The articles of `ids` that there are, in the order asked.
    List<ArchivedArticle> articles(Ids ids) throws SQLException {
        var sql = """
            SELECT a.*, s.name AS source_name, t.name AS section_name, c.article IS NOT NULL AS corrected,
                   c.told_first, c.told_precision, c.told_time, c.told_offset, c.told_evidence
              FROM json_each(?) ids
              JOIN article a ON a.id = ids.value
              LEFT JOIN corrected_date c ON c.article = a.id
              LEFT JOIN source s ON s.id = a.source
              LEFT JOIN section t ON t.id = a.section
             ORDER BY ids.key
            """;
        var parts = Parts.of(session, ids);
        return session.list(sql, row -> article(row, parts), ids.json());
    }

    Optional<ArchivedArticle> article(ArticleId id) throws SQLException {
        return articles(new Ids(List.of(id.value()))).stream().findFirst();
    }

    /// What stands in other tables than the article, by its number.
    private record Parts(
            Map<Long, List<String>> authors,
            Map<Long, List<String>> tags,
            Map<Long, List<String>> papers,
            Map<Long, List<Block>> bodies,
            Map<Long, List<Capture>> captures) {

        static Parts of(Session session, Ids ids) throws SQLException {
            return new Parts(
                    ListTable.authors(session).of(ids),
                    ListTable.tags(session).of(ids),
                    ListTable.papers(session).of(ids),
                    new BodyTable(session).of(ids),
                    new CaptureTable(session).of(ids));
        }
    }

    private static ArchivedArticle article(ResultSet row, Parts parts) throws SQLException {
        long id = row.getLong("id");
        if (!parts.bodies().containsKey(id) || !parts.captures().containsKey(id))
            throw Damage.found("article " + id + " lacks its body or its captures");
        var article = new Article(
                Optional.ofNullable(row.getString("source_name")).map(Source::new),
                Optional.ofNullable(row.getString("kicker")),
                row.getString("headline"),
                Optional.ofNullable(row.getString("standfirst")),
                parts.authors().getOrDefault(id, List.of()).stream()
                        .map(Author::new)
                        .toList(),
                DateColumns.read(row, "published"),
                DateColumns.read(row, "modified"),
                Optional.ofNullable(row.getString("section_name")),
                Optional.ofNullable(row.getString("language")),
                parts.tags().getOrDefault(id, List.of()),
                parts.bodies().get(id),
                notice(row, parts.papers().getOrDefault(id, List.of())));
        return new ArchivedArticle(
                new ArticleId(id),
                article,
                List.copyOf(parts.captures().get(id)),
                Instant.parse(row.getString("imported")),
                row.getString("text_sha256"),
                row.getBoolean("corrected")
                        ? Optional.of(new DateCorrection(DateColumns.read(row, "told")))
                        : Optional.empty());
    }

    private static Notice notice(ResultSet row, List<String> papers) throws SQLException {
        int count = row.getInt("words");
        var words = row.wasNull() ? Optional.<Integer>empty() : Optional.of(count);
        return new Notice(
                Optional.ofNullable(row.getString("edition")),
                Optional.ofNullable(row.getString("page")),
                words,
                Optional.ofNullable(row.getString("document")),
                papers);
    }
}
