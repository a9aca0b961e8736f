package hemerotheque.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words of the question language with case, accents and ligatures taken away: `Étiquette` and `etiquette` are one.
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    static String fold(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace('’', '\'');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }
}
