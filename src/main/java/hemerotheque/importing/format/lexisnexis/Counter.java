package hemerotheque.importing.format.lexisnexis;

import java.util.regex.Pattern;

/// The line above each document, « 3 of 128 DOCUMENTS », « Dokument 3 von 128 ». The second figure is that of the whole
/// answer, of which a file may hold a part.
final class Counter {

    private static final String WORD = "(?:DOCUMENTS?|DOCUMENTEN|DOCUMENTOS?|DOCUMENTI|DOKUMENTE?N?)";
    private static final String OF = "\\s+(?:of|von|sur|de|van|di)\\s+";

    /// A figure of a figure, with the word before or behind.
    static final String WORDS =
            "(?:\\d{1,6}" + OF + "\\d{1,6}\\s+" + WORD + "|" + WORD + "\\s+\\d{1,6}" + OF + "\\d{1,6})";

    private static final Pattern LINE = Pattern.compile(
            "^[\\s\u00A0]*(?:[\\p{L} ]{1,30} -\\s+)?" + WORDS + "[\\s\u00A0]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Characters, our choice: a line that is longer is no counter.
    private static final int LONGEST = 160;

    private Counter() {}

    /// Whether one may stand somewhere in `lower`, a text in lower case: its word beside a figure.
    static boolean mayBeIn(String lower) {
        for (int at = lower.indexOf("ument"); at >= 0; at = lower.indexOf("ument", at + 1)) {
            if (isFigure(lower, before(lower, at - 4)) || isFigure(lower, behind(lower, at + 5))) return true;
        }
        return false;
    }

    private static int before(String lower, int at) {
        int place = at;
        while (place >= 0 && Character.isWhitespace(lower.charAt(place))) place--;
        return place;
    }

    private static int behind(String lower, int at) {
        int place = at;
        while (place < lower.length() && lower.charAt(place) >= 'a' && lower.charAt(place) <= 'z') place++;
        while (place < lower.length() && Character.isWhitespace(lower.charAt(place))) place++;
        return place;
    }

    private static boolean isFigure(String lower, int at) {
        return at >= 0 && at < lower.length() && Character.isDigit(lower.charAt(at));
    }

    static boolean is(String line) {
        return line.length() <= LONGEST && LINE.matcher(line).matches();
    }
}
