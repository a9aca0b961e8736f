package hemerotheque.ui.reading;

import hemerotheque.model.ArticleVersion;
import hemerotheque.wording.Wording;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// What can be done with one version, under its rows in the details: read, compare, separate. Separating is asked once
/// more in the same place.
final class VersionLinks {

    /// @param read shows this version
    /// @param compare shows how it differs from another one
    /// @param separate has it be an article of its own
    record Wishes(Consumer<ArticleVersion> read, Consumer<ArticleVersion> compare, Consumer<ArticleVersion> separate) {}

    private static final double ONE_LINE = 760; // pixels that the question takes with its answers

    private final ArticleVersion version;
    private final Wording wording;
    private final Wishes wishes;
    private final FlowPane pane = new FlowPane();

    private VersionLinks(ArticleVersion version, Wording wording, Wishes wishes) {
        this.version = version;
        this.wording = wording;
        this.wishes = wishes;
        pane.setPrefWrapLength(ONE_LINE);
        pane.getStyleClass().add("hm-version-links");
    }

    /// @param shown whether this version is the one that is read by now
    static Node of(ArticleVersion version, boolean shown, Wording wording, Wishes wishes) {
        var links = new VersionLinks(version, wording, wishes);
        links.offer(shown);
        return links.pane;
    }

    private void offer(boolean shown) {
        pane.getChildren().clear();
        if (shown) pane.getChildren().add(secondary(wording.say("reading.details.version.shown")));
        else if (version.told().isPresent())
            add("reading.details.version.read", () -> wishes.read().accept(version));
        else pane.getChildren().add(secondary(wording.say("reading.details.version.untold")));
        if (version.told().isEmpty()) return;
        add("reading.details.version.compare", () -> wishes.compare().accept(version));
        add("reading.details.version.separate", () -> ask(shown));
    }

    private void add(String key, Runnable done) {
        var link = new Hyperlink(wording.say(key));
        link.setOnAction(_ -> done.run());
        pane.getChildren().add(link);
    }

    private static Label secondary(String words) {
        var label = new Label(words);
        label.getStyleClass().add("hm-secondary");
        return label;
    }

    private void ask(boolean shown) {
        var question = new Label(wording.say("reading.details.version.separate.ask"));
        question.setWrapText(true);
        var yes = new Button(wording.say("reading.details.version.separate.yes"));
        yes.setOnAction(_ -> {
            pane.setDisable(true);
            wishes.separate().accept(version);
        });
        var no = new Button(wording.say("reading.details.version.separate.no"));
        no.setOnAction(_ -> offer(shown));
        var buttons = new HBox(8, yes, no);
        buttons.setAlignment(Pos.CENTER_LEFT);
        pane.getChildren().setAll(question, buttons);
        no.requestFocus();
    }
}
