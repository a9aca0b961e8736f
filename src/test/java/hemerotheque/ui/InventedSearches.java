package hemerotheque.ui;

import hemerotheque.search.Colour;
import hemerotheque.search.GivenName;
import hemerotheque.search.SavedCount;
import hemerotheque.search.SavedSearch;
import hemerotheque.ui.saved.SavedWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Saved searches in memory, with counts that tell where they came from: a hundred articles for each letter of the
/// question, a dozen new ones for each search before it, until it is visited.
public final class InventedSearches implements SavedWork {

    private final List<SavedSearch> searches = new ArrayList<>();
    private long last;

    /// One for each of `names`, asking for its name, each of another colour.
    public static InventedSearches named(String... names) {
        var all = new InventedSearches();
        for (var name : names)
            all.add(
                    name,
                    name.toLowerCase(Locale.ROOT),
                    Colour.values()[(int) (all.last + 1) % Colour.values().length]);
        return all;
    }

    @Override
    public List<SavedCount> counted() {
        return searches.stream()
                .map(search -> new SavedCount(
                        search, 100L * search.words().length(), search.visited() > 0 ? 0 : 12 * (search.id() - 1)))
                .toList();
    }

    @Override
    public Optional<SavedSearch> add(String name, String words, Colour colour) {
        if (isTaken(name, 0)) return Optional.empty();
        var search = new SavedSearch(++last, name, words, colour, Instant.EPOCH, 0);
        searches.add(search);
        return Optional.of(search);
    }

    private boolean isTaken(String name, long but) {
        return searches.stream()
                .anyMatch(search ->
                        search.id() != but && GivenName.key(search.name()).equals(GivenName.key(name)));
    }

    @Override
    public boolean change(SavedSearch change) {
        if (isTaken(change.name(), change.id())) return false;
        searches.replaceAll(search -> search.id() == change.id() ? change : search);
        return true;
    }

    @Override
    public void arrange(List<SavedSearch> order) {
        searches.sort(Comparator.comparingInt(
                search -> order.stream().map(SavedSearch::id).toList().indexOf(search.id())));
    }

    @Override
    public void visit(SavedSearch visited) {
        searches.replaceAll(search -> search.id() == visited.id() ? search.visitedAt(1) : search);
    }

    @Override
    public void remove(SavedSearch removed) {
        searches.removeIf(search -> search.id() == removed.id());
    }

    @Override
    public boolean restore(SavedSearch removed) {
        if (isTaken(removed.name(), 0)) return false;
        searches.add(removed);
        return true;
    }
}
