package hemerotheque.archive;

import hemerotheque.index.ArticleIndex;
import hemerotheque.index.PreparedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.store.Change;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;

/// Leads the index after the store: while the calling thread reads changes and makes documents of them, another puts
/// those before them, each doing about half of the work.
final class CatchingUp {

    /// Articles, our choice: three such portions are in memory, with all their words.
    private static final int STRIDE = 250;

    /// Articles, our choice: no more is to be taken in again where the program is killed.
    private static final int DURABLE = 20_000;

    /// What is to become of one article in the index.
    private sealed interface Step {
        record Put(PreparedArticle article) implements Step {}

        record Delete(ArticleId article) implements Step {}
    }

    private final Rooms rooms;
    private final ArticleIndex index;
    private final int durable;

    CatchingUp(Rooms rooms) {
        this(rooms, DURABLE);
    }

    /// @param durable after how many changes the index is settled
    CatchingUp(Rooms rooms, int durable) {
        this.rooms = rooms;
        this.index = rooms.index();
        this.durable = durable;
    }

    /// @param done told how many changes have been read, now and again
    /// @return how many changes were taken in
    long run(LongConsumer done, Cancel cancel) {
        long taken = 0;
        long seq = index.seq();
        try (var putting = Executors.newSingleThreadExecutor(Threads.named("catch-up"))) {
            var following = new Following(putting);
            while (!cancel.requested()) {
                var changes = rooms.store().changesAfter(seq, STRIDE);
                if (changes.isEmpty()) break;
                var steps = changes.stream().map(this::step).toList();
                long reached = changes.getLast().seq();
                boolean settled = taken / durable < (taken + changes.size()) / durable;
                following.follow(() -> take(steps, settled ? OptionalLong.of(reached) : OptionalLong.empty()));
                seq = reached;
                taken += changes.size();
                done.accept(taken);
            }
            following.await();
        }
        if (!cancel.requested()) seq = Math.max(seq, rooms.store().seq());
        if (seq != index.seq()) rooms.settle(seq);
        return taken;
    }

    private Step step(Change change) {
        return change.article()
                .<Step>map(stored -> new Step.Put(rooms.prepared(stored)))
                .orElseGet(() -> new Step.Delete(change.id()));
    }

    /// @param settled where the index is to be durable up to here
    private void take(List<Step> steps, OptionalLong settled) {
        rooms.onIndex(() -> {
            for (var step : steps) take(step);
            return null;
        });
        settled.ifPresent(rooms::settle);
    }

    private void take(Step step) throws IOException {
        switch (step) {
            case Step.Put(var article) -> index.put(article);
            case Step.Delete(var article) -> index.delete(article);
        }
    }
}
