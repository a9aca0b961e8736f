package hemerotheque.store;

import hemerotheque.model.Anchor;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
import hemerotheque.model.ReadingText;
import hemerotheque.search.ArticleNotes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a reader writes to articles: a row each, which stays where its article goes.
record NoteTable(Session session) {

    /// Rises with every change of the notes.
    long changes() throws SQLException {
        return session.number("SELECT ifnull(max(changes), 0) FROM note_change");
    }

    ArticleNotes all() throws SQLException {
        var there = session.list("SELECT * FROM note WHERE article IS NOT NULL ORDER BY article, id", NoteTable::read);
        long left = session.number("SELECT count(*) FROM note WHERE article IS NULL");
        return new ArticleNotes(changes(), there, left);
    }

    private List<Note> of(long article) throws SQLException {
        return session.list("SELECT * FROM note WHERE article = ? ORDER BY id", NoteTable::read, article);
    }

    /// @return nothing where there is no such article
    Optional<Note> add(
            ArticleId article, Optional<Anchor> passage, Optional<String> text, Note.Colour colour, Instant now)
            throws SQLException {
        var sql = """
            INSERT INTO note (article, quote, before, after, at, text, colour, made, changed)
            SELECT id, ?, ?, ?, ?, ?, ?, ?, ? FROM article WHERE id = ?
            RETURNING *
            """;
        return session.first(
                sql,
                NoteTable::read,
                passage.map(Anchor::quote),
                passage.map(Anchor::before),
                passage.map(Anchor::after),
                passage.map(Anchor::at),
                text,
                colour.code(),
                now.toString(),
                now.toString(),
                article.value());
    }

    /// Puts back one that was removed, as it was.
    ///
    /// @return nothing where its article is there no longer, or its number is taken
    Optional<Note> restore(Note removed) throws SQLException {
        var sql = """
            INSERT INTO note (id, article, quote, before, after, at, text, colour, made, changed)
            SELECT ?, a.id, ?, ?, ?, ?, ?, ?, ?, ? FROM article a
             WHERE a.id = ? AND NOT EXISTS (SELECT 1 FROM note WHERE id = ?)
            RETURNING *
            """;
        var passage = removed.passage();
        return session.first(
                sql,
                NoteTable::read,
                removed.id(),
                passage.map(Anchor::quote),
                passage.map(Anchor::before),
                passage.map(Anchor::after),
                passage.map(Anchor::at),
                removed.text(),
                removed.colour().code(),
                removed.made().toString(),
                removed.changed().toString(),
                removed.article().value(),
                removed.id());
    }

    /// @param change whose article and time of making stay those of before
    /// @return nothing where there is no such note
    Optional<Note> change(Note change, Instant now) throws SQLException {
        var sql = """
            UPDATE note SET quote = ?, before = ?, after = ?, at = ?, text = ?, colour = ?, changed = ?
             WHERE id = ? AND article IS NOT NULL
            RETURNING *
            """;
        var passage = change.passage();
        return session.first(
                sql,
                NoteTable::read,
                passage.map(Anchor::quote),
                passage.map(Anchor::before),
                passage.map(Anchor::after),
                passage.map(Anchor::at),
                change.text(),
                change.colour().code(),
                now.toString(),
                change.id());
    }

    /// @return what was removed; nothing where there was no such note
    Optional<Note> remove(long id) throws SQLException {
        return session.first("DELETE FROM note WHERE id = ? AND article IS NOT NULL RETURNING *", NoteTable::read, id);
    }

    /// Of an article that another one was taken from: those go with it whose passage stands there alone.
    ///
    /// @param rest what is left
    /// @param taken what became `fresh`
    void split(long from, ReadingText rest, long fresh, ReadingText taken) throws SQLException {
        for (var note : of(from)) {
            boolean goes = note.passage()
                    .filter(passage ->
                            rest.find(passage).isEmpty() && taken.find(passage).isPresent())
                    .isPresent();
            if (goes) session.update("UPDATE note SET article = ? WHERE id = ?", fresh, note.id());
        }
    }

    /// An article that another one becomes a part of gets its notes.
    void join(long from, long into) throws SQLException {
        session.update("UPDATE note SET article = ? WHERE article = ?", into, from);
    }

    private static Note read(ResultSet row) throws SQLException {
        var quote = Optional.ofNullable(row.getString("quote"));
        var before = row.getString("before");
        var after = row.getString("after");
        int at = row.getInt("at");
        return new Note(
                row.getLong("id"),
                new ArticleId(row.getLong("article")),
                quote.map(words -> new Anchor(words, before, after, at)),
                Optional.ofNullable(row.getString("text")),
                Note.Colour.of(row.getString("colour")),
                Instant.parse(row.getString("made")),
                Instant.parse(row.getString("changed")));
    }
}
