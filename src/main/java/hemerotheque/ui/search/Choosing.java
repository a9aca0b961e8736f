package hemerotheque.ui.search;

import hemerotheque.search.Choice;
import hemerotheque.search.Narrowing;
import hemerotheque.search.Narrowing.State;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuItem;

/// The three verbs for a value of a facet, wherever it is shown: add it to the question, have it alone, exclude it. On
/// the JavaFX thread.
///
/// @param values reads and writes them
public record Choosing(SearchViewModel search, Values values) {

    /// What the present question says of values, with what stands in the field.
    public Narrowing present() {
        return values.of(search.typedQuestion());
    }

    public void change(UnaryOperator<Narrowing> change) {
        var question = search.typedQuestion();
        search.ask(values.put(question, change.apply(values.of(question))));
    }

    public void add(Choice choice) {
        change(narrowing -> narrowing.choose(choice));
    }

    /// Has `choice` alone of its facet.
    public void replace(Choice choice) {
        change(narrowing -> narrowing.replace(choice));
    }

    public void exclude(Choice choice) {
        change(narrowing -> narrowing.exclude(choice));
    }

    /// Chosen, then excluded, then neither.
    public void cycle(Choice choice) {
        change(narrowing -> narrowing.set(choice, narrowing.state(choice).next()));
    }

    public void clear() {
        change(Narrowing::clear);
    }

    /// As `verb` has it; what is added or excluded already is taken back.
    public void press(Choice choice, Verb verb) {
        switch (verb) {
            case ADD -> toggle(choice, State.CHOSEN);
            case REPLACE -> replace(choice);
            case EXCLUDE -> toggle(choice, State.EXCLUDED);
        }
    }

    private void toggle(Choice choice, State wanted) {
        change(narrowing -> narrowing.set(choice, narrowing.state(choice) == wanted ? State.NEUTRAL : wanted));
    }

    /// The verbs as items of a menu.
    public List<MenuItem> items(Choice choice, Wording wording) {
        return Verb.items(wording, new FacetWords(wording).value(choice), verb -> {
            switch (verb) {
                case ADD -> add(choice);
                case REPLACE -> replace(choice);
                case EXCLUDE -> exclude(choice);
            }
        });
    }
}
