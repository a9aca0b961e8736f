package hemerotheque.search;

/// Which articles are near-duplicates of one another, so that each group of them can be shown as one.
public final class Reprints {

    public static final Reprints NONE = new Reprints(0, new int[0]);

    private final long changes;
    private final int[] groups;

    /// @param changes rises with every change of the groups
    /// @param groups the number of its group at the number of each article, 0 for none; not copied and not
    /// to be changed
    public Reprints(long changes, int[] groups) {
        this.changes = changes;
        this.groups = groups;
    }

    public long changes() {
        return changes;
    }

    /// The number of the group of an article, over 0; 0 where it resembles no other.
    public int groupOf(long article) {
        return article < groups.length ? groups[(int) article] : 0;
    }
}
