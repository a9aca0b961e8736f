package hemerotheque.index;

/// A word of a text as the index knows it.
///
/// @param light folded and stemmed: number and most endings make no difference
/// @param exact folded: lower case, without accents and ligatures
/// @param accented lower case, accents kept
/// @param start where it begins in the text, in UTF-16 units
/// @param end after its last unit
/// @param step positions from the word before: 1, more after a new paragraph, 0 for a joined form
/// @param joined whether it is a compound written as one (`hautkarabakh`), at the place of its first part
record Token(String light, String exact, String accented, int start, int end, int step, boolean joined) {

    Token after(int gap) {
        return new Token(light, exact, accented, start, end, step + gap, joined);
    }

    /// The form that the exact field holds beside [#exact] for a word with accents, so that `=retraité` can be told
    /// from `retraite`: both, with `=` between.
    String marked() {
        return exact + MARK + accented;
    }

    boolean isAccented() {
        return !accented.equals(exact);
    }

    static final char MARK = '=';
}
