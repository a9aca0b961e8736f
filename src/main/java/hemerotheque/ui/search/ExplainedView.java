package hemerotheque.ui.search;

import hemerotheque.search.Narrowing;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.Query;
import hemerotheque.wording.QueryWords;
import hemerotheque.wording.Wording;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// « Ma requête, expliquée »: one line that says in plain words what a question with signs, fields or dates asks for.
/// Takes no room for a row of words and values of facets, which explains itself.
public final class ExplainedView {

    private final Function<String, ParsedQuery> reader;
    private final QueryWords words;
    private final Label line = new Label();

    /// @param reader of what is typed in the search field
    public ExplainedView(SearchViewModel search, Function<String, ParsedQuery> reader, Wording wording) {
        this.reader = reader;
        this.words = new QueryWords(wording);
        line.getStyleClass().add("hm-explained");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setWrapText(true);
        line.managedProperty().bind(line.visibleProperty());
        search.state().subscribe(state -> show(state.question().words()));
    }

    private void show(String question) {
        var understood = reader.apply(question);
        boolean needed = !understood.refused() && !explainsItself(understood.query());
        line.setText(needed ? words.sentence(understood.query()) : "");
        line.setVisible(needed);
    }

    private static boolean explainsItself(Query query) {
        return switch (query) {
            case Query.Everything _, Query.Word _, Query.Phrase _ -> true;
            case Query.All(var parts) -> parts.stream().allMatch(ExplainedView::explainsItself);
            default -> Narrowing.read(query).isPresent(); // its chips say it
        };
    }

    public Node node() {
        return line;
    }
}
