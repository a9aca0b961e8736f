package hemerotheque.ui.reading;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.Capture;
import hemerotheque.model.Evidence;
import hemerotheque.model.Notice;
import hemerotheque.model.Precision;
import hemerotheque.model.Problem;
import hemerotheque.model.PublicationDate;
import hemerotheque.model.Sighting;
import hemerotheque.model.VersionStep;
import hemerotheque.search.ArticleFolders;
import hemerotheque.search.Folder;
import hemerotheque.wording.Dates;
import hemerotheque.wording.DatingWords;
import hemerotheque.wording.Figures;
import hemerotheque.wording.VersionWords;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where an article comes from and how its fields were learnt: what a reader needs in order to trust it, or not. Made
/// when it is opened: a field for each value costs more than the list beside it.
final class DetailsPane {

    private static final char UNREADABLE = '\ufffd';

    /// Doubts that the rows of the date and of the characters tell.
    private static final Set<Problem.Kind> SAID_ELSEWHERE =
            EnumSet.of(Problem.Kind.NO_DATE, Problem.Kind.DOUBTFUL_ENCODING);

    /// @param value nothing for a heading
    /// @param doubtful whether the reader had better check it
    private record Row(String name, Optional<String> value, boolean doubtful) {}

    /// What the reader wants done with what the details tell.
    ///
    /// @param reread the article read with another encoding
    /// @param correct the date of the article
    /// @param reunite the article made one with the one that it was separated from
    /// @param folders that there are, with what is in them
    /// @param versions what can be done with one of its versions
    record Wishes(
            Consumer<ArticleId> reread,
            Consumer<ArticleId> correct,
            Consumer<ArticleId> reunite,
            ObservableValue<ArticleFolders> folders,
            VersionLinks.Wishes versions) {}

    private final Wishes wishes;
    private final Wording wording;
    private final Dates dates;
    private final Figures figures;
    private final GridPane rows = new GridPane();
    private final ScrollPane pane = new ScrollPane(rows);
    private Optional<Reading> reading = Optional.empty();
    private int lines;

    DetailsPane(Wording wording, Wishes wishes) {
        this.wishes = wishes;
        this.wording = wording;
        this.dates = new Dates(wording).raised();
        this.figures = new Figures(wording);
        rows.getStyleClass().add("hm-details-rows");
        pane.getStyleClass().add("hm-details");
        pane.setFitToWidth(true);
        pane.setAccessibleText(wording.say("reading.details"));
        pane.setManaged(false);
        pane.setVisible(false);
        wishes.folders()
                .subscribe((before, now) -> reading.filter(
                                present -> !filed(before, present).equals(filed(now, present)))
                        .ifPresent(this::show));
    }

    private static List<String> filed(ArticleFolders folders, Reading reading) {
        return folders.of(reading.article().id()).stream().map(Folder::name).toList();
    }

    Node node() {
        return pane;
    }

    void open(boolean shown) {
        pane.setManaged(shown);
        pane.setVisible(shown);
        reading.ifPresent(this::show);
    }

    void show(Reading present) {
        reading = Optional.of(present);
        rows.getChildren().clear();
        if (pane.isVisible()) fill(present);
    }

    private void fill(Reading reading) {
        lines = 0;
        pane.setVvalue(0);
        add(dateRows(reading.article()));
        add(link("frame.menu.correctDate", wishes.correct(), reading.article().id()));
        add(rows(reading.article()));
        var folders = filed(wishes.folders().getValue(), reading);
        if (!folders.isEmpty()) add(List.of(row("folders", String.join(", ", folders))));
        var versions = reading.versions();
        if (versions.isEmpty()) addCaptures(reading.article());
        int number = 0;
        for (var step : versions) {
            number++;
            if (versions.size() > 1)
                add(List.of(new Row(wording.say("reading.details.capture", number), Optional.empty(), false)));
            add(rows(step));
            if (step.version().newest()) add(ask(reading.article().id()));
            if (versions.size() > 1) add(links(step.version(), reading));
        }
        for (var other : reading.apart()) add(reunite(reading.article().id(), other));
    }

    private void addCaptures(ArchivedArticle article) {
        int number = 0;
        for (var capture : article.captures()) {
            number++;
            var told = new ArrayList<Row>();
            if (article.captures().size() > 1)
                told.add(new Row(wording.say("reading.details.capture", number), Optional.empty(), false));
            addCapture(capture, told);
            add(told);
            if (number == 1) add(ask(article.id()));
        }
    }

    private void add(List<Row> more) {
        for (var row : more) {
            int line = lines++;
            var name = name(row);
            rows.add(name, 0, line);
            row.value().ifPresent(value -> rows.add(value(value, name), 1, line));
        }
    }

    private void add(Node asking) {
        rows.add(asking, 1, lines++);
    }

    private Node links(ArticleVersion version, Reading reading) {
        boolean shown = reading.older().map(version::equals).orElseGet(version::newest);
        return VersionLinks.of(version, shown, wording, wishes.versions());
    }

    private Hyperlink reunite(ArticleId id, ArticleId other) {
        var link = new Hyperlink(wording.say("reading.details.reunite", other.toString()));
        link.getStyleClass().add("hm-details-ask");
        link.setOnAction(_ -> wishes.reunite().accept(id));
        return link;
    }

    private List<Row> rows(VersionStep step) {
        var told = new ArrayList<Row>();
        addCapture(step.version().capture(), told);
        step.since().ifPresent(diff -> told.add(row("changes", new VersionWords(wording).brief(diff))));
        step.version().sightings().stream()
                .filter(sighting -> !sighting.brought())
                .forEach(sighting -> told.add(row("seen", seen(sighting))));
        return told;
    }

    private String seen(Sighting sighting) {
        var origin = sighting.origin();
        var place = origin.entry()
                .map(entry -> wording.say("reading.details.place", origin.file(), entry))
                .orElse(origin.file());
        return wording.say("reading.details.seen.by", place, sighting.within().value());
    }

    private Hyperlink ask(ArticleId id) {
        return link("encoding.ask", wishes.reread(), id);
    }

    private Hyperlink link(String key, Consumer<ArticleId> wish, ArticleId id) {
        var link = new Hyperlink(wording.say(key));
        link.getStyleClass().add("hm-details-ask");
        link.setOnAction(_ -> wish.accept(id));
        return link;
    }

    /// A doubt is a sign, and a word for whoever does not see it.
    private Label name(Row row) {
        var name = new Label(row.name());
        name.setMinWidth(Region.USE_PREF_SIZE);
        if (row.value().isEmpty()) name.getStyleClass().addAll("hm-strong", "hm-details-heading");
        else name.getStyleClass().add("hm-secondary");
        if (row.doubtful()) {
            name.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            name.setContentDisplay(ContentDisplay.RIGHT);
            name.getStyleClass().add("hm-doubtful");
            name.setAccessibleText(wording.say("reading.details.doubtful", row.name()));
        }
        return name;
    }

    /// A field, so that it can be selected and copied.
    private static TextField value(String text, Label name) {
        var value = new TextField(text);
        value.setEditable(false);
        value.setAccessibleText(Optional.ofNullable(name.getAccessibleText()).orElse(name.getText()));
        value.getStyleClass().add("hm-copyable");
        name.setLabelFor(value);
        GridPane.setHgrow(value, Priority.ALWAYS);
        return value;
    }

    /// The date of publication, and what the pages tell where the reader has given another.
    private List<Row> dateRows(ArchivedArticle archived) {
        var published = archived.article().published();
        if (archived.correction().isEmpty()) return List.of(dated("published", published));
        var given = published
                .map(date -> dated("published", date))
                .orElseGet(() -> learnt("published", dates.full(published), Evidence.READER));
        return List.of(given, dated("told", archived.correction().get().told()));
    }

    private Row dated(String key, Optional<PublicationDate> date) {
        return date.map(known -> dated(key, known))
                .orElseGet(() -> doubtful(key, wording.say("reading.details.no.date")));
    }

    private List<Row> rows(ArchivedArticle archived) {
        var article = archived.article();
        var rows = new ArrayList<Row>();
        article.modified().ifPresent(date -> rows.add(dated("modified", date)));
        rows.add(row(
                "language",
                article.language()
                        .map(wording::languageNamed)
                        .orElseGet(() -> wording.say("reading.details.no.language"))));
        addNotice(article.notice(), rows);
        if (!article.tags().isEmpty()) rows.add(row("tags", String.join(", ", article.tags())));
        long unreadable = article.text().chars().filter(c -> c == UNREADABLE).count();
        if (unreadable > 0) rows.add(doubtful("encoding", wording.say("reading.details.unreadable", unreadable)));
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
        rows.add(capture.captured()
                .map(day -> learnt("captured", dates.plain(day.day()), day.from()))
                .orElseGet(() -> row("captured", wording.say("reading.details.no.capture.day"))));
        capture.address().ifPresent(address -> rows.add(row("address", address)));
        rows.add(row("file", capture.origin().file()));
        capture.origin().entry().ifPresent(entry -> rows.add(row("entry", entry)));
        capture.charset().ifPresent(charset -> rows.add(decoded(capture, charset)));
        capture.doubts().stream()
                .filter(doubt -> !SAID_ELSEWHERE.contains(doubt.kind()))
                .forEach(doubt -> rows.add(doubtful("doubt", wording.said(doubt))));
        rows.add(row("digest", capture.sha256()));
    }

    private Row decoded(Capture capture, String charset) {
        return capture.leftInDoubt(Problem.Kind.DOUBTFUL_ENCODING)
                ? doubtful("charset", wording.say("reading.details.charset.doubtful", charset))
                : row("charset", charset);
    }

    /// As precisely as it is known, which is said where that is not the day.
    private Row dated(String key, PublicationDate date) {
        var said = date.precision() == Precision.DAY
                ? dates.full(date)
                : wording.say("reading.details.precision", date.precision(), dates.full(date));
        return learnt(key, said, date.from());
    }

    private Row learnt(String key, String day, Evidence from) {
        var learnt = new DatingWords(wording).learnt(day, from);
        return from.isDeduced() ? doubtful(key, learnt) : row(key, learnt);
    }

    private Row row(String key, String value) {
        return new Row(wording.say("reading.details." + key), Optional.of(value), false);
    }

    private Row doubtful(String key, String value) {
        return new Row(wording.say("reading.details." + key), Optional.of(value), true);
    }
}
