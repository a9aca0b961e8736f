package hemerotheque.ui.reading;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text as the eye should meet it, and where each character of the text as imported went.
///
/// Straight apostrophes are curved, the spaces that French typography wants kept with their sign are made so, soft
/// hyphens (which JavaFX draws) go, and hard hyphens, which the reading face lacks, become hyphens glued to the next
/// letter. The letters of « 1er » and « XIXe » are raised. For display alone: search and copies take the text as
/// imported.
/// Source: Lexique des règles typographiques en usage à l’Imprimerie nationale.
final class Displayed {

    /// « 1er », « 2e », « XIXe »: the letters after the figure stand raised.
    private static final Pattern ORDINAL =
            Pattern.compile("\\b((?:1|I)(?=r?e)|\\d+(?=es?\\b)|[IVX]+(?=es?\\b))(ers?|res?|es?)\\b");

    private static final char NO_BREAK = '\u00a0';
    private static final char NARROW_NO_BREAK = '\u202f';
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char HARD_HYPHEN = '\u2011';
    private static final char GLUE = '\u2060';

    private final String text;
    private final int[] starts; // starts[i]: where character i of the text as imported begins here; one more at the end

    private Displayed(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Displayed of(String imported) {
        var raised = ORDINAL.matcher(imported).replaceAll(Displayed::raised); // letter for letter
        return typeset(raised);
    }

    private static String raised(MatchResult ordinal) {
        var letters = ordinal.group(2).replace('e', 'ᵉ').replace('r', 'ʳ').replace('s', 'ˢ');
        return ordinal.group(1) + letters;
    }

    private static Displayed typeset(String imported) {
        var shown = new StringBuilder(imported.length() + 8);
        var starts = new int[imported.length() + 1];
        for (int i = 0; i < imported.length(); i++) {
            starts[i] = shown.length();
            append(shown, imported, i);
        }
        starts[imported.length()] = shown.length();
        return new Displayed(shown.toString(), starts);
    }

    private static void append(StringBuilder shown, String imported, int at) {
        char before = at == 0 ? '\n' : imported.charAt(at - 1);
        char after = at + 1 == imported.length() ? '\n' : imported.charAt(at + 1);
        char c = imported.charAt(at);
        switch (c) {
            case SOFT_HYPHEN -> {} // not drawn
            case HARD_HYPHEN -> shown.append('-').append(GLUE);
            case '\'' -> shown.append(Character.isLetter(before) ? '’' : c);
            case ' ' -> shown.append(space(before, after));
            default -> shown.append(c);
        }
    }

    private static char space(char before, char after) {
        if (before == '«' || after == '»' || after == ':') return NO_BREAK;
        return after == ';' || after == '!' || after == '?' ? NARROW_NO_BREAK : ' ';
    }

    String text() {
        return text;
    }

    /// Where the character `at` of the text as imported is shown.
    int shown(int at) {
        return starts[at];
    }

    /// Which character of the text as imported is shown at `at`.
    int imported(int at) {
        IntUnaryOperator lastOf = found -> { // of equal starts the last: a soft hyphen takes no place
            while (found + 1 < starts.length && starts[found + 1] == starts[found]) found++;
            return found;
        };
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? lastOf.applyAsInt(found) : -found - 2;
    }
}
