package hemerotheque.ui.saved;

import hemerotheque.search.Colour;
import hemerotheque.search.GivenName;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.common.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The saved searches of the archive with their counts, and what is done with them. On the JavaFX thread.
public final class SavedViewModel {

    /// @param order of all searches before
    private record Removed(SavedSearch search, List<SavedSearch> order) {}

    private final SavedWork work;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<SavedCount>> searches = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Removed> removed = Optional.empty();
    private int latest;

    public SavedViewModel(SavedWork work, Background background) {
        this.work = work;
        this.background = background;
    }

    /// In the order that the reader has given them; empty until they were counted once.
    public ReadOnlyObjectProperty<List<SavedCount>> searches() {
        return searches.getReadOnlyProperty();
    }

    /// The one of this name, blind to case and accents.
    public Optional<SavedSearch> named(String name) {
        var key = GivenName.key(name);
        return searches.get().stream()
                .map(SavedCount::search)
                .filter(search -> GivenName.key(search.name()).equals(key))
                .findFirst();
    }

    /// The one that asks just this.
    public Optional<SavedSearch> asking(String words) {
        return searches.get().stream()
                .map(SavedCount::search)
                .filter(search -> search.words().equals(words))
                .findFirst();
    }

    /// Counts again; only the latest count is shown, and where it fails the one before stays.
    public void refresh() {
        int mine = ++latest;
        background.run(
                work::counted,
                counted -> {
                    if (mine == latest) searches.set(counted);
                },
                _ -> {}); // the list of articles tells what is wrong with the archive
    }

    /// @param name as typed
    public void save(String name, String words, Colour colour, Consumer<Outcome> told) {
        run(name, () -> work.add(name, words, colour).isPresent(), told);
    }

    public void change(SavedSearch change, Consumer<Outcome> told) {
        run(change.name(), () -> work.change(change), told);
    }

    /// Notes that its answer is looked at: nothing in it is new any more.
    public void visit(SavedSearch search) {
        background.run(
                () -> {
                    work.visit(search);
                    return search;
                },
                _ -> refresh(),
                _ -> {}); // where nothing can be written, all stays new
    }

    public void remove(SavedSearch search, Consumer<Outcome> told) {
        var order = order();
        run(
                search.name(),
                () -> {
                    work.remove(search);
                    return true;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done) removed = Optional.of(new Removed(search, order));
                    told.accept(outcome);
                });
    }

    /// The one that was removed last, as long as it can be put back.
    public Optional<SavedSearch> removed() {
        return removed.map(Removed::search);
    }

    /// Puts back the one that was removed last, as it was and where it was.
    public void restore(Consumer<Outcome> told) {
        if (removed.isEmpty()) return;
        var back = removed.get();
        removed = Optional.empty();
        run(
                back.search().name(),
                () -> {
                    boolean done = work.restore(back.search());
                    if (done) work.arrange(back.order());
                    return done;
                },
                told);
    }

    /// The place of `search` among the others, 0 for the first; -1 where it is gone.
    private int place(SavedSearch search) {
        return order().stream().map(SavedSearch::id).toList().indexOf(search.id());
    }

    /// Has `search` stand at `place` among the others, as far as there is one. It shows at once, and is kept.
    public void move(SavedSearch search, int place) {
        int from = place(search);
        var all = new ArrayList<>(searches.get());
        if (from < 0) return;
        var moved = all.remove(from);
        all.add(Math.clamp(place, 0, all.size()), moved);
        if (all.equals(searches.get())) return;
        latest++; // a count that is on its way has the old order
        searches.set(List.copyOf(all));
        var order = order();
        run(
                search.name(),
                () -> {
                    work.arrange(order);
                    return true;
                },
                _ -> {});
    }

    private List<SavedSearch> order() {
        return searches.get().stream().map(SavedCount::search).toList();
    }

    private void run(String name, Callable<Boolean> wish, Consumer<Outcome> told) {
        background.run(
                wish,
                done -> {
                    refresh();
                    told.accept(done ? new Outcome.Done() : new Outcome.Taken(name));
                },
                reason -> told.accept(new Outcome.Failed(reason)));
    }
}
