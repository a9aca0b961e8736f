package hemerotheque.ui.search;

import hemerotheque.search.Completion;
import hemerotheque.wording.Figures;
import hemerotheque.wording.Wording;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A completion: what it is, what it writes, and how many articles have it.
final class CompletionCell extends ListCell<Completion> {

    private final Wording wording;
    private final Figures figures;
    private final Label kind = new Label();
    private final Label text = new Label();
    private final Label count = new Label();
    private final HBox line = new HBox(kind, text, count);

    CompletionCell(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        kind.getStyleClass().addAll("hm-secondary", "hm-small", "hm-completion-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().addAll("hm-secondary", "hm-small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(0);
        text.setTextOverrun(OverrunStyle.ELLIPSIS);
        HBox.setHgrow(text, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("hm-completion");
    }

    @Override
    protected void updateItem(Completion completion, boolean empty) {
        super.updateItem(completion, empty);
        if (empty || completion == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        kind.setText(wording.say("completion", completion.kind()));
        text.setText(completion.text());
        count.setText(
                completion.articles().isPresent()
                        ? figures.whole(completion.articles().getAsLong())
                        : "");
        setGraphic(line);
        setAccessibleText(spoken(completion, wording));
    }

    /// « auteur:"Camille Le Goff", auteur, 58 articles ».
    static String spoken(Completion completion, Wording wording) {
        var articles = completion.articles().isPresent()
                ? ", " + new Figures(wording).articles(completion.articles().getAsLong())
                : "";
        return completion.text() + ", " + wording.say("completion", completion.kind()) + articles;
    }
}
