package hemerotheque.ui.browse;

import hemerotheque.search.Contents;
import hemerotheque.ui.common.Background;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the archive holds, for the sidebar and the status line.
public final class LibraryViewModel {

    private record Counted(Contents contents, OnThisDay onThisDay) {}

    private final Supplier<Contents> counter;
    private final Supplier<OnThisDay> yearly;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Contents>> contents = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OnThisDay>> onThisDay = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int latest;

    /// @param counter from any thread but JavaFX's
    /// @param yearly counts what was published on this day; from the same threads
    public LibraryViewModel(Supplier<Contents> counter, Supplier<OnThisDay> yearly, Background background) {
        this.counter = counter;
        this.yearly = yearly;
        this.background = background;
    }

    /// Absent until it was counted once.
    public ReadOnlyObjectProperty<Optional<Contents>> contents() {
        return contents.getReadOnlyProperty();
    }

    /// Absent until it was counted once; counted with the contents, and there before them.
    public ReadOnlyObjectProperty<Optional<OnThisDay>> onThisDay() {
        return onThisDay.getReadOnlyProperty();
    }

    /// Why the last count failed; absent where it did not.
    public ReadOnlyObjectProperty<Optional<Exception>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Counts again; only the latest count is shown.
    public void refresh() {
        int mine = ++latest;
        background.run(
                () -> new Counted(counter.get(), yearly.get()),
                counted -> {
                    if (mine != latest) return;
                    failure.set(Optional.empty());
                    onThisDay.set(Optional.of(counted.onThisDay()));
                    contents.set(Optional.of(counted.contents()));
                },
                error -> {
                    if (mine == latest) failure.set(Optional.of(error));
                });
    }
}
