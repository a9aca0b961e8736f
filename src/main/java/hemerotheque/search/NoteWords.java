package hemerotheque.search;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that are looked for in notes, one after the other, blind to case and accents; a `*` at the end of one stands
/// for any letters.
final class NoteWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BETWEEN_SOUGHT = Pattern.compile("[^\\p{L}\\p{N}*]+");

    private final Pattern sought;

    private NoteWords(Pattern sought) {
        this.sought = sought;
    }

    /// @param words with a letter or a digit
    static NoteWords of(String words) {
        var each = Arrays.stream(BETWEEN_SOUGHT.split(Folding.fold(words)))
                .filter(Lexer::hasLetter)
                .map(NoteWords::pattern)
                .collect(Collectors.joining(" ", " ", " "));
        return new NoteWords(Pattern.compile(each));
    }

    private static String pattern(String word) {
        var letters = Pattern.quote(word.replace("*", ""));
        return word.endsWith("*") ? letters + "[^ ]*" : letters;
    }

    /// The form in which notes are searched: without case and accents, a blank before and after each word.
    static String folded(String text) {
        return " " + BETWEEN.matcher(Folding.fold(text)).replaceAll(" ").strip() + " ";
    }

    /// @param folded as [#folded] makes them
    boolean areIn(String folded) {
        return sought.matcher(folded).find();
    }
}
