package hemerotheque.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One import as its archive remembers it: a batch of captures that can be undone as a whole.
///
/// @param name as the reader gave it; absent where it goes by its day
/// @param ended absent while it runs, and where it was broken off
/// @param counts of every kind of outcome, 0 included
/// @param files and folders that it was given, as they were given
public record Import(
        ImportId id,
        Optional<String> name,
        Instant begun,
        Optional<Instant> ended,
        State state,
        Map<Outcome.Kind, Long> counts,
        List<String> files) {

    public enum State {
        RUNNING,
        DONE,
        /// By the reader, before its end.
        STOPPED,
        /// By the world: the program was killed, the disk was full.
        BROKEN_OFF
    }

    public Import {
        counts = Map.copyOf(counts);
        files = List.copyOf(files);
    }

    public long count(Outcome.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
