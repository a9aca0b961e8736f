package hemerotheque.importing.format.warc;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The pages that the maker of an archive lists as seen, among all that servers gave. Remembers which were found.
public final class Listed {

    private final Set<String> keys;
    private final Set<String> found = new HashSet<>();
    private final boolean all;

    private Listed(Set<String> keys, boolean all) {
        this.keys = keys;
        this.all = all;
    }

    /// The pages at `addresses`.
    public static Listed of(Collection<String> addresses) {
        return new Listed(addresses.stream().map(Inventory::addressKey).collect(Collectors.toSet()), false);
    }

    /// Every page of an archive that lists none.
    public static Listed all() {
        return new Listed(Set.of(), true);
    }

    boolean has(String address) {
        if (all) return true;
        var key = Inventory.addressKey(address);
        if (keys.contains(key)) found.add(key);
        return keys.contains(key);
    }

    /// How many of them no archive had.
    public int missing() {
        return keys.size() - found.size();
    }
}
