package hemerotheque.archive;

import hemerotheque.importing.Extraction;
import hemerotheque.importing.format.RawPage;
import hemerotheque.model.Harvest;
import hemerotheque.model.ImportId;
import hemerotheque.model.Outcome;
import hemerotheque.model.Problem;
import hemerotheque.store.Arrival;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Gathers what was understood into batches, stores each in one transaction, then has the index follow. The articles of
/// one page are always in one batch: it is held whole, or not at all.
final class BatchWriter implements PageFlow.Taker {

    /// Articles, measured: of 200,000 small ones, commits of 200 took a fifth of the import, of 1,000 they hardly show.
    private static final int LARGEST_BATCH = 1_000;

    /// Bytes of pages and pictures, our choice: bounds the memory of a batch of illustrated pages.
    private static final long HEAVIEST_BATCH = 64L << 20;

    /// Our choice: the longest that a read page waits to be safe on disk.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /// Our choice: how long a stored article may not be found yet. Each settling of the index costs a segment, which
    /// later has to be merged.
    private static final Duration UNSETTLED = Duration.ofSeconds(5);

    /// Articles, our choice: what is grouped at once, which is cheaper than a few at a time.
    private static final int GROUPED_AT_ONCE = 10_000;

    private final Rooms rooms;
    private final Progress progress;
    private final Clock clock;
    private final ImportId id;
    private final Following following;
    private final Tally tally = new Tally();
    private final Batch batch = new Batch();
    private Instant begun = Instant.MIN;
    private Instant settled;
    private boolean unsettled;
    private int ungrouped;

    /// @param id of the import that all is a part of
    /// @param following leads the index
    BatchWriter(Rooms rooms, ImportId id, Progress progress, Clock clock, Following following) {
        this.following = following;
        this.rooms = rooms;
        this.id = id;
        this.progress = progress;
        this.clock = clock;
        this.settled = clock.instant();
    }

    @Override
    public void input(Input input) {
        if (batch.isEmpty()) begun = clock.instant();
        switch (input) {
            case Input.Begun(var file) -> batch.begin(file);
            case Input.Ended _ -> batch.end();
            case Input.Milestone(var place) -> batch.milestone(place);
            case Input.Noted(var found) -> batch.note(found);
            case Input.Passed(var outcomes) ->
                batch.pass(outcomes.stream().<Arrival>map(Arrival.Settled::new).toList());
            case Input.Unread(var problem) -> gather(problem);
            case Input.Known(var origin, var article, var sha256) ->
                gather(List.of(new Arrival.Known(origin, article, sha256)));
            case Input.Finished(var harvest, var _) -> gather(List.of(new Arrival.Fresh(harvest)));
            case Input.Read(var page, Extraction.Understood understood) -> gather(List.of(fresh(understood, page)));
            case Input.Read(var page, Extraction.Several(var articles)) ->
                gather(articles.stream().map(article -> fresh(article, page)).toList());
            case Input.Read(var _, Extraction.NotAnArticle(var problem)) -> gather(problem);
        }
        idle();
    }

    @Override
    public void idle() {
        if (batch.isEmpty()) return;
        if (batch.size() >= LARGEST_BATCH || batch.weight() >= HEAVIEST_BATCH || isPast(begun, LONGEST_WAIT)) flush();
        if (isPast(settled, UNSETTLED)) settleIndex();
    }

    /// Nothing waits unsafe while nothing comes.
    @Override
    public void rest() {
        finish();
    }

    @Override
    public void read(Extent done) {
        progress.read(done);
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
        following.await();
        if (unsettled) rooms.settle(rooms.store().seq());
        unsettled = false;
        settled = clock.instant();
    }

    ImportReport report(boolean cancelled, Duration duration) {
        return tally.report(cancelled, duration);
    }

    private static Arrival fresh(Extraction.Understood understood, RawPage page) {
        return new Arrival.Fresh(
                new Harvest(understood.article(), understood.capture(), page.bytes(), understood.pictures()));
    }

    private void gather(List<Arrival> arrivals) {
        batch.add(arrivals, false);
    }

    private void gather(Problem problem) {
        var outcome = Settling.of(problem);
        batch.add(List.of(new Arrival.Settled(outcome)), outcome.kind() == Outcome.Kind.FAILED);
    }

    private void flush() {
        var portions = batch.take();
        var outcomes = rooms.store().journal().put(id, portions);
        var arrivals = portions.stream()
                .flatMap(portion -> portion.arrivals().stream())
                .toList();
        follow(arrivals, outcomes);
        group(arrivals.size());
        for (int i = 0; i < arrivals.size(); i++) settle(checked(outcomes.get(i), arrivals.get(i)));
    }

    /// Settling the index, too, goes on beside the next batch.
    private void follow(List<Arrival> arrivals, List<Outcome> outcomes) {
        boolean due = isPast(settled, UNSETTLED);
        long reached = due ? rooms.store().seq() : 0;
        following.follow(() -> {
            rooms.follow(arrivals, outcomes);
            if (due) rooms.settle(reached);
        });
        unsettled = !due;
        if (due) settled = clock.instant();
    }

    private static Outcome checked(Outcome outcome, Arrival arrival) {
        return arrival instanceof Arrival.Fresh(var harvest) ? Settling.checked(outcome, harvest.capture()) : outcome;
    }

    private void group(int more) {
        ungrouped += more;
        if (ungrouped < GROUPED_AT_ONCE) return;
        rooms.store().groups().group();
        ungrouped = 0;
    }

    private void settle(Outcome outcome) {
        tally.count(outcome);
        progress.settled(outcome);
    }
}
