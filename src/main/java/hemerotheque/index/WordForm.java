package hemerotheque.index;

/// What a word comes to, wherever it stands.
///
/// @param light folded and stemmed: number and most endings make no difference
/// @param exact folded: lower case, without accents and ligatures
/// @param accented lower case, accents kept
/// @param marked the form that the exact field holds beside [#exact] for a word with accents, so that `=retraité` can
/// be told from `retraite`: both, with `=` between; [#exact] itself for a word without
record WordForm(String light, String exact, String accented, String marked) {

    static final char MARK = '=';

    static WordForm of(String light, String exact, String accented) {
        return new WordForm(light, exact, accented, accented.equals(exact) ? exact : exact + MARK + accented);
    }

    boolean isAccented() {
        return !accented.equals(exact);
    }
}
