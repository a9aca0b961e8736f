package hemerotheque.ui.search;

import hemerotheque.search.Completion;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Delay;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the question that is being typed could become, and which of it is chosen. On the JavaFX thread; what is asked
/// for last makes what was asked for before moot.
public final class CompletionViewModel {

    /// Chosen: keys that follow one another faster ask once.
    static final Duration AFTER_KEY = Duration.ofMillis(60);

    private static final int NONE = -1;

    private final BiFunction<String, Integer, List<Completion>> completer;
    private final Background background;
    private final Delay delay;
    private final ReadOnlyObjectWrapper<List<Completion>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
    private String question = "";
    private int latest;

    /// @param completer of a question and the place of its caret; from any thread but JavaFX's
    public CompletionViewModel(
            BiFunction<String, Integer, List<Completion>> completer, Background background, Delay delay) {
        this.completer = completer;
        this.background = background;
        this.delay = delay;
    }

    /// Empty where there is nothing to offer.
    public ReadOnlyObjectProperty<List<Completion>> offered() {
        return offered.getReadOnlyProperty();
    }

    /// The place of the one that is chosen; -1 for none.
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Something was typed; what is offered follows.
    public void typed(String text, int caret) {
        int mine = ++latest;
        delay.after(AFTER_KEY, () -> {
            if (mine == latest) ask(text, caret, mine);
        });
    }

    /// Offers at once what there is.
    public void open(String text, int caret) {
        ask(text, caret, ++latest);
    }

    private void ask(String text, int caret, int mine) {
        background.run(
                () -> completer.apply(text, caret),
                all -> {
                    if (mine != latest) return;
                    question = text;
                    chosen.set(NONE);
                    offered.set(all);
                },
                _ -> dismiss()); // the search itself tells what is wrong
    }

    /// Chooses `steps` further down, round and round by way of none.
    public void move(int steps) {
        int size = offered.get().size();
        if (size > 0) chosen.set(Math.floorMod(chosen.get() + 1 + steps, size + 1) - 1);
    }

    /// Takes the one that is chosen; nothing where none is.
    public Optional<Completion> take() {
        return take(chosen.get());
    }

    public Optional<Completion> take(int place) {
        if (place < 0 || place >= offered.get().size()) return Optional.empty();
        var taken = offered.get().get(place);
        dismiss();
        return Optional.of(taken);
    }

    /// The question with `taken` in it.
    public Edit edit(Completion taken) {
        return new Edit(taken.in(question), taken.caret());
    }

    /// Offers nothing, until something else is typed.
    public void dismiss() {
        latest++;
        chosen.set(NONE);
        offered.set(List.of());
    }
}
