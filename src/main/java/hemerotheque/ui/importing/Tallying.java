package hemerotheque.ui.importing;

import hemerotheque.archive.Progress;
import hemerotheque.model.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// Counts on the import's own threads, so that the window may look when it likes.
final class Tallying implements Progress {

    private final AtomicLong found = new AtomicLong();
    private final Map<Outcome.Kind, AtomicLong> settled = new EnumMap<>(Outcome.Kind.class);

    Tallying() {
        for (var kind : Outcome.Kind.values()) settled.put(kind, new AtomicLong());
    }

    @Override
    public void found(long files) {
        found.set(files);
    }

    @Override
    public void settled(Outcome outcome) {
        settled.get(outcome.kind()).incrementAndGet();
    }

    long found() {
        return found.get();
    }

    Counts counts() {
        var counts = new EnumMap<Outcome.Kind, Long>(Outcome.Kind.class);
        settled.forEach((kind, count) -> counts.put(kind, count.get()));
        return new Counts(counts);
    }
}
