package hemerotheque.ui.saved;

import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import hemerotheque.search.SavedSearch.Colour;
import hemerotheque.ui.common.Background;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The saved searches of the archive with their counts, and what is done with them. On the JavaFX thread.
public final class SavedViewModel {

    /// What became of a wish.
    public sealed interface Outcome {
        record Done() implements Outcome {}

        /// Another search has the name.
        record Taken(String name) implements Outcome {}

        record Failed(Exception reason) implements Outcome {}
    }

    private final SavedWork work;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<SavedCount>> searches = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<SavedSearch> removed = Optional.empty();
    private int latest;

    public SavedViewModel(SavedWork work, Background background) {
        this.work = work;
        this.background = background;
    }

    /// In the order in which they were saved; empty until they were counted once.
    public ReadOnlyObjectProperty<List<SavedCount>> searches() {
        return searches.getReadOnlyProperty();
    }

    /// The one of this name, blind to case and accents.
    public Optional<SavedSearch> named(String name) {
        var key = SavedSearch.key(name);
        return searches.get().stream()
                .map(SavedCount::search)
                .filter(search -> SavedSearch.key(search.name()).equals(key))
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
        run(
                search.name(),
                () -> {
                    work.remove(search);
                    return true;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Done) removed = Optional.of(search);
                    told.accept(outcome);
                });
    }

    /// The one that was removed last, as long as it can be put back.
    public Optional<SavedSearch> removed() {
        return removed;
    }

    /// Puts back the one that was removed last, as it was.
    public void restore(Consumer<Outcome> told) {
        if (removed.isEmpty()) return;
        var search = removed.get();
        removed = Optional.empty();
        run(search.name(), () -> work.restore(search), told);
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
