package hemerotheque.store;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Dating;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Redating;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The dates that the reader has corrected: `article` has the one that was given, `corrected_date` the one that the
/// pages tell.
record CorrectionTable(Session session) {

    /// @param published what the article has
    /// @param told what its pages tell, which is the same but for a correction
    private record Dates(boolean corrected, Optional<PublicationDate> published, Optional<PublicationDate> told) {

        Dating dating() {
            return corrected ? new Dating.Given(published) : new Dating.Told();
        }
    }

    private static final String DATES = """
        SELECT c.article IS NOT NULL,
               published_first, published_precision, published_time, published_offset, published_evidence,
               told_first, told_precision, told_time, told_offset, told_evidence
          FROM article a LEFT JOIN corrected_date c ON c.article = a.id
         WHERE a.id = ?
        """;

    private Optional<Dates> dates(long article) throws SQLException {
        return session.first(
                DATES,
                row -> {
                    var published = DateColumns.read(row, "published");
                    boolean corrected = row.getBoolean(1);
                    return new Dates(corrected, published, corrected ? DateColumns.read(row, "told") : published);
                },
                article);
    }

    /// Has the date of an article go by `wanted`.
    ///
    /// @param seq of this change
    /// @return nothing where it does already, or there is no such article
    Optional<Redating> date(ArticleId id, Dating wanted, long seq) throws SQLException {
        long article = id.value();
        var dates = dates(article);
        if (dates.isEmpty() || dates.get().dating().equals(wanted)) return Optional.empty();
        switch (wanted) {
            case Dating.Given(var date) -> {
                keep(article);
                set(article, date, seq);
            }
            case Dating.Told() -> {
                set(article, dates.get().told(), seq);
                session.update("DELETE FROM corrected_date WHERE article = ?", article);
            }
        }
        return Optional.of(new Redating(id, dates.get().dating(), wanted));
    }

    /// Notes what the pages tell, before the article has another date.
    private void keep(long article) throws SQLException {
        session.update("""
                INSERT INTO corrected_date (article, told_first, told_precision, told_time, told_offset, told_evidence)
                  SELECT id, published_first, published_precision, published_time, published_offset, published_evidence
                    FROM article WHERE id = ?
                  ON CONFLICT DO NOTHING
                """, article);
    }

    private void set(long article, Optional<PublicationDate> date, long seq) throws SQLException {
        var values = new ArrayList<Object>(DateColumns.values(date));
        values.add(date.map(PublicationDate::last).map(Object::toString));
        values.add(seq);
        values.add(article);
        session.update("""
                UPDATE article
                   SET published_first = ?, published_precision = ?, published_time = ?, published_offset = ?,
                       published_evidence = ?, published_last = ?, seq = ?
                 WHERE id = ?
                """, values.toArray());
    }

    /// What an article is to be stored as that its captures tell anew: with the date that the reader gave, where there
    /// is one, under which the told one is noted.
    Article under(long id, Article told) throws SQLException {
        var dates = dates(id);
        if (dates.isEmpty() || !dates.get().corrected()) return told;
        var values = new ArrayList<Object>(DateColumns.values(told.published()));
        values.add(id);
        session.update("""
                UPDATE corrected_date
                   SET told_first = ?, told_precision = ?, told_time = ?, told_offset = ?, told_evidence = ?
                 WHERE article = ?
                """, values.toArray());
        return told.published(dates.get().published());
    }

    /// An article that is taken from another one has the date that the reader gave to that, but where its page tells
    /// another date than the one which was corrected.
    void inherit(long from, long fresh) throws SQLException {
        var held = dates(from).orElseThrow();
        var taken = dates(fresh).orElseThrow();
        if (held.corrected() && (taken.told().isEmpty() || iso(taken.told()).equals(iso(held.told()))))
            give(fresh, held.published());
    }

    private static Optional<String> iso(Optional<PublicationDate> date) {
        return date.map(PublicationDate::iso);
    }

    /// An article that another one becomes a part of keeps the date that the reader gave, or has the one of the other.
    void join(long from, long into) throws SQLException {
        var other = dates(from).orElseThrow();
        if (other.corrected() && !dates(into).orElseThrow().corrected()) give(into, other.published());
    }

    private void give(long article, Optional<PublicationDate> date) throws SQLException {
        keep(article);
        set(article, date, session.number("SELECT seq FROM article WHERE id = ?", article));
    }

    /// What the date of an article goes by; nothing where it is not there.
    Optional<Dating> dating(ArticleId id) throws SQLException {
        return dates(id.value()).map(Dates::dating);
    }

    /// Those of `ids` whose date was corrected, in no order.
    List<ArticleId> among(Ids ids) throws SQLException {
        return session.list(
                "SELECT article FROM corrected_date WHERE article IN (SELECT value FROM json_each(?))",
                row -> new ArticleId(row.getLong(1)),
                ids.json());
    }

    /// What is amiss in the corrections: a date that is not the reader's.
    List<String> damage() throws SQLException {
        return session.list(
                """
                SELECT a.id FROM corrected_date c JOIN article a ON a.id = c.article
                 WHERE (a.published_first IS NULL) <> (a.published_evidence IS NULL)
                    OR ifnull(a.published_evidence, 'reader') <> 'reader'
                """, row -> "the corrected date of article " + row.getLong(1) + " is not the one that was given");
    }
}
