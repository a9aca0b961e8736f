package hemerotheque.index;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// Walks over the words of a text. A word is letters and digits; hyphens and apostrophes inside it make a compound of
/// several parts; `3,5` and `S.N.C.F.` are one part.
final class WordScanner {

    /// A part of a word, and whether an apostrophe follows that joins it to the next part.
    record Part(int start, int end, boolean elided) {}

    /// The first character behind those of Latin Extended-B: nearly all of a text are before it.
    private static final char LATIN_END = 0x250;

    /// For each character before [#LATIN_END] whether it is a letter or a digit.
    private static final boolean[] LATIN_WORD = latinWord();

    private final String text;
    private int at;

    WordScanner(String text) {
        this.text = text;
        skip();
    }

    boolean hasNext() {
        return at < text.length();
    }

    /// The parts of the next word, one or more.
    List<Part> next() {
        if (!hasNext()) throw new NoSuchElementException();
        int start = at;
        at = partEnd(start);
        var parts = isJoined() ? compound(start) : List.of(new Part(start, at, false));
        skip();
        return parts;
    }

    private List<Part> compound(int first) {
        var parts = new ArrayList<Part>();
        int start = first;
        while (isJoined()) {
            parts.add(new Part(start, at, isApostrophe(text.charAt(at))));
            start = ++at;
            at = partEnd(start);
        }
        parts.add(new Part(start, at, false));
        return parts;
    }

    /// Whether a part that ends here is joined to another.
    private boolean isJoined() {
        return at + 1 < text.length() && isJoiner(text.charAt(at)) && isWord(at + 1);
    }

    private void skip() {
        while (at < text.length() && !isWord(at)) at += width(at);
    }

    private int partEnd(int start) {
        int acronym = acronymEnd(start);
        return acronym > start ? acronym : lettersEnd(start);
    }

    private int lettersEnd(int start) {
        int end = start;
        while (end < text.length() && (isInside(end) || isDecimal(end))) end += width(end);
        return end;
    }

    /// UTF-16 units of the character at `place`.
    private int width(int place) {
        return text.charAt(place) < LATIN_END ? 1 : Character.charCount(text.codePointAt(place));
    }

    /// After `S.N.C.F` and its last point; `start` where no acronym is.
    private int acronymEnd(int start) {
        int end = start;
        int letters = 0;
        while (isLetter(end) && end + 1 < text.length() && text.charAt(end + 1) == '.') {
            end += 2;
            letters++;
        }
        if (letters > 0 && isLetter(end) && !isWord(end + 1)) return end + 1;
        boolean closed = letters > 1 && !isWord(end);
        return closed ? end - 1 : start;
    }

    private boolean isLetter(int place) {
        return place < text.length() && Character.isLetter(text.charAt(place));
    }

    private static boolean[] latinWord() {
        var table = new boolean[LATIN_END];
        for (char c = 0; c < LATIN_END; c++) table[c] = Character.isLetterOrDigit(c);
        return table;
    }

    private boolean isDecimal(int place) {
        char c = text.charAt(place);
        return (c == ',' || c == '.')
                && place > 0
                && Character.isDigit(text.charAt(place - 1))
                && place + 1 < text.length()
                && Character.isDigit(text.charAt(place + 1));
    }

    private boolean isWord(int place) {
        if (place >= text.length()) return false;
        char c = text.charAt(place);
        if (c < LATIN_END) return LATIN_WORD[c];
        int letter = text.codePointAt(place);
        return Character.isLetterOrDigit(letter) && letter != 'ʼ';
    }

    /// A letter, or what may follow one inside a word: an accent of its own, a soft hyphen, an invisible joiner.
    private boolean isInside(int place) {
        if (isWord(place)) return true;
        int type = Character.getType(text.codePointAt(place));
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean isJoiner(char c) {
        return c == '-' || c == '‐' || c == '‑' || isApostrophe(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '＇';
    }
}
