package hemerotheque.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// A small sample of the shingles of a text, by which near-duplicates are known: the [#SIZE] smallest of their hashes,
/// or all where there are no more. Of two texts, those under the lower of both limits are a fair sample of all, so
/// that resemblance and containment can be told from the sketches alone.
///
/// Sketches are in an order: fuller texts first; equal are only those that resemble the same texts.
/// Source: A. Broder, *On the resemblance and containment of documents*, 1997 (MIN_s); K. Beyer et al., *On synopses
/// for distinct-value estimation*, 2007 (the common limit).
final class Sketch implements Comparable<Sketch> {

    /// Hashes, chosen: half a kilobyte for an article, and a share that is told to some five in a hundred.
    static final int SIZE = 128;

    /// Hashes that a text is looked up by, chosen: where a paper kept four tenths of a text, one pair in a hundred has
    /// none of them in common.
    private static final int LOOKED_UP = 10;

    /// Words, chosen: a text of fewer is only like one of the very same words.
    private static final int SHORT = 40;

    /// The share of the shorter text's shingles that the longer one must have too, chosen by measuring made pairs.
    private static final double CONTAINED = 0.5;

    /// The same where the sample of the shorter text is small, so that chance cannot make up for it.
    private static final double SURELY_CONTAINED = 0.75;

    /// Shingles in the sample of the shorter text, up to which it is small: a brief beside a long text has few.
    private static final int FEW = 24;

    /// The share that is wanted among shingles with a digit: reports of one mould, such as those of the weather, differ
    /// by their figures.
    private static final double FIGURES_CONTAINED = 0.7;

    /// Shingles with a digit in the sample of the shorter text, from which on it is one of figures.
    private static final int MANY_FIGURES = 20;

    /// Hashes that a text is looked up by among those of its paper and day, see `day_shingle`: of two texts that share
    /// eight tenths of their shingles, one pair in several hundred has none of them in common.
    static final int OF_A_DAY = 4;

    /// The share of the shorter text's shingles that the longer one must have too for both to be the same text, edited,
    /// chosen: one changed word takes six shingles with it, so that one word in thirty may change.
    private static final double SAME = 0.8;

    /// How much shorter the shorter one may be: half, where the other one was completed.
    private static final int MOST_TIMES_LONGER = 2;

    /// Shingles with a digit in the sample of the shorter text, from which on they are compared apart.
    private static final int SOME_FIGURES = 8;

    private final int shingles;
    private final int[] hashes;

    /// What the sample of a text has in common with that of a longer one.
    ///
    /// @param figures those of `all` with a digit
    private record Common(int all, int shared, int figures, int sharedFigures) {}

    private Sketch(int shingles, int[] hashes) {
        this.shingles = shingles;
        this.hashes = hashes;
    }

    /// Nothing for a text without a word.
    static Optional<Sketch> of(String text) {
        var all = Shingles.of(text);
        if (all.length == 0) return Optional.empty();
        return Optional.of(new Sketch(all.length, Arrays.copyOf(all, Math.min(all.length, SIZE))));
    }

    /// @param bytes as [#bytes] gives them
    static Sketch stored(int shingles, byte[] bytes) {
        return new Sketch(shingles, hashes(bytes));
    }

    int shingles() {
        return shingles;
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes.array();
    }

    private static int[] hashes(byte[] bytes) {
        var hashes = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
        return hashes;
    }

    /// What the text of a sketch is looked up by.
    int[] lookedUp() {
        return Arrays.copyOf(hashes, Math.min(hashes.length, LOOKED_UP));
    }

    /// @param bytes of a stored sketch
    static int[] lookedUp(byte[] bytes) {
        return Arrays.copyOf(hashes(bytes), Math.min(bytes.length / Integer.BYTES, LOOKED_UP));
    }

    /// Whether one of the texts is the other, or a large part of it, but for details. Symmetric.
    boolean resembles(Sketch other) {
        if (Math.min(shingles, other.shingles) <= SHORT - Shingles.WIDTH)
            return shingles == other.shingles && Arrays.equals(hashes, other.hashes);
        return shingles <= other.shingles ? isWithin(other) : other.isWithin(this);
    }

    /// Whether one of the texts is the other, edited or completed. Symmetric, and stricter than [#resembles].
    boolean isNearly(Sketch other) {
        var shorter = shingles <= other.shingles ? this : other;
        var longer = shorter == this ? other : this;
        if (shorter.shingles <= SHORT - Shingles.WIDTH)
            return shingles == other.shingles && Arrays.equals(hashes, other.hashes);
        if (longer.shingles > MOST_TIMES_LONGER * shorter.shingles) return false;
        var common = shorter.commonWith(longer);
        if (common.figures >= SOME_FIGURES && common.sharedFigures < SAME * common.figures) return false;
        return common.shared >= SAME * common.all && common.shared > 0;
    }

    private boolean isWithin(Sketch longer) {
        var common = commonWith(longer);
        if (common.figures >= MANY_FIGURES && common.sharedFigures < FIGURES_CONTAINED * common.figures) return false;
        return common.shared > 0 && common.shared >= (common.all <= FEW ? SURELY_CONTAINED : CONTAINED) * common.all;
    }

    private Common commonWith(Sketch longer) {
        int limit = Math.min(limit(), longer.limit());
        int all = 0;
        int figures = 0;
        int shared = 0;
        int sharedFigures = 0;
        for (int i = 0, j = 0; i < hashes.length && hashes[i] <= limit; i++) {
            while (j < longer.hashes.length && longer.hashes[j] < hashes[i]) j++;
            boolean there = j < longer.hashes.length && longer.hashes[j] == hashes[i];
            int figure = hashes[i] & 1;
            all++;
            figures += figure;
            if (there) shared++;
            if (there) sharedFigures += figure;
        }
        return new Common(all, shared, figures, sharedFigures);
    }

    /// The largest hash up to which the sketch knows all shingles of its text.
    private int limit() {
        return shingles > hashes.length ? hashes[hashes.length - 1] : Integer.MAX_VALUE;
    }

    /// The fuller text first.
    @Override
    public int compareTo(Sketch other) {
        int fuller = Integer.compare(other.shingles, shingles);
        return fuller != 0 ? fuller : Arrays.compare(hashes, other.hashes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && compareTo(sketch) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * shingles + Arrays.hashCode(hashes);
    }
}
