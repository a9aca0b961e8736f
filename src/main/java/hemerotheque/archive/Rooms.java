package hemerotheque.archive;

import hemerotheque.index.ArticleIndex;
import hemerotheque.index.OtherIndexException;
import hemerotheque.index.PreparedArticle;
import hemerotheque.index.Provenance;
import hemerotheque.model.ArchiveException;
import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.model.Harvest;
import hemerotheque.model.Outcome;
import hemerotheque.search.QueryParser;
import hemerotheque.store.ArchiveStore;
import hemerotheque.store.Arrival;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/// The truth and the convenience of one archive, side by side: the index is only ever led by the store.
///
/// @param clock of the reader, whose days are those of import
record Rooms(Path folder, ArchiveStore store, ArticleIndex index, Clock clock) {

    /// Work on the index, which the disk may stand in the way of.
    interface IndexWork<T> {
        T run() throws IOException;
    }

    /// @throws ArchiveException where the disk is in the way of the index
    <T> T onIndex(IndexWork<T> work) {
        return onIndex(folder, work);
    }

    static <T> T onIndex(Path folder, IndexWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new ArchiveException(kindOf(e), folder.resolve("index"), String.valueOf(e.getMessage()), e);
        }
    }

    private static ArchiveException.Kind kindOf(IOException e) {
        if (e instanceof OtherIndexException) return ArchiveException.Kind.OTHER_INDEX;
        var words = String.valueOf(e.getMessage());
        if (words.contains("No space left") || words.contains("not enough space")) {
            return ArchiveException.Kind.DISK_FULL;
        }
        return e instanceof FileSystemException ? ArchiveException.Kind.UNREACHABLE : ArchiveException.Kind.DAMAGED;
    }

    /// A reader of questions asked today, which knows the saved searches and the days of the archive.
    QueryParser parser() {
        return new QueryParser(day(clock.instant()), store::days, store.searches()::named, store.folders()::all);
    }

    /// The same, for which days that words name are words.
    QueryParser parserOfWords() {
        return new QueryParser(day(clock.instant()), Optional::empty, store.searches()::named, store.folders()::all);
    }

    /// Has the index take in what the store just did with `batch`; it can be found after [#settle].
    void follow(List<Arrival> batch, List<Outcome> outcomes) {
        var redated = redated(outcomes);
        onIndex(() -> {
            for (int i = 0; i < batch.size(); i++) {
                var outcome = outcomes.get(i);
                if (batch.get(i) instanceof Arrival.Fresh(var harvest)
                        && outcome.article().isPresent()) follow(harvest, outcome, redated);
            }
            return null;
        });
    }

    /// Articles that came in again, with the date that the reader had given them.
    private Set<ArticleId> redated(List<Outcome> outcomes) {
        var added = outcomes.stream()
                .filter(outcome -> outcome.kind() == Outcome.Kind.ADDED)
                .flatMap(outcome -> outcome.article().stream())
                .toList();
        return added.isEmpty() ? Set.of() : Set.copyOf(store.datings().given(added));
    }

    private void follow(Harvest harvest, Outcome outcome, Set<ArticleId> redated) throws IOException {
        var id = outcome.article().orElseThrow();
        switch (outcome.kind()) {
            case ADDED -> {
                if (redated.contains(id)) putAsStored(id);
                else put(id, harvest);
            }
            case UPDATED, DUPLICATE -> putAsStored(id); // a duplicate may be a newer capture
            case SKIPPED, FAILED -> {} // nothing new to find
        }
    }

    /// Makes what the index has taken in findable and durable.
    ///
    /// @param seq of the store, up to which it has taken in all
    void settle(long seq) {
        onIndex(() -> {
            index.commit(seq);
            return null;
        });
    }

    private void put(ArticleId id, Harvest harvest) throws IOException {
        index.put(id, harvest.article(), Provenance.of(harvest.capture(), day(clock.instant()), 1));
    }

    private void putAsStored(ArticleId id) throws IOException {
        var stored = store.article(id);
        if (stored.isPresent()) put(stored.get());
    }

    private void put(ArchivedArticle stored) throws IOException {
        index.put(prepared(stored));
    }

    /// What the index is to hold of `stored`, ready to be put.
    PreparedArticle prepared(ArchivedArticle stored) {
        return index.prepare(stored.id(), stored.article(), provenance(stored));
    }

    /// As the index has it.
    Provenance provenance(ArchivedArticle stored) {
        var captures = stored.captures();
        var provenance = Provenance.of(captures.getFirst(), day(stored.imported()), captures.size());
        return stored.correction().isPresent() ? provenance.dated() : provenance;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /// Puts the articles that wait for it into groups of near-duplicates.
    ///
    /// @param done told how many have been grouped, now and again
    void group(LongConsumer done, Cancel cancel) {
        long grouped = 0;
        while (!cancel.requested()) {
            int some = store.groups().group();
            if (some == 0) return;
            grouped += some;
            done.accept(grouped);
        }
    }

    /// Brings the index up to date with the store.
    ///
    /// @param done told how many changes have been taken in, now and again
    /// @return how many changes were taken in
    long catchUp(LongConsumer done, Cancel cancel) {
        return new CatchingUp(this).run(done, cancel);
    }

    /// Whether the index has taken in all that the store holds.
    boolean level() {
        return index.seq() == store.seq();
    }

    void close() {
        try {
            onIndex(() -> {
                index.close();
                return null;
            });
        } finally {
            store.close();
        }
    }
}
