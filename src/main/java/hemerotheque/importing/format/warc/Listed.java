package hemerotheque.importing.format.warc;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The pages that the maker of an archive lists as seen, among all that servers gave. Remembers which were found.
///
/// Makers list the pages that they opened and leave out those that came with them. Those from the sites of listed pages
/// count as listed: no article is lost for a short list. The others are frames of adverts and players.
public final class Listed {

    private final Map<String, Optional<Instant>> moments = new HashMap<>();
    private final Set<String> sites;
    private final Set<String> found = new HashSet<>();
    private final boolean all;

    private Listed(Map<String, Optional<Instant>> pages, boolean all) {
        pages.forEach((address, moment) -> moments.putIfAbsent(Inventory.addressKey(address), moment));
        this.sites = moments.keySet().stream().map(Listed::site).collect(Collectors.toSet());
        this.all = all;
    }

    /// The pages at the addresses, each with the moment at which it was seen.
    public static Listed of(Map<String, Optional<Instant>> pages) {
        return new Listed(pages, false);
    }

    /// Every page of an archive that lists none.
    public static Listed all() {
        return new Listed(Map.of(), true);
    }

    boolean has(String address) {
        if (all) return true;
        var key = Inventory.addressKey(address);
        if (moments.containsKey(key)) found.add(key);
        return moments.containsKey(key) || sites.contains(site(key));
    }

    /// The host in an address without its scheme: `//www.paper.example/2020/page.html`.
    private static String site(String key) {
        return key.startsWith("//") ? key.substring(2).split("[/?]", 2)[0].replaceFirst("^www\\.", "") : key;
    }

    /// When the page at that address was seen, where the list tells it.
    Optional<Instant> moment(String address) {
        return moments.getOrDefault(Inventory.addressKey(address), Optional.empty());
    }

    /// How many of them no archive had.
    public int missing() {
        return moments.size() - found.size();
    }
}
