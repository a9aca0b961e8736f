package hemerotheque.ui.reading;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.ui.common.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The articles that are like the open one, looked for while somebody wants to see them.
///
/// To be used on the screen's thread; the function that it is given runs on the worker.
final class SimilarViewModel {

    /// What is shown.
    sealed interface State {

        /// Nobody asks, or it is being looked for.
        record Nothing() implements State {}

        /// @param articles the most similar first
        record Found(List<Teaser> articles) implements State {}

        record Failed(Exception reason) implements State {}
    }

    private final Background background;
    private final Function<ArticleId, List<Teaser>> similar;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Nothing());
    private Optional<ArticleId> article = Optional.empty();
    private boolean wanted;
    private int latest;

    SimilarViewModel(Background background, Function<ArticleId, List<Teaser>> similar) {
        this.background = background;
        this.similar = similar;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether they are to be seen.
    void want(boolean wanted) {
        this.wanted = wanted;
        look();
    }

    /// The article that is open now.
    void of(ArticleId id) {
        article = Optional.of(id);
        look();
    }

    private void look() {
        int mine = ++latest;
        state.set(new State.Nothing());
        if (!wanted || article.isEmpty()) return;
        var id = article.get();
        background.run(() -> similar.apply(id), found -> settle(mine, new State.Found(found)), reason -> {
            settle(mine, new State.Failed(reason));
        });
    }

    private void settle(int mine, State found) {
        if (mine == latest) state.set(found);
    }
}
