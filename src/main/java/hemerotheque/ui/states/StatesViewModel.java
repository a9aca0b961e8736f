package hemerotheque.ui.states;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.search.ArticleStates;
import hemerotheque.search.SearchRequest;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Delay;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which articles were read and which are favourites. What the reader notes shows at once and is written after; where
/// that fails, what the archive holds is shown again. On the JavaFX thread.
public final class StatesViewModel {

    private record Change(ArticleState state, List<ArticleId> articles, boolean on) {}

    private final StatesWork work;
    private final Background background;
    private final Delay delay;
    private final ReadOnlyObjectWrapper<ArticleStates> states = new ReadOnlyObjectWrapper<>(ArticleStates.NONE);
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Change> waiting = new ArrayDeque<>();
    private boolean writing;
    private Optional<ArticleId> settled = Optional.empty();
    private Optional<Duration> dwell = Optional.empty();

    public StatesViewModel(StatesWork work, Background background, Delay delay) {
        this.work = work;
        this.background = background;
        this.delay = delay;
    }

    /// As the reader has them; none until they were looked up once.
    public ReadOnlyObjectProperty<ArticleStates> states() {
        return states.getReadOnlyProperty();
    }

    /// Why the last thing that was noted could not be written; absent where it could.
    public ReadOnlyObjectProperty<Optional<Exception>> failure() {
        return failure.getReadOnlyProperty();
    }

    public boolean has(ArticleState state, ArticleId article) {
        return states.get().has(state, article);
    }

    /// Looks the states up again.
    public void refresh() {
        background.run(work::all, now -> settle(now), _ -> {}); // the list tells what is wrong with the archive
    }

    private void settle(ArticleStates now) {
        if (!writing && waiting.isEmpty()) states.set(now);
    }

    /// Has articles be in `state`, or no longer.
    public void mark(ArticleState state, List<ArticleId> articles, boolean on) {
        settled = articles.stream().findFirst();
        var now = states.get();
        states.set(now.with(state, articles, on, now.changes()));
        waiting.add(new Change(state, articles, on));
        write();
    }

    public void toggle(ArticleState state, ArticleId article) {
        mark(state, List.of(article), !has(state, article));
    }

    /// One change after the other, in the order of the reader.
    private void write() {
        if (writing || waiting.isEmpty()) return;
        writing = true;
        var change = waiting.remove();
        background.run(
                () -> {
                    work.mark(change.state, change.articles, change.on);
                    return work.all();
                },
                now -> {
                    writing = false;
                    failure.set(Optional.empty());
                    settle(now);
                    write();
                },
                reason -> {
                    writing = false;
                    waiting.clear();
                    failure.set(Optional.of(reason));
                    refresh();
                });
    }

    /// Has articles count as read that were looked at for so long; with nothing, only those that the reader marks.
    public void readAfter(Optional<Duration> time) {
        dwell = time;
    }

    /// Notes that `article` was read once it has been looked at for that while, but where something was noted of it
    /// just before: then the reader has spoken. Nothing where the archive can only be read.
    ///
    /// @param still asked after that while
    public void attend(ArticleId article, BooleanSupplier still) {
        dwell.ifPresent(time -> delay.after(time, () -> attended(article, still, time)));
    }

    private void attended(ArticleId article, BooleanSupplier still, Duration time) {
        boolean spoken = settled.filter(article::equals).isPresent();
        if (spoken || !dwell.equals(Optional.of(time)) || !still.getAsBoolean() || !work.writable()) return;
        if (has(ArticleState.READ, article)) settled = Optional.of(article);
        else mark(ArticleState.READ, List.of(article), true);
    }

    /// Notes that all articles that answer `request` were read.
    ///
    /// @param told which of them were not
    public void readAll(SearchRequest request, Consumer<List<ArticleId>> told) {
        background.run(
                () -> work.mark(ArticleState.READ, work.answering(request), true),
                changed -> {
                    failure.set(Optional.empty());
                    refresh();
                    told.accept(changed);
                },
                reason -> failure.set(Optional.of(reason)));
    }

    /// Finds all articles that answer `request`.
    ///
    /// @param told their numbers
    public void answering(SearchRequest request, Consumer<List<ArticleId>> told, Consumer<Exception> failed) {
        background.run(() -> work.answering(request), told::accept, failed::accept);
    }

    /// What a list asks the order of its lines of.
    public List<ArticleId> order(SearchRequest request) {
        return work.order(request);
    }
}
