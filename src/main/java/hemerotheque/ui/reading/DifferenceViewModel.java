package hemerotheque.ui.reading;

import hemerotheque.model.ArticleDiff;
import hemerotheque.model.ArticleVersion;
import hemerotheque.model.CaptureId;
import hemerotheque.ui.common.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Two versions of an article side by side. To be used on the screen's thread.
final class DifferenceViewModel {

    sealed interface State {

        /// Nothing is compared.
        record Closed() implements State {}

        record Comparing(Pair pair) implements State {}

        record Shown(Pair pair, ArticleDiff diff) implements State {}

        /// Nobody knows what one of them tells.
        record Untold(Pair pair) implements State {}

        record Failed(Pair pair, Exception reason) implements State {}
    }

    /// @param versions to choose from, the newest first
    record Pair(List<ArticleVersion> versions, ArticleVersion before, ArticleVersion after) {}

    private final Background background;
    private final BiFunction<CaptureId, CaptureId, Optional<ArticleDiff>> difference;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Closed());
    private int latest;

    DifferenceViewModel(Background background, BiFunction<CaptureId, CaptureId, Optional<ArticleDiff>> difference) {
        this.background = background;
        this.difference = difference;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Compares the two; a comparison that still runs becomes moot.
    void compare(Pair pair) {
        int mine = ++latest;
        state.set(new State.Comparing(pair));
        background.run(
                () -> difference.apply(pair.before().id(), pair.after().id()),
                found -> settle(
                        mine,
                        found.<State>map(diff -> new State.Shown(pair, diff)).orElseGet(() -> new State.Untold(pair))),
                reason -> settle(mine, new State.Failed(pair, reason)));
    }

    void close() {
        latest++;
        state.set(new State.Closed());
    }

    private void settle(int asked, State outcome) {
        if (asked == latest) state.set(outcome);
    }
}
