package hemerotheque.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/// Places of two lists that differ: from `before` to before `beforeEnd` in the one, the same in the other.
///
/// Source: E. Myers, *An O(ND) difference algorithm and its variations*, 1986, § 4b, as java-diff-utils has it.
record Change(int before, int beforeEnd, int after, int afterEnd) {

    /// Pairs, our choice: beyond, two lists without a common beginning or end take too long to compare, and differ as a
    /// whole. Reached by some 4,000 words that all differ.
    static final long MOST_PAIRS = 16_000_000;

    /// What differs between two lists, in their order, never two changes side by side.
    static List<Change> between(List<String> one, List<String> other) {
        int shorter = Math.min(one.size(), other.size());
        int head = 0;
        while (head < shorter && one.get(head).equals(other.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail)))
            tail++;
        return inside(one, other, new Change(head, one.size() - tail, head, other.size() - tail));
    }

    private static List<Change> inside(List<String> one, List<String> other, Change middle) {
        if (middle.isEmpty()) return List.of();
        if (middle.isOneSided() || middle.isTooLong()) return List.of(middle);
        var patch = DiffUtils.diff(
                one.subList(middle.before, middle.beforeEnd),
                other.subList(middle.after, middle.afterEnd),
                new MyersDiffWithLinearSpace<String>());
        var changes = new ArrayList<Change>();
        for (var delta : patch.getDeltas()) {
            var change = middle.at(
                    delta.getSource().getPosition(),
                    delta.getSource().size(),
                    delta.getTarget().getPosition(),
                    delta.getTarget().size());
            if (!changes.isEmpty() && changes.getLast().touches(change))
                changes.add(changes.removeLast().upTo(change));
            else changes.add(change);
        }
        return changes;
    }

    private boolean touches(Change next) {
        return next.before == beforeEnd && next.after == afterEnd;
    }

    private Change at(int from, int length, int otherFrom, int otherLength) {
        return new Change(before + from, before + from + length, after + otherFrom, after + otherFrom + otherLength);
    }

    boolean isEmpty() {
        return before == beforeEnd && after == afterEnd;
    }

    boolean isOneSided() {
        return before == beforeEnd || after == afterEnd;
    }

    boolean isTooLong() {
        return !isOneSided() && pairs() > MOST_PAIRS;
    }

    Change shifted(int by, int byAfter) {
        return new Change(before + by, beforeEnd + by, after + byAfter, afterEnd + byAfter);
    }

    private long pairs() {
        return (long) (beforeEnd - before) * (afterEnd - after);
    }

    /// Both and what lies between them.
    Change upTo(Change next) {
        return new Change(before, next.beforeEnd, after, next.afterEnd);
    }
}
