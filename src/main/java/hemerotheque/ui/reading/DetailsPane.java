package hemerotheque.ui.reading;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.Capture;
import hemerotheque.model.CaptureDay;
import hemerotheque.model.Notice;
import hemerotheque.model.PublicationDate;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Where an article comes from and how its fields were learnt: what a reader needs in order to trust it, or not.
final class DetailsPane {

    private static final char UNREADABLE = '\ufffd';

    /// @param value nothing for a heading
    private record Row(String name, Optional<String> value) {}

    private final Wording wording;
    private final Dates dates;
    private final Figures figures;
    private final GridPane rows = new GridPane();
    private final ScrollPane pane = new ScrollPane(rows);

    DetailsPane(Wording wording) {
        this.wording = wording;
        this.dates = new Dates(wording);
        this.figures = new Figures(wording);
        rows.getStyleClass().add("hm-details-rows");
        pane.getStyleClass().add("hm-details");
        pane.setFitToWidth(true);
        pane.setAccessibleText(wording.say("reading.details"));
        pane.setManaged(false);
        pane.setVisible(false);
    }

    Node node() {
        return pane;
    }

    void open(boolean shown) {
        pane.setManaged(shown);
        pane.setVisible(shown);
    }

    void show(ArchivedArticle article) {
        rows.getChildren().clear();
        int line = 0;
        for (var row : rows(article)) {
            var name = new Label(row.name());
            name.setMinWidth(Region.USE_PREF_SIZE);
            rows.add(name, 0, line);
            if (row.value().isPresent()) {
                name.getStyleClass().add("hm-secondary");
                rows.add(value(row.value().get(), name), 1, line);
            } else {
                name.getStyleClass().addAll("hm-strong", "hm-details-heading");
            }
            line++;
        }
    }

    /// A field, so that it can be selected and copied.
    private static TextField value(String text, Label name) {
        var value = new TextField(text);
        value.setEditable(false);
        value.setAccessibleText(name.getText());
        value.getStyleClass().add("hm-copyable");
        name.setLabelFor(value);
        GridPane.setHgrow(value, Priority.ALWAYS);
        return value;
    }

    private List<Row> rows(ArchivedArticle archived) {
        var article = archived.article();
        var rows = new ArrayList<Row>();
        rows.add(row(
                "published",
                article.published().map(this::learnt).orElseGet(() -> wording.say("reading.details.no.date"))));
        article.modified().ifPresent(date -> rows.add(row("modified", learnt(date))));
        rows.add(row(
                "language",
                article.language()
                        .map(wording::languageNamed)
                        .orElseGet(() -> wording.say("reading.details.no.language"))));
        addNotice(article.notice(), rows);
        if (!article.tags().isEmpty()) rows.add(row("tags", String.join(", ", article.tags())));
        long unreadable = article.text().chars().filter(c -> c == UNREADABLE).count();
        if (unreadable > 0) rows.add(row("encoding", wording.say("reading.details.unreadable", unreadable)));
        int number = 0;
        for (var capture : archived.captures()) {
            number++;
            if (archived.captures().size() > 1)
                rows.add(new Row(wording.say("reading.details.capture", number), Optional.empty()));
            addCapture(capture, rows);
        }
        return rows;
    }

    private void addNotice(Notice notice, List<Row> rows) {
        notice.edition().ifPresent(edition -> rows.add(row("edition", edition)));
        notice.page().ifPresent(page -> rows.add(row("page", page)));
        notice.words().ifPresent(words -> rows.add(row("words", figures.whole(words))));
        notice.document().ifPresent(document -> rows.add(row("document", document)));
        if (!notice.alsoIn().isEmpty()) rows.add(row("also.in", String.join(", ", notice.alsoIn())));
    }

    private void addCapture(Capture capture, List<Row> rows) {
        capture.captured().ifPresent(day -> rows.add(row("captured", learnt(day))));
        capture.address().ifPresent(address -> rows.add(row("address", address)));
        rows.add(row("file", capture.origin().file()));
        capture.origin().entry().ifPresent(entry -> rows.add(row("entry", entry)));
        rows.add(row("digest", capture.sha256()));
    }

    private Row row(String key, String value) {
        return new Row(wording.say("reading.details." + key), Optional.of(value));
    }

    private String learnt(PublicationDate date) {
        return wording.say("reading.details.learnt", dates.full(date), wording.say("evidence", date.from()));
    }

    private String learnt(CaptureDay captured) {
        return wording.say(
                "reading.details.learnt", dates.plain(captured.day()), wording.say("evidence", captured.from()));
    }
}
