package hemerotheque.ui.importing;

import hemerotheque.model.Outcome;
import java.util.EnumMap;
import java.util.Map;

/// How many inputs came to each kind of end.
public record Counts(Map<Outcome.Kind, Long> of) {

    public static final Counts NONE = new Counts(Map.of());

    public Counts {
        of = Map.copyOf(of);
    }

    public long count(Outcome.Kind kind) {
        return of.getOrDefault(kind, 0L);
    }

    public long total() {
        return of.values().stream().mapToLong(Long::longValue).sum();
    }

    Counts and(Counts others) {
        var sum = new EnumMap<Outcome.Kind, Long>(Outcome.Kind.class);
        for (var kind : Outcome.Kind.values()) sum.put(kind, count(kind) + others.count(kind));
        return new Counts(sum);
    }
}
