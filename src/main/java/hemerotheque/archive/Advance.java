package hemerotheque.archive;

import hemerotheque.model.Outcome;
import java.util.Map;
import java.util.Optional;

/// How far an import has come at one moment.
///
/// @param found files that have been met up to now: by the walk that looks ahead, or by reading
/// @param all that is to be read; nothing until the walk has come to its end
/// @param read what has been read and understood
/// @param counts of every kind of outcome, 0 included
public record Advance(long found, Optional<Extent> all, Extent read, Map<Outcome.Kind, Long> counts) {

    public Advance {
        counts = Map.copyOf(counts);
    }

    public long count(Outcome.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /// Inputs that came to their end, whatever it was.
    public long settled() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Inputs that turned out to be articles, new or not.
    public long articles() {
        return count(Outcome.Kind.ADDED) + count(Outcome.Kind.UPDATED) + count(Outcome.Kind.DUPLICATE);
    }

    /// From 0 to 1, by bytes; nothing until it is known how many there are.
    public Optional<Double> share() {
        return all.filter(there -> there.bytes() > 0).map(there -> Math.min(1, (double) read.bytes() / there.bytes()));
    }

    /// Bytes; nothing until it is known how many there are. What grows while it is read counts as read.
    Optional<Long> left() {
        return all.map(there -> Math.max(0, there.bytes() - read.bytes()));
    }
}
