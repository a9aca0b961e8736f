package hemerotheque.store;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The last change of each article: its own number in `article.seq`, or in `tombstone` where it was deleted.
record ChangeLog(Session session) {

    private record Step(long seq, ArticleId article) {}

    /// The changes after `seq`, oldest first, `most` at the most.
    List<Change> after(long seq, int most) throws SQLException {
        var sql = """
            SELECT seq, id FROM article WHERE seq > ?
            UNION ALL
            SELECT seq, article FROM tombstone WHERE seq > ?
            ORDER BY seq
            LIMIT ?
            """;
        var steps = session.list(sql, row -> new Step(row.getLong(1), new ArticleId(row.getLong(2))), seq, seq, most);
        var articles = new ArticleReading(session)
                .articles(Ids.of(steps.stream().map(Step::article).toList())).stream()
                        .collect(Collectors.toMap(ArchivedArticle::id, Function.identity()));
        return steps.stream()
                .map(step -> new Change(step.seq(), step.article(), Optional.ofNullable(articles.get(step.article()))))
                .toList();
    }
}
