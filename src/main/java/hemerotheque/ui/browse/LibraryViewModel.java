package hemerotheque.ui.browse;

import hemerotheque.search.Contents;
import hemerotheque.ui.common.Background;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the archive holds, for the sidebar and the status line.
public final class LibraryViewModel {

    private final Supplier<Contents> counter;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Contents>> contents = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int latest;

    /// @param counter from any thread but JavaFX's
    public LibraryViewModel(Supplier<Contents> counter, Background background) {
        this.counter = counter;
        this.background = background;
    }

    /// Absent until it was counted once.
    public ReadOnlyObjectProperty<Optional<Contents>> contents() {
        return contents.getReadOnlyProperty();
    }

    /// Why the last count failed; absent where it did not.
    public ReadOnlyObjectProperty<Optional<Exception>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// Counts again; only the latest count is shown.
    public void refresh() {
        int mine = ++latest;
        background.run(
                counter::get,
                counted -> {
                    if (mine != latest) return;
                    failure.set(Optional.empty());
                    contents.set(Optional.of(counted));
                },
                error -> {
                    if (mine == latest) failure.set(Optional.of(error));
                });
    }
}
