package hemerotheque.ui;

import hemerotheque.model.Anchor;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
import hemerotheque.search.ArticleNotes;
import hemerotheque.ui.notes.NotesWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Notes in memory, written one minute after the other.
public final class InventedNotes implements NotesWork {

    private static final Instant FIRST = Instant.parse("2026-03-01T09:41:00Z");

    private final List<Note> notes = new ArrayList<>();
    private long last;
    private long changes;

    @Override
    public ArticleNotes all() {
        var sorted = notes.stream()
                .sorted(Comparator.comparing(Note::article).thenComparing(Note::id))
                .toList();
        return new ArticleNotes(changes, sorted, 0);
    }

    @Override
    public Optional<Note> add(ArticleId article, Optional<Anchor> passage, Optional<String> text, Note.Colour colour) {
        var now = FIRST.plusSeconds(60 * last);
        var note = new Note(++last, article, passage, text, colour, now, now);
        notes.add(note);
        changes++;
        return Optional.of(note);
    }

    @Override
    public Optional<Note> change(Note change) {
        if (remove(change.id()).isEmpty()) return Optional.empty();
        notes.add(change);
        return Optional.of(change);
    }

    @Override
    public Optional<Note> remove(long id) {
        var there = notes.stream().filter(note -> note.id() == id).findFirst();
        there.ifPresent(notes::remove);
        changes++;
        return there;
    }

    @Override
    public boolean restore(Note removed) {
        changes++;
        return notes.add(removed);
    }
}
