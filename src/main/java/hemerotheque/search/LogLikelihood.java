package hemerotheque.search;

/// How surprising it is that a word stands so often (or so rarely) in a part of a text: -2 log λ of two binomials, or
/// G². Over 3.84 with a chance of one in twenty, over 10.83 of one in a thousand.
///
/// Source: T. Dunning, *Accurate Methods for the Statistics of Surprise and Coincidence*, Computational Linguistics 19
/// (1), 1993; with all four cells of the table, as A. Stefanowitsch, *Corpus Linguistics*, 2020, § 6.
public final class LogLikelihood {

    private LogLikelihood() {}

    /// @param here how often the word stands in the part
    /// @param part words of the part
    /// @param overall how often the word stands in the whole, `here` included
    /// @param whole words of the whole, those of the part included
    /// @return negative where the word is rarer in the part than in the rest
    public static double of(long here, long part, long overall, long whole) {
        long elsewhere = Math.max(0, overall - here);
        long rest = Math.max(0, whole - part);
        double score = cell(here, part, overall, whole)
                + cell(elsewhere, rest, overall, whole)
                + cell(part - here, part, whole - overall, whole)
                + cell(rest - elsewhere, rest, whole - overall, whole);
        return here >= expected(part, overall, whole) ? 2 * score : -2 * score;
    }

    /// How often the word would stand in the part, were it spread evenly.
    public static double expected(long part, long overall, long whole) {
        return whole == 0 ? 0 : (double) part * overall / whole;
    }

    private static double cell(long observed, long row, long column, long whole) {
        if (observed <= 0 || row <= 0 || column <= 0) return 0;
        return observed * Math.log(observed / expected(row, column, whole));
    }
}
