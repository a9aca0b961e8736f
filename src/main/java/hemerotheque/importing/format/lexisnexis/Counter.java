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

    static boolean is(String line) {
        return line.length() <= LONGEST && LINE.matcher(line).matches();
    }
}
