package hemerotheque.importing.extract;

import hemerotheque.importing.decode.Neutral;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Text as it is compared and as it is kept.
final class Plain {

    /// The first character behind those of Latin Extended-B.
    private static final char LATIN_END = 0x250;

    /// For each character before [#LATIN_END] whether it is a letter or a digit.
    private static final boolean[] LATIN_WORD = latinWord();

    /// For each character before [#LATIN_END] its letter in lower case without accents.
    private static final String WITHOUT_ACCENT = withoutAccents();

    private Plain() {}

    /// `text` on one line: runs of blanks become one space, but a no-break space stays where French sets one.
    static String line(String text) {
        return isLine(text) ? text : joined(Neutral.text(text));
    }

    /// Whether `text` is on one line as it stands: most texts are, and need no copy.
    private static boolean isLine(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean shown = c > ' ' && !isBlank(c) && Neutral.is(c);
            if (!shown && !(c == ' ' && inWord)) return false;
            inWord = shown;
        }
        return inWord || text.isEmpty();
    }

    private static String joined(String neutral) {
        var line = new StringBuilder(neutral.length());
        for (int i = 0; i < neutral.length(); ) {
            if (!isBlank(neutral.charAt(i))) {
                line.append(neutral.charAt(i++));
                continue;
            }
            int end = i;
            boolean unbroken = false;
            while (end < neutral.length() && isBlank(neutral.charAt(end))) unbroken |= isNoBreak(neutral.charAt(end++));
            if (!line.isEmpty() && end < neutral.length()) {
                boolean french =
                        unbroken && ("»;:!?%€".indexOf(neutral.charAt(end)) >= 0 || neutral.charAt(i - 1) == '«');
                line.append(french ? '\u00A0' : ' ');
            }
            i = end;
        }
        return line.toString();
    }

    static boolean isBlank(char c) {
        if (c < 0x80) return c <= ' ';
        if (c == '\u00A0' || c == '\u0085') return true;
        return c >= LATIN_END && (isNoBreak(c) || Character.isWhitespace(c));
    }

    private static boolean isNoBreak(char c) {
        return c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }

    /// `text` in lower case without accents, apostrophes and quotes made straight, blanks made spaces: as long as
    /// `text`, so that places in one are places in the other.
    static String folded(String text) {
        var folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) folded[i] = folded(text.charAt(i));
        return new String(folded);
    }

    private static char folded(char c) {
        if (c < 0x80) return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < ' ' ? ' ' : c;
        return switch (c) {
            case '’', '‘', '‛', '′', '´', 'ʼ' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '\u00A0', '\u202F', '\u2007', '\u2009', '\u2003', '\u2002' -> ' ';
            default -> c < LATIN_END ? WITHOUT_ACCENT.charAt(c) : Character.toLowerCase(c);
        };
    }

    private static boolean[] latinWord() {
        var table = new boolean[LATIN_END];
        for (char c = 0; c < LATIN_END; c++) table[c] = Character.isLetterOrDigit(c);
        return table;
    }

    private static boolean isWord(char c) {
        return c < LATIN_END ? LATIN_WORD[c] : Character.isLetterOrDigit(c);
    }

    private static String withoutAccents() {
        var plain = new StringBuilder(LATIN_END);
        for (char c = 0; c < LATIN_END; c++) {
            var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            plain.append(Character.toLowerCase(parts.charAt(0)));
        }
        return plain.toString();
    }

    /// The words of `text`, folded, in order: runs of letters and digits.
    static List<String> words(String text) {
        return wordsOf(folded(text));
    }

    static List<String> wordsOf(String folded) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean in = i < folded.length() && isWord(folded.charAt(i));
            if (in && start < 0) start = i;
            if (!in && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    /// The words of `text` with one space between: what two texts share when they say the same.
    static String key(String text) {
        return keyOf(folded(text));
    }

    static String keyOf(String folded) {
        var key = new char[folded.length()];
        int length = 0;
        boolean between = false; // after a word, and not in the next
        for (int i = 0; i < key.length; i++) {
            char c = folded.charAt(i);
            if (!isWord(c)) {
                between = length > 0;
                continue;
            }
            if (between) key[length++] = ' ';
            key[length++] = c;
            between = false;
        }
        return new String(key, 0, length);
    }

    /// How many words a reader would count; a script without spaces counts two characters for one.
    static int countWords(String text) {
        int words = 0;
        int ideographs = 0;
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3040 && c <= 0x9FFF) ideographs++;
            boolean letter = isWord(c);
            if (letter && !in) words++;
            in = letter || (in && (c == '-' || c == '\'' || c == '’' || c == '.' || c == ','));
        }
        return words + ideographs / 2;
    }

    /// Whether `text` ends as a sentence does.
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "»\"”’')] \u00A0*".indexOf(text.charAt(end - 1)) >= 0) end--;
        if (end == 0) return false;
        boolean closed = end < text.length() && "»\"”)".indexOf(text.charAt(text.length() - 1)) >= 0;
        return ".!?…:;。！？؟।۔".indexOf(text.charAt(end - 1)) >= 0 || closed;
    }
}
