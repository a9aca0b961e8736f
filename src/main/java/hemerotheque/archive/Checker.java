package hemerotheque.archive;

import hemerotheque.index.IndexFindings;
import hemerotheque.model.ArticleId;
import hemerotheque.store.StoreFindings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Verifies that nothing is lost: SQLite, Lucene, and that they agree.
public final class Checker {

    private final Rooms rooms;
    private final Threads threads;

    Checker(Rooms rooms, Threads threads) {
        this.rooms = rooms;
        this.threads = threads;
    }

    /// @param repair whether the index is to be made again where it is at fault; the store is never touched
    /// @throws hemerotheque.model.ArchiveException READ_ONLY where a repair is asked of one opened to read
    public CheckReport run(boolean repair, Cancel cancel) {
        var store = rooms.store().check();
        var index = rooms.onIndex(() -> rooms.index().check());
        var stored = new BitSet();
        rooms.store().forEachId(id -> stored.set(Math.toIntExact(id.value())));
        var indexed = new BitSet();
        rooms.onIndex(() -> {
            rooms.index().forEachId(id -> indexed.set(Math.toIntExact(id)));
            return null;
        });
        var missing = onlyIn(stored, indexed);
        var orphaned = onlyIn(indexed, stored);
        boolean atFault =
                !missing.isEmpty() || !orphaned.isEmpty() || !index.damage().isEmpty();
        boolean repaired = repair && atFault;
        if (repaired) new Reindexer(rooms, threads).rebuild(_ -> {}, cancel);
        return new CheckReport(
                store.articles(),
                store.captures(),
                indexed.cardinality(),
                missing,
                orphaned,
                problems(store, index),
                repaired);
    }

    private static List<ArticleId> onlyIn(BitSet one, BitSet other) {
        var difference = (BitSet) one.clone();
        difference.andNot(other);
        return difference.stream().mapToObj(ArticleId::new).toList();
    }

    private static List<String> problems(StoreFindings store, IndexFindings index) {
        var problems = new ArrayList<>(store.damage());
        store.alteredTexts().forEach(id -> problems.add("article " + id + ": text altered"));
        store.alteredOriginals().forEach(id -> problems.add("capture " + id + ": original altered"));
        store.alteredPictures().forEach(sha256 -> problems.add("picture " + sha256 + ": altered"));
        store.lackingPictures().forEach(id -> problems.add("article " + id + ": lacks a picture"));
        problems.addAll(index.damage());
        return problems;
    }
}
