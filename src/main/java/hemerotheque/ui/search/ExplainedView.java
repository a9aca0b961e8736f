package hemerotheque.ui.search;

import hemerotheque.search.Narrowing;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.ParsedQuery.Part;
import hemerotheque.search.Query;
import hemerotheque.wording.QueryWords;
import hemerotheque.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// « Ma requête, expliquée »: one line that says in plain words what a question with signs, fields or dates asks for.
/// Takes no room for a row of words and values of facets, which explains itself.
public final class ExplainedView {

    private final SearchViewModel search;
    private final Function<String, ParsedQuery> reader;
    private final Wording wording;
    private final QueryWords words;
    private final Remark remark = new Remark(new Label(), "hm-explained");

    /// @param reader of what is typed in the search field
    public ExplainedView(SearchViewModel search, Function<String, ParsedQuery> reader, Wording wording) {
        this.search = search;
        this.reader = reader;
        this.wording = wording;
        this.words = new QueryWords(wording);
        search.state().subscribe(state -> show(state.question()));
    }

    private void show(Question question) {
        var understood = reader.apply(question.words());
        boolean needed = !understood.refused() && !explainsItself(understood.query());
        if (needed) remark.say(words.sentence(understood.query()), otherReadings(question, understood.parts()));
        else remark.say("", List.of());
    }

    /// What else the days may mean that the question names in plain words.
    private List<Remark.Link> otherReadings(Question question, List<Part> parts) {
        var links = new ArrayList<Remark.Link>();
        for (var part : parts) {
            if (!(part.query() instanceof Query.Dated(var _, var words))) continue;
            links.add(link("search.dated.only", words, question, ParsedQuery.onlyThen(question.words(), part)));
            links.add(link("search.dated.words", words, question, ParsedQuery.withWords(question.words(), part)));
        }
        return links;
    }

    private Remark.Link link(String key, String days, Question question, String other) {
        return new Remark.Link(wording.say(key, days), () -> search.ask(question.asking(other)));
    }

    private static boolean explainsItself(Query query) {
        return switch (query) {
            case Query.Everything _, Query.Word _, Query.Phrase _ -> true;
            case Query.All(var parts) -> parts.stream().allMatch(ExplainedView::explainsItself);
            default -> Narrowing.read(query).isPresent(); // its chips say it
        };
    }

    public Node node() {
        return remark.node();
    }
}
