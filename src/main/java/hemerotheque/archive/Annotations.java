package hemerotheque.archive;

import hemerotheque.model.Anchor;
import hemerotheque.model.AnnotatedArticle;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
import hemerotheque.model.PlacedNote;
import hemerotheque.model.ReadingText;
import hemerotheque.search.ArticleNotes;
import hemerotheque.search.SearchRequest;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the reader writes to articles and to passages of them. From any thread; takes turns with the batches of an
/// import. Found by the next search, without the index being touched.
public final class Annotations {

    private final Rooms rooms;
    private final Marking marking;

    Annotations(Rooms rooms, Marking marking) {
        this.rooms = rooms;
        this.marking = marking;
    }

    public ArticleNotes all() {
        return rooms.store().notes().all();
    }

    /// The notes of an article as it is told now, in the order in which they are read beside it.
    public List<PlacedNote> of(ArchivedArticle article) {
        return PlacedNote.in(ReadingText.of(article.article()), all().of(article.id()));
    }

    /// The same for those of `articles` that have notes, in their order.
    public Stream<AnnotatedArticle> annotated(List<ArticleId> articles) {
        var notes = all();
        return articles.stream()
                .filter(id -> !notes.of(id).isEmpty())
                .map(rooms.store()::article)
                .flatMap(Optional::stream)
                .map(article -> new AnnotatedArticle(article, of(article)));
    }

    /// The articles with notes that answer `request`, whatever page it asks for, in its order.
    public List<ArticleId> answering(SearchRequest request) {
        var notes = all();
        return marking.answering(request).stream()
                .filter(id -> !notes.of(id).isEmpty())
                .toList();
    }

    /// Writes the notes of `articles`, in their order, in UTF-8.
    public void write(NoteFormat format, List<ArticleId> articles, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(format.beginning());
        for (var each = annotated(articles).iterator(); each.hasNext(); ) {
            writer.write(format.of(each.next()));
            if (each.hasNext()) writer.write(format.between());
        }
        writer.flush();
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
