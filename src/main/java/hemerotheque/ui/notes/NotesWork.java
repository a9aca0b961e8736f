package hemerotheque.ui.notes;

import hemerotheque.model.Anchor;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
import hemerotheque.search.ArticleNotes;
import java.util.Optional;

/// What an archive does with notes; from any thread but JavaFX's. See [hemerotheque.archive.Annotations].
public interface NotesWork {

    ArticleNotes all();

    /// @return nothing where there is no such article
    Optional<Note> add(ArticleId article, Optional<Anchor> passage, Optional<String> text, Note.Colour colour);

    /// @return as it is now; nothing where it is gone
    Optional<Note> change(Note change);

    /// @return what was removed; nothing where there was no such note
    Optional<Note> remove(long id);

    /// @return whether it was put back
    boolean restore(Note removed);
}
