package hemerotheque.archive;

import hemerotheque.importing.Extraction;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Gathers what was understood into batches, stores each in one transaction, then has the index follow. The articles of
/// one page are always in one batch: it is held whole, or not at all.
final class BatchWriter implements PageFlow.Taker {

    /// Articles, measured elsewhere to hide the cost of a durable commit.
    private static final int LARGEST_BATCH = 200;

    /// Bytes of pages and pictures, our choice: bounds the memory of a batch of illustrated pages.
    private static final long HEAVIEST_BATCH = 64L << 20;

    /// Our choice: the longest that a read page waits to be safe on disk.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /// Our choice: how long a stored article may not be found yet. Each settling of the index costs a segment, which
    /// later has to be merged.
    private static final Duration UNSETTLED = Duration.ofSeconds(5);

    private final Rooms rooms;
    private final Progress progress;
    private final Clock clock;
    private final Tally tally = new Tally();
    private final List<Harvest> batch = new ArrayList<>();
    private long weight;
    private Instant begun = Instant.MIN;
    private Instant settled;
    private boolean unsettled;

    BatchWriter(Rooms rooms, Progress progress, Clock clock) {
        this.rooms = rooms;
        this.progress = progress;
        this.clock = clock;
        this.settled = clock.instant();
    }

    @Override
    public void input(Input input) {
        switch (input) {
            case Input.Unread(var problem) -> settle(Settling.of(problem));
            case Input.Known(var origin, var article) -> settle(Outcome.in(origin, Outcome.Kind.DUPLICATE, article));
            case Input.Finished(var harvest, var _) -> gather(harvest);
            case Input.Read(var page, Extraction.Understood understood) -> gather(harvest(understood, page));
            case Input.Read(var page, Extraction.Several(var articles)) ->
                articles.forEach(article -> gather(harvest(article, page)));
            case Input.Read(var _, Extraction.NotAnArticle(var problem)) -> settle(Settling.of(problem));
        }
        idle();
    }

    @Override
    public void idle() {
        if (batch.isEmpty()) return;
        if (batch.size() >= LARGEST_BATCH || weight >= HEAVIEST_BATCH || isPast(begun, LONGEST_WAIT)) flush();
        if (isPast(settled, UNSETTLED)) settleIndex();
    }

    /// Stores what is left, so that all of it can be found.
    void finish() {
        if (!batch.isEmpty()) flush();
        settleIndex();
    }

    private boolean isPast(Instant since, Duration wait) {
        return Duration.between(since, clock.instant()).compareTo(wait) >= 0;
    }

    private void settleIndex() {
        if (unsettled) rooms.settle();
        unsettled = false;
        settled = clock.instant();
    }

    ImportReport report(boolean cancelled, Duration duration) {
        return tally.report(cancelled, duration);
    }

    private static Harvest harvest(Extraction.Understood understood, RawPage page) {
        return new Harvest(understood.article(), understood.capture(), page.bytes(), understood.pictures());
    }

    private void gather(Harvest harvest) {
        if (batch.isEmpty()) begun = clock.instant();
        batch.add(harvest);
        weight += weight(harvest);
    }

    private static long weight(Harvest harvest) {
        long pictures = harvest.pictures().stream()
                .mapToLong(picture -> picture.bytes().length)
                .sum();
        return harvest.original().length + pictures;
    }

    private void flush() {
        var outcomes = rooms.store().put(batch);
        rooms.follow(batch, outcomes);
        unsettled = true;
        batch.clear();
        weight = 0;
        outcomes.forEach(this::settle);
    }

    private void settle(Outcome outcome) {
        tally.count(outcome);
        progress.settled(outcome);
    }
}
