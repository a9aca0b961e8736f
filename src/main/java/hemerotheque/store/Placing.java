package hemerotheque.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.LongStream;

/// Finds the group of each of some articles, fuller texts first: it joins the fullest of those texts that it resembles
/// and that stand for a group or alone; where there is none, it stands for itself, and draws to it what resembles it.
///
/// So every article of a group resembles the fullest, no chain of small differences joins strangers, and the groups are
/// the same in whatever order the articles came in.
/// Source: the greedy maximal independent set of a graph, kept up as in B. Gfeller, E. Vicari, 2007, and its star
/// clusters: J. Aslam et al., *The star clustering algorithm*, 2004.
final class Placing {

    /// Sketches, our choice: some 25 MB.
    private static final int REMEMBERED = 50_000;

    /// An article that waits for its place.
    private record Ranked(long article, Sketch sketch) {

        /// Fuller texts first; equal ones by their numbers.
        static final Comparator<Ranked> ORDER =
                Comparator.comparing(Ranked::sketch).thenComparing(Ranked::article);

        boolean before(Ranked other) {
            return ORDER.compare(this, other) < 0;
        }
    }

    private final ShingleTable fullest;
    private final ShingleTable reprints;
    private final ReprintTable groups;
    private final SketchTable sketches;
    private final Set<Integer> met;
    private final PriorityQueue<Ranked> waiting = new PriorityQueue<>(Ranked.ORDER);
    private final Set<Long> moved = new HashSet<>();
    private final Set<Long> left = new HashSet<>();
    private final Map<Long, Sketch> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Sketch> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// @param met the hashes that an article to be placed may share with any other
    Placing(Session session, ShingleTable fullest, ShingleTable reprints, Set<Integer> met) {
        this.met = met;
        this.fullest = fullest;
        this.reprints = reprints;
        this.groups = new ReprintTable(session);
        this.sketches = new SketchTable(session);
    }

    /// @param articles that nobody finds and that are in no group
    void place(Map<Long, Sketch> articles) throws SQLException {
        articles.forEach((article, sketch) -> waiting.add(new Ranked(article, sketch)));
        while (!waiting.isEmpty()) place(waiting.poll());
        groups.dissolve(left);
    }

    private void place(Ranked mine) throws SQLException {
        known.put(mine.article(), mine.sketch());
        var alike = alike(mine, fullest);
        if (!alike.isEmpty() && alike.getFirst().before(mine)) {
            groups.join(mine.article(), alike.getFirst().article());
            reprints.add(keys(mine));
            return;
        }
        fullest.add(keys(mine));
        for (var other : alike) displace(other);
        for (var other : alike(mine, reprints)) {
            var present = group(other);
            if (present.isPresent() && mine.before(present.get()))
                moveOut(other, present.get().article());
        }
    }

    /// The articles of `table` that `mine` resembles, the fullest first.
    private List<Ranked> alike(Ranked mine, ShingleTable table) throws SQLException {
        var found = table.articles(shared(mine));
        found.remove(mine.article());
        remember(found);
        var alike = new ArrayList<Ranked>();
        for (long article : found) {
            ranked(article)
                    .filter(other -> mine.sketch().resembles(other.sketch()))
                    .ifPresent(alike::add);
        }
        alike.sort(Ranked.ORDER);
        return alike;
    }

    /// The hashes that others may have too: all of one that was placed before, as those are not looked over at once.
    private int[] shared(Ranked article) {
        var hashes = article.sketch().lookedUp();
        return moved.contains(article.article())
                ? hashes
                : Arrays.stream(hashes).filter(met::contains).toArray();
    }

    private void remember(Collection<Long> articles) throws SQLException {
        var unknown =
                articles.stream().filter(article -> !known.containsKey(article)).toList();
        if (!unknown.isEmpty()) known.putAll(sketches.of(new Ids(unknown)));
    }

    /// The article that the group of `member` stands around; nothing where it waits for a group itself.
    private Optional<Ranked> group(Ranked member) throws SQLException {
        var present = groups.fullestOf(member.article());
        if (present.isEmpty()) return Optional.empty();
        remember(List.of(present.get()));
        return ranked(present.get());
    }

    /// Nothing for one that was deleted and is still looked up: its turn to be forgotten comes.
    private Optional<Ranked> ranked(long article) {
        return Optional.ofNullable(known.get(article)).map(sketch -> new Ranked(article, sketch));
    }

    private static LongStream keys(Ranked article) {
        return ShingleTable.keys(article.article(), article.sketch().lookedUp());
    }

    /// Has an article that stood for its group, and all of this group, look for their places again.
    private void displace(Ranked old) throws SQLException {
        fullest.remove(keys(old));
        var members = groups.around(old.article());
        remember(members);
        for (long member : members) {
            var moved = ranked(member);
            if (moved.isPresent()) moveOut(moved.get(), old.article());
        }
        groups.leave(new Ids(List.of(old.article())));
        again(old);
    }

    private void moveOut(Ranked member, long from) throws SQLException {
        reprints.remove(keys(member));
        groups.leave(new Ids(List.of(member.article())));
        left.add(from);
        again(member);
    }

    private void again(Ranked article) {
        moved.add(article.article());
        waiting.add(article);
    }
}
