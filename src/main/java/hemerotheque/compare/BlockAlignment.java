package hemerotheque.compare;

import hemerotheque.model.Block;
import hemerotheque.model.BlockDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds which block of one body is which of another: first those that are the same, then, between these, those that
/// share most words, and last those that stand elsewhere now.
final class BlockAlignment {

    /// The share of words that makes two blocks one, chosen: under it a reader sees two.
    private static final double SAME = 0.5;

    /// The same for one that stands elsewhere, where its neighbours do not speak for it.
    private static final double MOVED = 0.8;

    /// Words, chosen: shorter blocks, such as subheadings, are not taken for moved.
    private static final int LEAST_MOVED = 5;

    /// Pairs of blocks, our choice: what is compared in one place at the most.
    private static final int MOST_PAIRS = 90_000;

    private static final int NONE = -1;

    private final List<Lookalike> old;
    private final List<Lookalike> fresh;
    private final int[] partner; // of each old block its new one, or NONE
    private final int[] origin; // the other way round
    private final boolean[] moved; // of each new block

    private BlockAlignment(List<Block> before, List<Block> after) {
        old = before.stream().map(Lookalike::of).toList();
        fresh = after.stream().map(Lookalike::of).toList();
        partner = new int[old.size()];
        origin = new int[fresh.size()];
        moved = new boolean[fresh.size()];
        Arrays.fill(partner, NONE);
        Arrays.fill(origin, NONE);
    }

    static List<BlockDiff> of(List<Block> before, List<Block> after) {
        var alignment = new BlockAlignment(before, after);
        alignment.align();
        return alignment.told();
    }

    private void align() {
        int at = 0;
        int atAfter = 0;
        for (var change : Change.between(keys(old), keys(fresh))) {
            while (at < change.before()) pair(at++, atAfter++);
            pairInside(change);
            at = change.beforeEnd();
            atAfter = change.afterEnd();
        }
        while (at < old.size()) pair(at++, atAfter++);
        findMoved();
    }

    private static List<String> keys(List<Lookalike> blocks) {
        return blocks.stream().map(Lookalike::key).toList();
    }

    private void pair(int one, int other) {
        partner[one] = other;
        origin[other] = one;
    }

    /// Pairs in their order, so that the sum of what they share is the highest.
    private void pairInside(Change change) {
        int rows = change.beforeEnd() - change.before();
        int columns = change.afterEnd() - change.after();
        if ((long) rows * columns > MOST_PAIRS) return;
        var best = new double[rows + 1][columns + 1];
        var likeness = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double alike = old.get(change.before() + i).likeness(fresh.get(change.after() + j));
                likeness[i][j] = alike >= SAME ? alike : NONE;
                best[i][j] = Math.max(
                        Math.max(best[i + 1][j], best[i][j + 1]), alike >= SAME ? alike + best[i + 1][j + 1] : 0);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1])
                pair(change.before() + i++, change.after() + j++);
            else if (best[i][j] == best[i + 1][j]) i++;
            else j++;
        }
    }

    private void findMoved() {
        var gone = alone(partner, old);
        var come = alone(origin, fresh);
        if ((long) gone.size() * come.size() > MOST_PAIRS) return;
        for (int one : gone) {
            int found = NONE;
            double most = 0;
            for (int other : come) {
                double alike = origin[other] == NONE ? old.get(one).likeness(fresh.get(other)) : 0;
                if (alike >= MOVED && alike > most) {
                    most = alike;
                    found = other;
                }
            }
            if (found == NONE) continue;
            pair(one, found);
            moved[found] = true;
        }
    }

    private static List<Integer> alone(int[] others, List<Lookalike> blocks) {
        var alone = new ArrayList<Integer>();
        for (int i = 0; i < others.length; i++)
            if (others[i] == NONE && blocks.get(i).size() >= LEAST_MOVED) alone.add(i);
        return alone;
    }

    private List<BlockDiff> told() {
        var told = new ArrayList<BlockDiff>();
        int at = 0;
        for (int i = 0; i < fresh.size(); i++) {
            boolean inPlace = origin[i] != NONE && !moved[i];
            if (inPlace) at = goneUntil(origin[i], at, told);
            told.add(of(i));
            if (inPlace) at = origin[i] + 1;
        }
        goneUntil(old.size(), at, told);
        return told;
    }

    /// What is no longer at its place, from `at` to before `end`.
    private int goneUntil(int end, int at, List<BlockDiff> told) {
        for (int i = at; i < end; i++) {
            var block = old.get(i).block();
            told.add(partner[i] == NONE ? new BlockDiff.Removed(block) : new BlockDiff.MovedAway(block));
        }
        return end;
    }

    private BlockDiff of(int at) {
        var block = fresh.get(at).block();
        if (origin[at] == NONE) return new BlockDiff.Added(block);
        var before = old.get(origin[at]).block();
        return new BlockDiff.Paired(before, block, WordComparison.of(before.text(), block.text()), moved[at]);
    }
}
