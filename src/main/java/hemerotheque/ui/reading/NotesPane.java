package hemerotheque.ui.reading;

import hemerotheque.model.Anchor;
import hemerotheque.model.Note;
import hemerotheque.model.PlacedNote;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The notes of the open article beside its text, in its order; a new one is written above them.
final class NotesPane {

    private final Wording wording;
    private final NoteCard card;
    private final Label title = new Label();
    private final VBox cards = new VBox();
    private final ScrollPane pane = new ScrollPane(cards);
    private List<PlacedNote> shown = List.of();
    private Optional<Edited> edited = Optional.empty();

    /// A note that is being written.
    ///
    /// @param note absent for a new one
    private record Edited(Optional<Note> note, Optional<Anchor> passage, NoteEditor editor) {}

    NotesPane(Wording wording, ZoneId zone, NoteCard.Wishes wishes) {
        this.wording = wording;
        this.card = new NoteCard(wording, new Dates(wording), zone, wishes);
        title.getStyleClass().add("hm-strong");
        cards.getStyleClass().add("hm-notes-cards");
        pane.getStyleClass().add("hm-notes");
        pane.setFitToWidth(true);
        pane.setAccessibleText(wording.say("notes.title"));
        pane.setManaged(false);
        pane.setVisible(false);
    }

    Region node() {
        return pane;
    }

    void open(boolean wanted) {
        pane.setManaged(wanted);
        pane.setVisible(wanted);
        if (wanted) fill();
    }

    /// The notes of the same article as they are now.
    void show(List<PlacedNote> notes) {
        shown = notes;
        if (pane.isVisible()) fill();
    }

    /// Writes `note` anew, or a new one to `passage`, with `editor`.
    void edit(Optional<Note> note, Optional<Anchor> passage, NoteEditor editor) {
        edited = Optional.of(new Edited(note, passage, editor));
        fill();
        editor.focus();
    }

    /// Puts what is being written away; what the reader has written in it is kept.
    void leave() {
        var open = edited;
        edited = Optional.empty();
        open.ifPresent(writing -> writing.editor().keepChanges());
    }

    /// Puts what is being written away.
    void close() {
        edited = Optional.empty();
        fill();
    }

    private void fill() {
        title.setText(wording.say("notes.count", shown.size()));
        cards.getChildren().setAll(title);
        edited.filter(writing -> writing.note().isEmpty()).ifPresent(this::addNew);
        if (shown.isEmpty() && edited.isEmpty()) cards.getChildren().add(quiet(wording.say("notes.none")));
        boolean lost = false;
        for (var placed : shown) {
            if (placed.lost() && !lost) cards.getChildren().add(heading(wording.say("notes.lost.title")));
            lost = placed.lost();
            cards.getChildren().add(node(placed));
        }
    }

    private void addNew(Edited writing) {
        var about = writing.passage()
                .map(passage ->
                        wording.say("query.quoted", Displayed.of(passage.line()).text()))
                .orElseGet(() -> wording.say("notes.whole"));
        var label = new Label(about);
        label.getStyleClass().add("hm-note-about");
        cards.getChildren().addAll(label, writing.editor().node());
    }

    private Node node(PlacedNote placed) {
        return edited.filter(writing -> writing.note()
                        .filter(note -> note.id() == placed.note().id())
                        .isPresent())
                .map(writing -> writing.editor().node())
                .orElseGet(() -> card.of(placed));
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("hm-secondary");
        return label;
    }

    private static Label heading(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("hm-strong", "hm-notes-heading");
        return label;
    }
}
