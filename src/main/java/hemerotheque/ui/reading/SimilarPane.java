package hemerotheque.ui.reading;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.ui.common.Faults;
import hemerotheque.wording.Dates;
import hemerotheque.wording.Wording;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The articles that are like the open one, a line each: its headline, its paper and day. Each opens.
final class SimilarPane {

    private final Wording wording;
    private final Dates dates;
    private final Consumer<ArticleId> open;
    private final SimilarViewModel model;
    private final GridPane rows = new GridPane();
    private final ScrollPane pane = new ScrollPane(rows);

    /// @param open shows one of them
    SimilarPane(SimilarViewModel model, Wording wording, Consumer<ArticleId> open) {
        this.model = model;
        this.wording = wording;
        this.dates = new Dates(wording);
        this.open = open;
        rows.getStyleClass().addAll("hm-similar-rows");
        pane.getStyleClass().add("hm-similar");
        pane.setFitToWidth(true);
        pane.setAccessibleText(wording.say("reading.similar"));
        pane.setManaged(false);
        pane.setVisible(false);
        model.state().subscribe(this::show);
    }

    Node node() {
        return pane;
    }

    void open(boolean shown) {
        pane.setManaged(shown);
        pane.setVisible(shown);
        model.want(shown);
    }

    private void show(SimilarViewModel.State state) {
        rows.getChildren().clear();
        pane.setVvalue(0);
        switch (state) {
            case SimilarViewModel.State.Nothing _ -> {}
            case SimilarViewModel.State.Found(var articles)
            when articles.isEmpty() -> say(wording.say("reading.similar.none"));
            case SimilarViewModel.State.Found(var articles) -> {
                head();
                articles.forEach(this::add);
            }
            case SimilarViewModel.State.Failed(var reason) -> {
                say(Faults.of(reason, wording).line());
            }
        }
    }

    private void head() {
        var heading = new Label(wording.say("reading.similar"));
        heading.getStyleClass().add("hm-strong");
        rows.add(heading, 0, 0);
    }

    private void say(String words) {
        var label = new Label(words);
        label.getStyleClass().add("hm-secondary");
        label.setWrapText(true);
        rows.add(label, 0, 0);
    }

    private void add(Teaser article) {
        int line = rows.getRowCount();
        var link = new Hyperlink(article.headline());
        link.setOnAction(_ -> open.accept(article.id()));
        link.setMaxWidth(Double.MAX_VALUE);
        var imprint = wording.say(
                "reading.reprints.link",
                article.source().orElseGet(() -> wording.say("source.unknown")),
                dates.brief(article.published()));
        link.setAccessibleText(wording.say("reading.reprints.spoken", article.headline(), imprint));
        var where = new Label(imprint);
        where.getStyleClass().add("hm-secondary");
        where.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setHgrow(link, Priority.ALWAYS);
        rows.add(link, 0, line);
        rows.add(where, 1, line);
    }
}
