package hemerotheque.ui.notes;

import hemerotheque.model.Anchor;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
import hemerotheque.search.ArticleNotes;
import hemerotheque.ui.common.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The notes of the archive. What the reader changes is written in his order, one after the other, and shown as the
/// archive then holds it. On the JavaFX thread.
public final class NotesViewModel {

    private record Task(Supplier<Optional<Note>> work, Consumer<Note> done) {}

    private record Done(Optional<Note> note, ArticleNotes all) {}

    private final NotesWork work;
    private final Background background;
    private final ReadOnlyObjectWrapper<ArticleNotes> notes = new ReadOnlyObjectWrapper<>(ArticleNotes.NONE);
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Note.Colour> colour = new SimpleObjectProperty<>(Note.Colour.YELLOW);
    private final Deque<Task> waiting = new ArrayDeque<>();
    private boolean working;

    public NotesViewModel(NotesWork work, Background background) {
        this.work = work;
        this.background = background;
    }

    /// As the archive has them; none until they were looked up once.
    public ReadOnlyObjectProperty<ArticleNotes> notes() {
        return notes.getReadOnlyProperty();
    }

    /// Why the last change could not be written; absent where it could.
    public ReadOnlyObjectProperty<Optional<Exception>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// What is highlighted next is drawn in it.
    public ObjectProperty<Note.Colour> colour() {
        return colour;
    }

    public List<Note> of(ArticleId article) {
        return notes.get().of(article);
    }

    /// Looks the notes up again.
    public void refresh() {
        background.run(work::all, this::settle, _ -> {}); // the list tells what is wrong with the archive
    }

    private void settle(ArticleNotes now) {
        if (!working && waiting.isEmpty()) notes.set(now);
    }

    /// Writes a note in the present colour.
    ///
    /// @param done told once it is kept
    public void add(ArticleId article, Optional<Anchor> passage, Optional<String> text, Consumer<Note> done) {
        var chosen = colour.get();
        then(() -> work.add(article, passage, text, chosen), done);
    }

    /// Has the note of the same number be as `change` tells it.
    public void change(Note change) {
        then(() -> work.change(change), _ -> {});
    }

    /// @param done told what was removed
    public void remove(Note note, Consumer<Note> done) {
        then(() -> work.remove(note.id()), done);
    }

    /// Puts back what was removed.
    public void restore(Note removed) {
        then(() -> work.restore(removed) ? Optional.of(removed) : Optional.empty(), _ -> {});
    }

    private void then(Supplier<Optional<Note>> change, Consumer<Note> done) {
        waiting.add(new Task(change, done));
        next();
    }

    private void next() {
        if (working || waiting.isEmpty()) return;
        working = true;
        var task = waiting.remove();
        background.run(
                () -> new Done(task.work.get(), work.all()),
                outcome -> {
                    working = false;
                    failure.set(Optional.empty());
                    notes.set(outcome.all());
                    outcome.note().ifPresent(task.done);
                    next();
                },
                reason -> {
                    working = false;
                    failure.set(Optional.of(reason));
                    refresh();
                    next();
                });
    }
}
