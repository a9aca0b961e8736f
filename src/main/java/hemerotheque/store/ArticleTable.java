package hemerotheque.store;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Author;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Source;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The articles with all that belongs to each: authors, tags and body.
record ArticleTable(Session session) {

    private static final String COLUMNS = """
        seq, source, section, kicker, headline, standfirst, lede, language,
        published_first, published_precision, published_time, published_offset, published_evidence, published_last,
        modified_first, modified_precision, modified_time, modified_offset, modified_evidence,
        edition, page, words, document,
        text_sha256, headline_key, copy_key""";

    private static final String PLACES = "?" + ", ?".repeat(COLUMNS.split(",").length - 1);

    private static final String INSERT =
            "INSERT INTO article (" + COLUMNS + ", imported) VALUES (" + PLACES + ", ?) RETURNING id";

    /// @param sketch of its text
    long add(long seq, Article article, Identity identity, Optional<Sketch> sketch, Instant imported)
            throws SQLException {
        var values = values(seq, article, identity);
        values.add(imported.toString());
        long id = session.number(INSERT, values.toArray());
        addParts(id, article, sketch);
        return id;
    }

    /// @param told as its captures tell it: a date that the reader has given stays
    void replace(long id, long seq, Article told, Identity identity) throws SQLException {
        var article = new CorrectionTable(session).under(id, told);
        var values = values(seq, article, identity);
        values.add(id);
        session.update("UPDATE article SET (" + COLUMNS + ") = (" + PLACES + ") WHERE id = ?", values.toArray());
        for (var table : List.of("author", "tag", "also_in", "body", "sketch")) {
            session.update("DELETE FROM " + table + " WHERE article = ?", id);
        }
        addParts(id, article, Sketch.of(article.text()));
    }

    /// Notes that something about the article changed, but nothing in it.
    void touch(long id, long seq) throws SQLException {
        session.update("UPDATE article SET seq = ? WHERE id = ?", seq, id);
    }

    private List<Object> values(long seq, Article article, Identity identity) throws SQLException {
        var values = new ArrayList<Object>();
        values.add(seq);
        values.add(NameTable.sources(session).idOf(article.source().map(Source::name)));
        values.add(NameTable.sections(session).idOf(article.section()));
        values.add(article.kicker());
        values.add(article.headline());
        values.add(article.standfirst());
        values.add(Lede.of(article));
        values.add(article.language());
        values.addAll(DateColumns.values(article.published()));
        values.add(article.published().map(PublicationDate::last).map(Object::toString));
        values.addAll(DateColumns.values(article.modified()));
        values.add(article.notice().edition());
        values.add(article.notice().page());
        values.add(article.notice().words());
        values.add(article.notice().document());
        values.add(identity.textSha256());
        values.add(identity.headlineKey());
        values.add(identity.copyKey());
        return values;
    }

    private void addParts(long id, Article article, Optional<Sketch> sketch) throws SQLException {
        ListTable.authors(session)
                .add(id, article.authors().stream().map(Author::name).toList());
        ListTable.tags(session).add(id, article.tags());
        ListTable.papers(session).add(id, article.notice().alsoIn());
        new BodyTable(session).add(id, article.body());
        new SketchTable(session).add(id, sketch);
    }

    /// At most `most` numbers over `after`, rising.
    List<ArticleId> idsAfter(long after, int most) throws SQLException {
        return session.list(
                "SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?",
                row -> new ArticleId(row.getLong(1)),
                after,
                most);
    }
}
