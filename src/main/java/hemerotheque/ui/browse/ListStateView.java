package hemerotheque.ui.browse;

import hemerotheque.ui.search.Found;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.wording.AdviceWords;
import hemerotheque.wording.Wording;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the place of an empty list: why it is empty, and the one thing to do about it.
public final class ListStateView {

    private final SearchViewModel search;
    private final Wording wording;
    private final FontIcon icon = new FontIcon(Feather.SEARCH);
    private final Label title = new Label();
    private final Label advice = new Label();
    private final VBox reliefs = new VBox();
    private final Button action = new Button();
    private final VBox box = new VBox(icon, title, advice, reliefs, action);

    public ListStateView(SearchViewModel search, Wording wording) {
        this.search = search;
        this.wording = wording;
        title.getStyleClass().addAll("hm-serif", "hm-empty-title");
        advice.getStyleClass().add("hm-secondary");
        for (var label : new Label[] {title, advice}) {
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
            label.setAlignment(Pos.CENTER);
        }
        reliefs.setAlignment(Pos.CENTER);
        reliefs.getStyleClass().add("hm-reliefs");
        reliefs.managedProperty().bind(Bindings.isNotEmpty(reliefs.getChildren()));
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().addAll("hm-empty", "hm-large-icon");
        show("nothing", search::clear);
        box.setVisible(false);
        search.state().subscribe(state -> show(state));
    }

    private void show(SearchViewModel.State state) {
        switch (state) {
            case SearchViewModel.State.Searching _ ->
                box.setVisible(box.isVisible()
                        && search.shown().get().isPresent()); // what stood there stands until the answer comes
            case SearchViewModel.State.Failed _ -> show("failed", search::again);
            case SearchViewModel.State.Answered(var found) -> {
                box.setVisible(false);
                if (found.answer().total() == 0 && !found.question().isEverything()) showNothing(found);
            }
        }
    }

    /// What would have an answer, a link each.
    private void showNothing(Found found) {
        show("nothing", search::clear);
        for (var relief : found.answer().advice().reliefs()) {
            var link = new Hyperlink(new AdviceWords(wording).relief(relief));
            link.setWrapText(true);
            link.setTextAlignment(TextAlignment.CENTER);
            link.setOnAction(
                    _ -> search.ask(found.question().asking(relief.words()).filtered(relief.filter())));
            reliefs.getChildren().add(link);
        }
        if (!reliefs.getChildren().isEmpty()) advice.setText(wording.say("browse.empty.nothing.relieved"));
    }

    private void show(String key, Runnable remedy) {
        icon.setIconCode(key.equals("failed") ? Feather.ALERT_CIRCLE : Feather.SEARCH);
        title.setText(wording.say("browse.empty." + key + ".title"));
        advice.setText(wording.say("browse.empty." + key + ".advice"));
        action.setText(wording.say("browse.empty." + key + ".action"));
        action.setOnAction(_ -> remedy.run());
        reliefs.getChildren().clear();
        box.setVisible(true);
    }

    public Node node() {
        return box;
    }
}
