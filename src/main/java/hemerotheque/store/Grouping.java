package hemerotheque.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/// Puts articles whose texts are new into groups of near-duplicates, so many at a time.
///
/// Most articles share none of their looked-up shingles with another: they are found out together, cheaply. The others
/// go through [Placing] one by one.
final class Grouping {

    /// Articles, our choice: some 5 MB of sketches, and lookups in the order of the disk.
    private static final int STRIDE = 10_000;

    /// An article to be grouped.
    ///
    /// @param hashes that it is still looked up by; empty for none
    private record Waiting(long article, int[] hashes) {}

    private final Session session;
    private final ShingleTable fullest;
    private final ShingleTable reprints;

    Grouping(Session session) {
        this.session = session;
        this.fullest = ShingleTable.ofFullest(session);
        this.reprints = ShingleTable.ofReprints(session);
    }

    /// How many articles are still to be grouped.
    long left() throws SQLException {
        return session.number("SELECT count(*) FROM ungrouped");
    }

    /// Groups some of them.
    ///
    /// @return how many; 0 where none are left
    int stride() throws SQLException {
        var waiting = waiting();
        if (waiting.isEmpty()) return 0;
        var ids = new Ids(waiting.stream().map(Waiting::article).toList());
        var affected = unlist(waiting, ids);
        var table = new SketchTable(session);
        table.addLacking(ids);
        var sketches = table.of(new Ids(List.copyOf(affected)));
        place(sketches);
        session.update("DELETE FROM ungrouped WHERE article IN (SELECT value FROM json_each(?))", ids.json());
        session.update("UPDATE grouping SET changes = changes + 1");
        return waiting.size();
    }

    /// Has all articles wait for their groups.
    void forget() throws SQLException {
        for (var table : List.of("reprint", "sketch", "shingle_of_fullest", "shingle_of_reprint", "ungrouped")) {
            session.update("DELETE FROM " + table);
        }
        session.update("INSERT INTO ungrouped (article) SELECT id FROM article");
    }

    private List<Waiting> waiting() throws SQLException {
        return session.list(
                "SELECT article, hashes FROM ungrouped ORDER BY article LIMIT ?",
                row -> {
                    var bytes = row.getBytes("hashes");
                    return new Waiting(row.getLong("article"), bytes == null ? new int[0] : Sketch.lookedUp(bytes));
                },
                STRIDE);
    }

    /// Has nobody find the waiting articles, nor those that were grouped around one of them.
    ///
    /// @return all of these
    private Set<Long> unlist(List<Waiting> waiting, Ids ids) throws SQLException {
        var affected = new LinkedHashSet<>(ids.values());
        var keys = new ArrayList<Long>();
        for (var one : waiting) ShingleTable.keys(one.article(), one.hashes()).forEach(keys::add);
        var around = session.list(
                "SELECT article FROM reprint WHERE fullest IN (SELECT value FROM json_each(?))",
                row -> row.getLong(1),
                ids.json());
        for (var sketch : new SketchTable(session).of(new Ids(around)).entrySet()) {
            ShingleTable.keys(sketch.getKey(), sketch.getValue().lookedUp()).forEach(keys::add);
        }
        affected.addAll(around);
        if (!keys.isEmpty()) {
            fullest.remove(sorted(keys));
            reprints.remove(sorted(keys));
        }
        var table = new ReprintTable(session);
        var left = new ArrayList<Long>();
        for (var row : groups(ids)) if (!affected.contains(row)) left.add(row);
        table.leave(new Ids(List.copyOf(affected)));
        table.dissolve(left);
        return affected;
    }

    /// The fullest articles of the groups that `ids` are in.
    private List<Long> groups(Ids ids) throws SQLException {
        return session.list(
                "SELECT DISTINCT fullest FROM reprint WHERE article IN (SELECT value FROM json_each(?))",
                row -> row.getLong(1),
                ids.json());
    }

    private static LongStream sorted(Collection<Long> keys) {
        return keys.stream().mapToLong(Long::longValue).sorted();
    }

    private void place(Map<Long, Sketch> sketches) throws SQLException {
        var met = met(sketches.values());
        var alone = new ArrayList<Long>();
        var others = new HashMap<Long, Sketch>();
        sketches.forEach((article, sketch) -> {
            var hashes = sketch.lookedUp();
            boolean meets = false;
            for (int hash : hashes) meets |= met.contains(hash);
            if (meets) others.put(article, sketch);
            else ShingleTable.keys(article, hashes).forEach(alone::add);
        });
        fullest.add(sorted(alone));
        new Placing(session, fullest, reprints, met).place(others);
    }

    /// The hashes that two of `sketches` have, or one of them and an article grouped before.
    private Set<Integer> met(Collection<Sketch> sketches) throws SQLException {
        var once = new HashSet<Integer>();
        var met = new HashSet<Integer>();
        for (var sketch : sketches) for (int hash : sketch.lookedUp()) if (!once.add(hash)) met.add(hash);
        var rising = once.stream().sorted().toList();
        met.addAll(fullest.known(rising));
        met.addAll(reprints.known(rising));
        return met;
    }
}
