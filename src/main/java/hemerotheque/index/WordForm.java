package hemerotheque.index;

import org.apache.lucene.util.BytesRef;

/// What a word comes to, wherever it stands.
///
/// @param light folded and stemmed: number and most endings make no difference
/// @param exact folded: lower case, without accents and ligatures
/// @param accented lower case, accents kept
/// @param marked the form that the exact field holds beside [#exact] for a word with accents, so that `=retraité` can
/// be told from `retraite`: both, with `=` between; [#exact] itself for a word without
/// @param lightBytes in UTF-8, as the index holds it; so the others. Not to be changed
record WordForm(
        String light,
        String exact,
        String accented,
        String marked,
        BytesRef lightBytes,
        BytesRef exactBytes,
        BytesRef markedBytes) {

    static final char MARK = '=';

    static WordForm of(String light, String exact, String accented) {
        var marked = accented.equals(exact) ? exact : exact + MARK + accented;
        var bytes = new BytesRef(exact);
        var lightBytes = light.equals(exact) ? bytes : new BytesRef(light);
        var markedBytes = marked.equals(exact) ? bytes : new BytesRef(marked);
        return new WordForm(light, exact, accented, marked, lightBytes, bytes, markedBytes);
    }

    boolean isAccented() {
        return !accented.equals(exact);
    }
}
