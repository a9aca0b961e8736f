package hemerotheque.importing.format.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of the line that is being read, and how it is set.
final class LineText {

    private final StringBuilder words = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean escaped;
    private boolean raw;
    private boolean thin;
    private boolean elsewhere;

    /// A byte of a character of the document's code page.
    void add(int one, boolean asHex) {
        bytes.write(one);
        if (one < 0x80) return;
        escaped |= asHex;
        raw |= !asHex;
    }

    /// The bytes that wait are characters of `charset`: as UTF-8 where they can be and none was told as hexadecimal,
    /// since some programs write it so.
    void decode(Charset charset, Group group) {
        if (bytes.size() == 0) return;
        add(raw && !escaped ? loose(charset) : bytes.toString(charset), group);
        forget();
    }

    /// The bytes that wait, as words of no text.
    String taken() {
        var taken = bytes.toString(StandardCharsets.ISO_8859_1);
        forget();
        return taken;
    }

    private void forget() {
        bytes.reset();
        escaped = false;
        raw = false;
    }

    private String loose(Charset charset) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return bytes.toString(charset); // not UTF-8: the answer, no failure
        }
    }

    void add(String text, Group group) {
        words.append(text);
        boolean says = text.chars().anyMatch(Character::isLetterOrDigit);
        thin |= says && !group.bold();
        elsewhere |= says && group.field().filter(Field::leadsInside).isEmpty();
    }

    int length() {
        return words.length() + bytes.size();
    }

    boolean isBlank() {
        return words.chars().allMatch(Character::isWhitespace);
    }

    /// What was read since the last taking.
    String take() {
        var text = words.toString().strip();
        words.setLength(0);
        return text;
    }

    boolean allBold() {
        return !thin;
    }

    boolean allContents() {
        return !elsewhere;
    }

    /// Another line begins.
    void begin() {
        thin = false;
        elsewhere = false;
    }
}
