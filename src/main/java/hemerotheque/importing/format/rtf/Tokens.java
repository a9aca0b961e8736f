package hemerotheque.importing.format.rtf;

import java.nio.charset.StandardCharsets;

/// The tokens of RTF, one after the other: borders of groups, control words and signs, bytes of text. Whatever the
/// bytes are, each step takes at least one of them.
final class Tokens {

    /// Letters; longer ones are no control words of anyone.
    private static final int LONGEST_WORD = 32;

    /// Digits of a number that is believed.
    private static final int LONGEST_NUMBER = 9;

    enum Kind {
        OPEN,
        CLOSE,
        /// A control word, `\par`, in [#word], with its number in [#number] if [#numbered].
        WORD,
        /// A control sign, `\~`, in [#sign].
        SIGN,
        /// A byte of text in [#sign], told as such or as `\'e9`, which [#escaped] tells.
        TEXT,
        END
    }

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number;
    private boolean numbered;
    private int sign;
    private boolean escaped;

    Tokens(byte[] bytes) {
        this.bytes = bytes;
    }

    Kind next() {
        while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == 0)) at++;
        if (at >= bytes.length) return Kind.END;
        int one = bytes[at++] & 0xFF;
        return switch (one) {
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            case '\\' -> control();
            default -> text(one, false);
        };
    }

    private Kind text(int one, boolean asHex) {
        sign = one;
        escaped = asHex;
        return Kind.TEXT;
    }

    private Kind control() {
        if (at >= bytes.length) return Kind.END;
        int one = bytes[at] & 0xFF;
        if (isLetter(one)) return controlWord();
        at++;
        if (one == '\'') return hex();
        if (one == '\\' || one == '{' || one == '}') return text(one, false);
        sign = one;
        return Kind.SIGN;
    }

    private Kind hex() {
        int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        if (high < 0 || low < 0) return text('\'', false); // a quote behind a stray backslash
        at += 2;
        return text(high << 4 | low, true);
    }

    private Kind controlWord() {
        int start = at;
        while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) at++;
        word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int sign = at;
        if (at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1])) at++;
        int digits = at;
        while (at < bytes.length && isDigit(bytes[at])) at++;
        numbered = at > digits;
        number = numbered && at - digits <= LONGEST_NUMBER
                ? Integer.parseInt(new String(bytes, sign, at - sign, StandardCharsets.US_ASCII))
                : 0;
        if (at < bytes.length && bytes[at] == ' ') at++;
        return Kind.WORD;
    }

    /// Passes over `count` bytes, if there are so many.
    void skip(int count) {
        if (count > 0 && count <= bytes.length - at) at += count;
    }

    private static boolean isLetter(int one) {
        return one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
    }

    private static boolean isDigit(int one) {
        return one >= '0' && one <= '9';
    }

    /// Bytes taken.
    int at() {
        return at;
    }

    String word() {
        return word;
    }

    int number() {
        return number;
    }

    boolean numbered() {
        return numbered;
    }

    int sign() {
        return sign;
    }

    boolean escaped() {
        return escaped;
    }
}
