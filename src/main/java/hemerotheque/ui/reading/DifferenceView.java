package hemerotheque.ui.reading;

import hemerotheque.model.ArticleVersion;
import hemerotheque.model.TextDiff;
import hemerotheque.ui.common.Faults;
import hemerotheque.ui.common.Icons;
import hemerotheque.ui.reading.DifferenceRows.Row;
import hemerotheque.ui.reading.DifferenceViewModel.Pair;
import hemerotheque.ui.reading.DifferenceViewModel.State;
import hemerotheque.wording.VersionWords;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// How one version of an article became another: what went is struck out, what came underlined, each with a sign beside
/// its line. F8 leads from change to change, Escape back to the article.
final class DifferenceView {

    private static final String THIN = "\u2009"; // between what went and what came in its place

    private static final double ONE_LINE = 760; // pixels that both choices take side by side

    private final DifferenceViewModel model;
    private final Wording wording;
    private final VersionWords words;
    private final ComboBox<ArticleVersion> before;
    private final ComboBox<ArticleVersion> after;
    private final Label count = new Label();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final BorderPane pane = new BorderPane();
    private final List<Region> changes = new ArrayList<>();
    private int current = -1;
    private boolean filling;

    DifferenceView(DifferenceViewModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        this.words = new VersionWords(wording);
        before = choice("reading.difference.before");
        after = choice("reading.difference.after");
        lines.getStyleClass().add("hm-difference-lines");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(wording.say("reading.difference"));
        scroll.getStyleClass().add("hm-difference-scroll");
        count.setAccessibleRole(AccessibleRole.TEXT);
        count.getStyleClass().add("hm-secondary");
        pane.setTop(bar());
        pane.setCenter(scroll);
        pane.getStyleClass().add("hm-difference");
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.state().subscribe(this::show);
    }

    Node node() {
        return pane;
    }

    void focus() {
        scroll.requestFocus();
    }

    private ComboBox<ArticleVersion> choice(String key) {
        var box = new ComboBox<ArticleVersion>();
        box.setAccessibleText(wording.say(key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ArticleVersion version) {
                return version == null ? "" : name(version);
            }

            @Override
            public ArticleVersion fromString(String name) {
                return box.getValue(); // nothing is typed here
            }
        });
        box.valueProperty().subscribe(this::chosen);
        return box;
    }

    /// With the number of the capture, as two may be of one day.
    private String name(ArticleVersion version) {
        return wording.say(
                version.newest() ? "reading.difference.newest" : "reading.difference.version",
                words.name(version.capture().captured()),
                version.id().toString());
    }

    private Node bar() {
        var previous = Icons.button(Feather.CHEVRON_UP, wording.say("reading.difference.previous"));
        var next = Icons.button(Feather.CHEVRON_DOWN, wording.say("reading.difference.next"));
        var close = Icons.button(Feather.X, wording.say("reading.difference.close"));
        previous.setOnAction(_ -> step(-1));
        next.setOnAction(_ -> step(1));
        close.setOnAction(_ -> model.close());
        var pair = new FlowPane(named("reading.difference.before", before), named("reading.difference.after", after));
        pair.setPrefWrapLength(ONE_LINE);
        pair.getStyleClass().add("hm-difference-pair");
        HBox.setHgrow(pair, Priority.ALWAYS);
        var bar = new HBox(8, pair, previous, next, count, close);
        count.setMinWidth(Region.USE_PREF_SIZE);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("hm-difference-bar");
        return bar;
    }

    private Node named(String key, ComboBox<ArticleVersion> box) {
        var label = new Label(wording.say(key));
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var both = new HBox(6, label, box);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void chosen() {
        if (filling || before.getValue() == null || after.getValue() == null) return;
        model.compare(new Pair(List.copyOf(after.getItems()), before.getValue(), after.getValue()));
    }

    private void show(State state) {
        changes.clear();
        current = -1;
        count.setText("");
        switch (state) {
            case State.Closed _ -> lines.getChildren().clear();
            case State.Comparing(var pair) -> {
                fill(pair);
                say(wording.say("reading.difference.comparing"));
            }
            case State.Untold _ -> say(wording.say("reading.difference.untold"));
            case State.Failed(var _, var reason) -> {
                var fault = Faults.of(reason, wording);
                say(fault.what() + "\n" + fault.remedy());
            }
            case State.Shown(var _, var diff) -> show(DifferenceRows.of(diff, wording));
        }
    }

    private void fill(Pair pair) {
        filling = true;
        for (var box : List.of(before, after)) box.getItems().setAll(pair.versions());
        before.setValue(pair.before());
        after.setValue(pair.after());
        filling = false;
    }

    private void say(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("hm-secondary");
        lines.getChildren().setAll(label);
    }

    private void show(List<Row> rows) {
        lines.getChildren().setAll(rows.stream().map(this::line).toList());
        scroll.setVvalue(0);
        count.setText(wording.say(
                changes.isEmpty() ? "reading.difference.none" : "reading.difference.count", changes.size()));
    }

    private Region line(Row row) {
        var sign = new Label(row.sign());
        sign.getStyleClass().add("hm-difference-sign");
        var flow = new TextFlow();
        if (row.headline()) flow.getStyleClass().add("hm-difference-headline");
        var last = TextDiff.Kind.KEPT;
        for (var piece : row.pieces()) {
            boolean replaces = last == TextDiff.Kind.REMOVED && piece.kind() == TextDiff.Kind.ADDED;
            if (replaces) flow.getChildren().add(text(THIN, TextDiff.Kind.KEPT));
            flow.getChildren().add(text(piece.text(), piece.kind()));
            last = piece.kind();
        }
        var column = new VBox(flow);
        row.label().ifPresent(label -> column.getChildren().addFirst(small(label)));
        HBox.setHgrow(column, Priority.ALWAYS);
        var line = new HBox(sign, column);
        line.getStyleClass().add(row.isChange() ? "hm-difference-change" : "hm-difference-same");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(spoken(row));
        if (row.isChange()) {
            line.setFocusTraversable(true);
            line.setOnMouseClicked(_ -> go(changes.indexOf(line)));
            changes.add(line);
        }
        return line;
    }

    private static Text text(String words, TextDiff.Kind kind) {
        var text = new Text(words);
        text.getStyleClass().add("hm-difference-" + kind.name().toLowerCase(Locale.ROOT));
        return text;
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("hm-secondary", "hm-difference-label");
        return label;
    }

    private String spoken(Row row) {
        var spoken = new StringBuilder(row.label().map(label -> label + " ").orElse(""));
        for (var piece : row.pieces()) {
            spoken.append(
                    switch (piece.kind()) {
                        case KEPT -> piece.text();
                        case REMOVED -> wording.say("reading.difference.spoken.removed", piece.text());
                        case ADDED -> wording.say("reading.difference.spoken.added", piece.text());
                    });
        }
        return spoken.toString();
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case F8 -> step(key.isShiftDown() ? -1 : 1);
            case ESCAPE -> model.close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        if (changes.isEmpty()) return;
        boolean fromNowhere = current < 0 && by < 0;
        go(Math.floorMod(fromNowhere ? changes.size() - 1 : current + by, changes.size()));
    }

    private void go(int change) {
        if (current >= 0 && current < changes.size())
            changes.get(current).getStyleClass().remove("hm-current-change");
        current = change;
        var line = changes.get(change);
        line.getStyleClass().add("hm-current-change");
        count.setText(wording.say("reading.find.count", change + 1, changes.size()));
        line.requestFocus();
        reveal(line);
    }

    /// A third down the screen, where it is not in sight anyway.
    private void reveal(Region line) {
        pane.layout();
        double seen = scroll.getViewportBounds().getHeight();
        double spare = lines.getHeight() - seen;
        if (spare <= 0) return;
        double top = line.getBoundsInParent().getMinY();
        double from = scroll.getVvalue() * spare;
        boolean inSight = top >= from && top + line.getHeight() <= from + seen;
        if (!inSight) scroll.setVvalue(Math.clamp((top - seen / 3) / spare, 0, 1));
    }
}
