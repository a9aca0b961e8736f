package hemerotheque.ui.reading;

import hemerotheque.model.ArticleId;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Why;
import hemerotheque.ui.common.Background;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Why the open article is in the list, looked for while somebody wants to see it.
///
/// To be used on the screen's thread; the function that it is given runs on the worker.
final class WhyViewModel {

    /// What is shown.
    sealed interface State {

        /// Nobody asks.
        record Closed() implements State {}

        /// The list does not come from words.
        record Unasked() implements State {}

        record Looking() implements State {}

        /// @param typed the question of the list
        record Told(Why why, String typed) implements State {}

        /// The archive does not hold the article any more, or the question is refused.
        record Untold() implements State {}

        record Failed(Exception reason) implements State {}
    }

    private final Background background;
    private final BiFunction<SearchRequest, ArticleId, Optional<Why>> explain;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Closed());
    private Optional<SearchRequest> asked = Optional.empty();
    private Optional<ArticleId> article = Optional.empty();
    private boolean wanted;
    private int latest;

    WhyViewModel(Background background, BiFunction<SearchRequest, ArticleId, Optional<Why>> explain) {
        this.background = background;
        this.explain = explain;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether it is to be seen.
    void want(boolean wanted) {
        this.wanted = wanted;
        look();
    }

    boolean wanted() {
        return wanted;
    }

    /// The article that is open now.
    void of(ArticleId id) {
        article = Optional.of(id);
        look();
    }

    /// What the list answers to; nothing where no words are asked for.
    void asked(Optional<SearchRequest> request) {
        asked = request;
        look();
    }

    private void look() {
        int mine = ++latest;
        state.set(beginning());
        if (!(state.get() instanceof State.Looking)) return;
        var request = asked.orElseThrow();
        var id = article.orElseThrow();
        background.run(
                () -> explain.apply(request, id),
                why -> settle(
                        mine,
                        why.<State>map(told -> new State.Told(told, request.words()))
                                .orElseGet(State.Untold::new)),
                reason -> settle(mine, new State.Failed(reason)));
    }

    private State beginning() {
        if (!wanted || article.isEmpty()) return new State.Closed();
        return asked.isEmpty() ? new State.Unasked() : new State.Looking();
    }

    private void settle(int mine, State found) {
        if (mine == latest) state.set(found);
    }
}
