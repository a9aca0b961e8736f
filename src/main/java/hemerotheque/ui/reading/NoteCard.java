package hemerotheque.ui.reading;

import hemerotheque.model.Anchor;
import hemerotheque.model.Note;
import hemerotheque.model.PlacedNote;
import hemerotheque.ui.common.Icons;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Wording;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A note beside the text: its passage, which leads there, its words, its colour, when it was written, and what can be
/// done with it.
record NoteCard(Wording wording, Dates dates, ZoneId zone, Wishes wishes) {

    /// Characters of a passage that are shown, chosen: a longer one is told by its beginning.
    private static final int SHOWN = 240;

    /// What the reader wants done with a note.
    interface Wishes {

        void go(Note note);

        void edit(Note note);

        void remove(Note note);

        /// Has it be of the passage that is selected now.
        void place(Note note);
    }

    Node of(PlacedNote placed) {
        var note = placed.note();
        var words = words(placed);
        HBox.setHgrow(words, Priority.ALWAYS);
        var edge = new Region();
        edge.getStyleClass().addAll("hm-note-edge", "hm-note-" + note.colour().code());
        var card = new HBox(edge, words);
        card.getStyleClass().add("hm-note-card");
        return card;
    }

    private VBox words(PlacedNote placed) {
        var note = placed.note();
        var words = new VBox();
        words.getStyleClass().add("hm-note-words");
        note.passage().ifPresent(passage -> words.getChildren().add(quote(placed, passage)));
        note.text().ifPresent(text -> words.getChildren().add(wrapped(text, "hm-note-text")));
        if (placed.lost()) {
            var link = new Hyperlink(wording.say("notes.place"));
            link.setOnAction(_ -> wishes.place(note));
            words.getChildren().addAll(wrapped(wording.say("notes.lost"), "hm-secondary"), link);
        }
        words.getChildren().add(foot(note));
        return words;
    }

    private Node quote(PlacedNote placed, Anchor passage) {
        var quote =
                wording.say("query.quoted", Displayed.of(brief(passage.line())).text());
        if (placed.lost()) return wrapped(quote, "hm-note-quote");
        var link = new Hyperlink(quote);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.getStyleClass().add("hm-note-quote");
        link.setAccessibleText(wording.say(
                "notes.spoken",
                passage.line(),
                wording.say("note.colour", placed.note().colour())));
        link.setOnAction(_ -> wishes.go(placed.note()));
        return link;
    }

    private static String brief(String quote) {
        if (quote.length() <= SHOWN) return quote;
        int blank = quote.lastIndexOf(' ', SHOWN);
        return quote.substring(0, blank > 0 ? blank : SHOWN) + "…";
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Node foot(Note note) {
        var when = note.changed().atZone(zone);
        var told = new Label(wording.say(
                note.passage().isPresent() ? "notes.when" : "notes.when.whole",
                dates.brief(when.toLocalDate()),
                dates.time(when.toLocalTime())));
        told.getStyleClass().addAll("hm-secondary", "hm-small");
        var edit = Icons.button(Feather.EDIT_2, wording.say("notes.edit"));
        edit.setOnAction(_ -> wishes.edit(note));
        var remove = Icons.button(Feather.TRASH_2, wording.say("notes.remove"));
        remove.setOnAction(_ -> wishes.remove(note));
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var foot = new HBox(told, room, edit, remove);
        foot.getStyleClass().add("hm-note-foot");
        return foot;
    }
}
