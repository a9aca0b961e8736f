package hemerotheque.importing.decode;

/// Text without the characters that no reader is meant to see and that programs stumble on.
public final class Neutral {

    /// What windows-1252 means by 0x80 to 0x9F; a page that was read as ISO 8859-1 holds these as control characters.
    private static final String HIGH_CONTROLS = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    private Neutral() {}

    /// `text` without NUL, control characters, noncharacters, text direction overrides and invisible marks; lone
    /// surrogates become U+FFFD; a form feed opens a line; high control characters become what they were typed as.
    public static String text(String text) {
        int first = firstOdd(text);
        if (first == text.length()) return text;
        var neutral = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                neutral.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                neutral.append('\uFFFD');
            } else if (c >= 0x80 && c <= 0x9F) {
                neutral.append(HIGH_CONTROLS.charAt(c - 0x80));
            } else if (!isOdd(c)) {
                neutral.append(c);
            } else if (c == 0x0B) {
                neutral.append('\n');
            } else if (c == '\f') {
                neutral.append("\n\f"); // a page of a dump ends here, and its line with it
            }
        }
        return neutral.toString();
    }

    private static int firstOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) return i;
        }
        return text.length();
    }

    /// Whether [#text] leaves `c` as it is, whatever stands beside it.
    public static boolean is(char c) {
        if (c >= ' ' && c < 0x7F) return true; // nearly all are
        return !isOdd(c) && !Character.isSurrogate(c);
    }

    private static boolean isOdd(char c) {
        if (c < 0x20) return c != '\t' && c != '\n' && c != '\r';
        if (c < 0x7F) return false;
        if (c < '\u200B') return c <= 0x9F || c == '\u00AD'; // soft hyphen
        return c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF'
                || c >= '\uFDD0' && c <= '\uFDEF'
                || c >= '\uFFFE';
    }
}
