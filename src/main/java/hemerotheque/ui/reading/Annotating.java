package hemerotheque.ui.reading;

import hemerotheque.model.Anchor;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Note;
import hemerotheque.model.PlacedNote;
import hemerotheque.model.ReadingText;
import hemerotheque.ui.notes.NotesViewModel;
import hemerotheque.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What the reader does with the notes of the open article: highlights, writes, changes and removes; drawn in the text,
/// told beside it.
public final class Annotating {

    /// Says what was done, and leads back.
    @FunctionalInterface
    public interface Telling {

        /// @param name of the way back
        void tell(String sentence, String name, Runnable back);
    }

    /// What notes are written to: the parts of the reader.
    ///
    /// @param found what the find bar stands at
    record Page(ReaderViewModel model, ArticleArea area, ReaderBar bar, Supplier<Optional<ArticlePage.Place>> found) {}

    private final Page page;
    private final NotesViewModel notes;
    private final Telling telling;
    private final Wording wording;
    private final NotesPane pane;
    private List<PlacedNote> placed = List.of();
    private Optional<ArticleId> shown = Optional.empty();

    Annotating(Page page, NotesViewModel notes, Telling telling, Wording wording, ZoneId zone) {
        this.page = page;
        this.notes = notes;
        this.telling = telling;
        this.wording = wording;
        this.pane = new NotesPane(wording, zone, wishes());
        page.bar().notes.selectedProperty().subscribe(pane::open);
        notes.notes().subscribe(_ -> page.model().reading().ifPresent(this::show));
    }

    NotesPane pane() {
        return pane;
    }

    private NoteCard.Wishes wishes() {
        return new NoteCard.Wishes() {
            @Override
            public void go(Note note) {
                page.area().highlight(highlights().at(note.id()));
            }

            @Override
            public void edit(Note note) {
                Annotating.this.edit(note);
            }

            @Override
            public void remove(Note note) {
                Annotating.this.remove(note);
            }

            @Override
            public void place(Note note) {
                passage()
                        .ifPresentOrElse(passage -> notes.change(note.at(Optional.of(passage))), () -> askForPassage());
            }
        };
    }

    /// The notes that lie in what is read now, which may be an older version.
    ///
    /// @return what is drawn in its text
    Highlights of(Reading reading) {
        var id = reading.article().id();
        if (!shown.equals(Optional.of(id))) pane.leave();
        shown = Optional.of(id);
        placed = PlacedNote.in(ReadingText.of(reading.page().texts()), notes.of(id));
        pane.show(placed);
        page.bar().count(placed.size());
        return Highlights.of(placed, reading.page());
    }

    private void show(Reading reading) {
        page.area().highlight(of(reading));
    }

    private Highlights highlights() {
        return page.model()
                .reading()
                .map(reading -> Highlights.of(placed, reading.page()))
                .orElse(Highlights.NONE);
    }

    /// What is selected, or what the find bar stands at, or what is highlighted where the caret stands.
    private Optional<Anchor> passage() {
        return page.area()
                .selected()
                .or(() -> page.found().get().flatMap(page.area()::anchor))
                .or(() -> page.area()
                        .under(highlights())
                        .flatMap(part -> part.note().passage()));
    }

    /// The note of just this passage.
    private Optional<Note> noteOf(Anchor passage) {
        var place = page.model()
                .reading()
                .flatMap(reading -> ReadingText.of(reading.page().texts()).find(passage));
        return placed.stream()
                .filter(other -> place.isPresent() && other.place().equals(place))
                .map(PlacedNote::note)
                .findFirst();
    }

    /// Highlights the passage in the present colour.
    public void highlight() {
        highlight(notes.colour().get());
    }

    /// Highlights the passage, and what is highlighted next, in `colour`; one that is highlighted already gets it.
    public void highlight(Note.Colour colour) {
        notes.colour().set(colour);
        var passage = passage();
        if (passage.isEmpty()) askForPassage();
        else
            noteOf(passage.get())
                    .ifPresentOrElse(
                            note -> {
                                if (note.colour() != colour) notes.change(note.coloured(colour));
                            },
                            () -> add(passage, Optional.empty(), "notes.highlighted"));
    }

    private void askForPassage() {
        if (shown.isPresent()) page.bar().tell(wording.say("notes.unselected"));
    }

    /// Has a note be written to the passage, or to the whole article where none is selected.
    public void annotate() {
        if (page.model().reading().isEmpty()) return;
        var passage = passage();
        page.bar().notes.setSelected(true);
        passage.flatMap(this::noteOf).ifPresentOrElse(this::edit, () -> write(passage));
    }

    private void write(Optional<Anchor> passage) {
        var before = new NoteEditor.Written(Optional.empty(), notes.colour().get());
        var editor = new NoteEditor(
                before,
                wording,
                written -> {
                    notes.colour().set(written.colour());
                    if (passage.isPresent() || written.text().isPresent())
                        add(passage, written.text(), "notes.written");
                },
                this::close);
        pane.edit(Optional.empty(), passage, editor);
    }

    private void edit(Note note) {
        var before = new NoteEditor.Written(note.text(), note.colour());
        var editor = new NoteEditor(
                before,
                wording,
                written -> {
                    boolean something =
                            note.passage().isPresent() || written.text().isPresent();
                    if (something) notes.change(note.saying(written.text()).coloured(written.colour()));
                    else remove(note);
                },
                this::close);
        pane.edit(Optional.of(note), note.passage(), editor);
    }

    private void close() {
        pane.close();
        page.area().node().requestFocus();
    }

    private void add(Optional<Anchor> passage, Optional<String> text, String told) {
        shown.ifPresent(id -> notes.add(id, passage, text, note -> {
            page.area().unselect();
            telling.tell(wording.say(told), wording.say("notes.undo"), () -> notes.remove(note, _ -> {}));
        }));
    }

    private void remove(Note note) {
        notes.remove(
                note,
                removed -> telling.tell(
                        wording.say("notes.removed"), wording.say("saved.restore"), () -> notes.restore(removed)));
    }

    /// Opens the notes, or closes them.
    public void toggle() {
        if (page.model().reading().isPresent())
            page.bar().notes.setSelected(!page.bar().notes.isSelected());
    }
}
