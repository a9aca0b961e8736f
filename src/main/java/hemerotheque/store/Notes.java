package hemerotheque.store;

import hemerotheque.model.Anchor;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
import hemerotheque.search.ArticleNotes;
import java.time.Clock;
import java.util.Optional;

/// What a reader writes to articles, kept in memory for as long as nobody changes it. From any thread; what is written
/// waits for the batch of an import that is being stored.
public final class Notes {

    private final ArchiveStore store;
    private final Clock clock;
    private final Remembered<ArticleNotes> remembered = new Remembered<>(
            ArticleNotes.NONE,
            ArticleNotes::changes,
            session -> new NoteTable(session).changes(),
            session -> new NoteTable(session).all());

    Notes(ArchiveStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// As they are now, whoever changed them.
    public ArticleNotes all() {
        return store.read(remembered::now);
    }

    /// Writes a note, or highlights a passage, now.
    ///
    /// @param passage absent for the whole article; then there must be a text
    /// @return nothing where there is no such article
    public Optional<Note> add(ArticleId article, Optional<Anchor> passage, Optional<String> text, Note.Colour colour) {
        return store.write(session -> new NoteTable(session).add(article, passage, text, colour, clock.instant()));
    }

    /// Has the note of the same number be as `change` tells it: its passage, its text, its colour.
    ///
    /// @return as it is now; nothing where it is gone
    public Optional<Note> change(Note change) {
        return store.write(session -> new NoteTable(session).change(change, clock.instant()));
    }

    /// @return what was removed; nothing where there was no such note
    public Optional<Note> remove(long id) {
        return store.write(session -> new NoteTable(session).remove(id));
    }

    /// Puts back one that was removed, as it was.
    ///
    /// @return whether it was done: not where its article is gone meanwhile, or the note is there
    public boolean restore(Note removed) {
        return store.write(session -> new NoteTable(session).restore(removed).isPresent());
    }
}
