package hemerotheque.ui.search;

import hemerotheque.search.Choice;
import hemerotheque.search.Narrowing;
import hemerotheque.search.Narrowing.State;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.Wording;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;

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

    /// A click adds, with Ctrl it replaces, with Alt it excludes; on what stands so already it takes back.
    public void click(Choice choice, MouseEvent click) {
        press(choice, click.isShortcutDown(), click.isAltDown());
    }

    /// The same for a key.
    public void press(Choice choice, boolean replacing, boolean excluding) {
        if (replacing) replace(choice);
        else toggle(choice, excluding ? State.EXCLUDED : State.CHOSEN);
    }

    private void toggle(Choice choice, State wanted) {
        change(narrowing -> narrowing.set(choice, narrowing.state(choice) == wanted ? State.NEUTRAL : wanted));
    }

    /// The verbs as items of a menu.
    public List<MenuItem> items(Choice choice, Wording wording) {
        return List.of(
                item(wording.say("choice.add"), () -> add(choice)),
                item(wording.say("choice.replace"), () -> replace(choice)),
                item(wording.say("choice.exclude", new FacetWords(wording).value(choice)), () -> exclude(choice)));
    }

    private static MenuItem item(String words, Runnable done) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> done.run());
        return item;
    }
}
