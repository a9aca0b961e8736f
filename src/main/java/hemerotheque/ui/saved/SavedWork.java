package hemerotheque.ui.saved;

import hemerotheque.search.Colour;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import java.util.List;
import java.util.Optional;

/// What an archive does with saved searches; from any thread but JavaFX's. See [hemerotheque.archive.Searches].
public interface SavedWork {

    List<SavedCount> counted();

    /// @return nothing where the name is taken
    Optional<SavedSearch> add(String name, String words, Colour colour);

    /// @return whether it was done: not where the name is taken
    boolean change(SavedSearch change);

    /// Has them stand in this order.
    void arrange(List<SavedSearch> order);

    void visit(SavedSearch search);

    void remove(SavedSearch search);

    /// @return whether it was done: not where the name is taken
    boolean restore(SavedSearch removed);
}
