package hemerotheque.search;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// How an article writes something that was looked for.
///
/// @param spelling as it does most often; of two words near one another both, with `…` between
/// @param between words between the two; absent for everything else
/// @param times how often it stands in each field, 1 or more
public record Form(String spelling, OptionalInt between, Map<Field, Integer> times) {

    public Form {
        times = Collections.unmodifiableMap(new TreeMap<>(times));
    }

    /// How often it stands in all fields.
    public int total() {
        return times.values().stream().mapToInt(Integer::intValue).sum();
    }
}
