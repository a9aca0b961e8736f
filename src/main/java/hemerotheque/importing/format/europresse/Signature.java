package hemerotheque.importing.format.europresse;

import hemerotheque.importing.extract.Printed;
import java.util.regex.Pattern;

/// The line in which an author stands, or in which none does: Europresse does not mark it for certain.
final class Signature {

    /// Words, from the parsers that there are: a longer line is the beginning of the text.
    private static final int MOST_WORDS = 10;

    /// Characters, our choice: the authors of a report, a hundred of them.
    private static final int LONGEST = 2000;

    private static final Pattern BLANK = Pattern.compile("[\\s\u00A0]+");

    /// Addresses and accounts, and what is left of the ones that a page hides.
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?iu)\\[email[\\s\u00A0]protected]|[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+|(?<!\\S)@[\\p{L}\\d_]+");

    private static final Pattern SENTENCE = Pattern.compile("(?u)[\\p{Ll}\\d»”]{2}[.!?…]+$");

    private Signature() {}

    /// The names in `text`, without addresses and accounts.
    static String in(String text) {
        var line = text.substring(0, Math.min(text.length(), LONGEST));
        return Printed.line(ACCOUNT.matcher(line).replaceAll(" "));
    }

    /// Whether `text` is short enough, and no sentence.
    static boolean mayBe(String text) {
        var line = in(text);
        return !line.isEmpty()
                && BLANK.split(line).length <= MOST_WORDS
                && !SENTENCE.matcher(line).find();
    }
}
