package hemerotheque.archive;

import hemerotheque.importing.Extraction;
import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Gathers what was understood into batches, stores each in one transaction, then has the index follow.
final class BatchWriter implements PageFlow.Taker {

    /// Articles, measured elsewhere to hide the cost of a durable commit.
    private static final int LARGEST_BATCH = 200;

    /// Our choice: the longest that a read page waits to be safe on disk.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Rooms rooms;
    private final Progress progress;
    private final Clock clock;
    private final Tally tally = new Tally();
    private final List<Harvest> batch = new ArrayList<>();
    private Instant begun = Instant.MIN;

    BatchWriter(Rooms rooms, Progress progress, Clock clock) {
        this.rooms = rooms;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public void input(Input input) {
        switch (input) {
            case Input.Unread(var problem) -> settle(Settling.of(problem));
            case Input.Known(var origin, var article) -> settle(Outcome.in(origin, Outcome.Kind.DUPLICATE, article));
            case Input.Read(var page, Extraction.Understood(var article, var capture, var _)) ->
                gather(new Harvest(article, capture, page.bytes()));
            case Input.Read(var _, Extraction.NotAnArticle(var problem)) -> settle(Settling.of(problem));
        }
        idle();
    }

    @Override
    public void idle() {
        if (batch.isEmpty()) return;
        boolean waitedEnough = Duration.between(begun, clock.instant()).compareTo(LONGEST_WAIT) >= 0;
        if (batch.size() >= LARGEST_BATCH || waitedEnough) flush();
    }

    /// Stores what is left.
    void finish() {
        if (!batch.isEmpty()) flush();
    }

    ImportReport report(boolean cancelled, Duration duration) {
        return tally.report(cancelled, duration);
    }

    private void gather(Harvest harvest) {
        if (batch.isEmpty()) begun = clock.instant();
        batch.add(harvest);
    }

    private void flush() {
        var outcomes = rooms.store().put(batch);
        rooms.follow(batch, outcomes);
        batch.clear();
        outcomes.forEach(this::settle);
    }

    private void settle(Outcome outcome) {
        tally.count(outcome);
        progress.settled(outcome);
    }
}
