package hemerotheque.ui;

import hemerotheque.search.Contents;
import hemerotheque.ui.browse.LibraryViewModel;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The last line of the window: « 48 213 articles · 23 sources · 1998–2026 », and what an import is at.
final class StatusView {

    private final Wording wording;
    private final Label held = new Label();
    private final Label told = new Label();
    private final Hyperlink way = new Hyperlink();
    private final HBox box;
    private Optional<Runnable> back = Optional.empty();

    /// @param importing what stands at the right
    StatusView(LibraryViewModel library, Wording wording, Node importing) {
        this.wording = wording;
        held.getStyleClass().addAll("hm-secondary", "hm-small");
        told.getStyleClass().addAll("hm-secondary", "hm-small");
        way.getStyleClass().add("hm-small");
        way.setOnAction(_ -> takeBack());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        box = new HBox(held, told, room, importing);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("hm-status");
        library.contents()
                .subscribe(contents -> held.setText(contents.map(this::sentence).orElse("")));
    }

    private String sentence(Contents contents) {
        var figures = new Figures(wording);
        var parts = new ArrayList<String>();
        parts.add(figures.articles(contents.articles()));
        if (!contents.sources().isEmpty())
            parts.add(wording.say("frame.status.sources", contents.sources().size()));
        years(contents).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private Optional<String> years(Contents contents) {
        var dates = new Dates(wording);
        return contents.days().map(days -> {
            var first = dates.year(days.first().getYear());
            var last = dates.year(days.last().getYear());
            return first.equals(last) ? first : first + "–" + last;
        });
    }

    /// Adds a word to the line, such as that the archive can only be read.
    void tell(String sentence) {
        told.setText(sentence);
        box.getChildren().remove(way);
    }

    /// The same, with a way back from what was done.
    void tell(String sentence, String name, Runnable back) {
        tell(sentence);
        this.back = Optional.of(back);
        way.setText(name);
        way.setVisited(false);
        box.getChildren().add(box.getChildren().indexOf(told) + 1, way);
    }

    /// Goes the last way back that was told of, whatever was told since, once.
    ///
    /// @return whether there was one
    boolean takeBack() {
        var last = back;
        back = Optional.empty();
        if (last.isPresent()) tell("");
        last.ifPresent(Runnable::run);
        return last.isPresent();
    }

    Node node() {
        return box;
    }
}
