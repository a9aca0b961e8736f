package hemerotheque.index;

import hemerotheque.search.ConcordanceOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToIntFunction;

/// Articles with places by day or by source. Sorted as numbers: comparing a hundred thousand articles with one another
/// took longer than finding them.
record PlacesInOrder(List<Places.Here> articles) {

    /// Undated ones are the last of the oldest and of the newest; without source they are the last too.
    List<Places.Here> by(ConcordanceOrder order) {
        var byNumber = articles.stream()
                .sorted(Comparator.comparing(Places.Here::article))
                .toList(); // the segments of the index are in order already
        return switch (order) {
            case NEWEST ->
                sorted(byNumber, here -> day(here, Integer.MIN_VALUE)).reversed();
            case SOURCE -> bySource(sorted(byNumber, here -> day(here, Integer.MAX_VALUE)));
            case OLDEST, LEFT1, LEFT2, LEFT3, RIGHT1, RIGHT2, RIGHT3 ->
                sorted(byNumber, here -> day(here, Integer.MAX_VALUE));
        };
    }

    private static int day(Places.Here here, int none) {
        return here.day().map(day -> Math.toIntExact(day.first().toEpochDay())).orElse(none);
    }

    private static List<Places.Here> bySource(List<Places.Here> articles) {
        var ranks = new HashMap<String, Integer>();
        articles.forEach(here -> here.source().ifPresent(name -> ranks.put(name, 0)));
        int next = 0;
        for (var name : ranks.keySet().stream().sorted().toList()) ranks.put(name, next++);
        return sorted(articles, here -> here.source().map(ranks::get).orElse(ranks.size()));
    }

    /// By `key`, and where it is equal as they stood.
    private static List<Places.Here> sorted(List<Places.Here> articles, ToIntFunction<Places.Here> key) {
        var keys = new long[articles.size()];
        for (int i = 0; i < keys.length; i++) keys[i] = (long) key.applyAsInt(articles.get(i)) << 32 | i;
        Arrays.sort(keys);
        var sorted = new ArrayList<Places.Here>(keys.length);
        for (long one : keys) sorted.add(articles.get((int) one));
        return Collections.unmodifiableList(sorted);
    }
}
