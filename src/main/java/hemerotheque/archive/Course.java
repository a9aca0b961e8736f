package hemerotheque.archive;

import hemerotheque.model.Outcome;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Follows an import on its own threads, so that whoever shows it may look when he likes.
public final class Course implements Progress {

    private final Map<Outcome.Kind, Long> counts = new EnumMap<>(Outcome.Kind.class);
    private long found;
    private Optional<Extent> all = Optional.empty();
    private Extent read = Extent.NONE;

    public Course() {
        for (var kind : Outcome.Kind.values()) counts.put(kind, 0L);
    }

    @Override
    public synchronized void found(long files) {
        found = files;
    }

    @Override
    public synchronized void counted(Extent ahead) {
        found = ahead.files();
        all = Optional.of(ahead);
    }

    @Override
    public synchronized void read(Extent done) {
        read = done;
    }

    @Override
    public synchronized void settled(Outcome outcome) {
        counts.merge(outcome.kind(), 1L, Long::sum);
    }

    public synchronized Advance advance() {
        return new Advance(Math.max(found, read.files()), all, read, counts);
    }
}
