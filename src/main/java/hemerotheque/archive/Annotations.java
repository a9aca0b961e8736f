package hemerotheque.archive;

import hemerotheque.model.Anchor;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
import hemerotheque.model.PlacedNote;
import hemerotheque.model.ReadingText;
import hemerotheque.search.ArticleNotes;
import java.util.List;
import java.util.Optional;

/// What the reader writes to articles and to passages of them. From any thread; takes turns with the batches of an
/// import. Found by the next search, without the index being touched.
public final class Annotations {

    private final Rooms rooms;

    Annotations(Rooms rooms) {
        this.rooms = rooms;
    }

    public ArticleNotes all() {
        return rooms.store().notes().all();
    }

    /// The notes of an article as it is told now, in the order in which they are read beside it.
    public List<PlacedNote> of(ArchivedArticle article) {
        return PlacedNote.in(ReadingText.of(article.article()), all().of(article.id()));
    }

    /// Writes a note, or highlights a passage.
    ///
    /// @param passage absent for the whole article; then there must be a text
    /// @return nothing where there is no such article
    /// @throws hemerotheque.model.ArchiveException READ_ONLY, and all that keeps an archive from being written
    public Optional<Note> add(ArticleId article, Optional<Anchor> passage, Optional<String> text, Note.Colour colour) {
        return rooms.store().notes().add(article, passage, text, colour);
    }

    /// Has the note of the same number be as `change` tells it: its passage, its text, its colour.
    ///
    /// @return as it is now; nothing where it is gone
    public Optional<Note> change(Note change) {
        return rooms.store().notes().change(change);
    }

    /// @return what was removed; nothing where there was no such note
    public Optional<Note> remove(long id) {
        return rooms.store().notes().remove(id);
    }

    /// Puts back one that was removed, as it was.
    ///
    /// @return whether it was done: not where its article is gone meanwhile, or the note is there
    public boolean restore(Note removed) {
        return rooms.store().notes().restore(removed);
    }
}
