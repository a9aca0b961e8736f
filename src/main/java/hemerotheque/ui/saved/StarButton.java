package hemerotheque.ui.saved;

import hemerotheque.search.ParsedQuery;
import hemerotheque.search.SavedSearch;
import hemerotheque.ui.common.Icons;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.wording.Wording;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// « ☆ Enregistrer » beside the search field; « Enregistrée » where the question is saved already.
public final class StarButton {

    private final SearchViewModel search;
    private final SavedViewModel saved;
    private final Function<String, ParsedQuery> reader;
    private final Wording wording;
    private final Button button = new Button("", new FontIcon(Feather.STAR));

    /// @param press saves the question, or opens what is saved of it
    public StarButton(
            SearchViewModel search,
            SavedViewModel saved,
            Function<String, ParsedQuery> reader,
            Wording wording,
            Runnable press) {
        this.search = search;
        this.saved = saved;
        this.reader = reader;
        this.wording = wording;
        button.getStyleClass().addAll("hm-plain", "hm-star");
        button.setOnAction(_ -> press.run());
        search.state().subscribe(_ -> show());
        saved.searches().subscribe(_ -> show());
    }

    private void show() {
        var question = search.question();
        var known = saved.asking(question.written(reader));
        button.setText(wording.say(known.isPresent() ? "saved.star.kept" : "saved.star"));
        button.setDisable(question.isEverything());
        if (known.isPresent() != button.getStyleClass().contains("hm-kept")) {
            if (known.isPresent()) button.getStyleClass().add("hm-kept");
            else button.getStyleClass().remove("hm-kept");
        }
        Icons.name(button, name(known));
    }

    private String name(Optional<SavedSearch> known) {
        return known.map(search -> wording.say("saved.star.kept.name", search.name()))
                .orElseGet(() -> wording.say("saved.star.name"));
    }

    public Button node() {
        return button;
    }
}
