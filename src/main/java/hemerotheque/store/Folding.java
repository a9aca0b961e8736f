package hemerotheque.store;

import hemerotheque.model.Text;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Brings two writings of one headline to the same form: no case, accents, ligatures, punctuation or double blanks.
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /// Never blank: a headline of signs alone, such as « ? », stays what it is.
    static String of(String headline) {
        var letters = MARKS.matcher(Normalizer.normalize(headline, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return Text.some(BETWEEN_WORDS.matcher(letters).replaceAll(" ")).orElseGet(headline::strip);
    }
}
