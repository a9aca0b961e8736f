package hemerotheque.importing.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Bytes of a page into characters.
///
/// Asked in this order: the byte order mark; strict UTF-8; the charset that the container or the page declares; and
/// windows-1252, which reads anything, in doubt where its letters show that an older system wrote them. Source: WHATWG
/// Encoding, for the aliases.
public final class PageDecoder {

    /// Bytes at the beginning in which a declaration is looked for, our choice: old pages have long heads.
    private static final int PROLOGUE = 8192;

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9_:.\\-]{1,40})");

    /// @param text with nothing in it that is not meant to be read, see [Neutral]
    /// @param doubtful whether some characters are likely wrong
    public record Decoded(String text, Charset charset, boolean doubtful) {}

    /// The characters of `bytes`.
    ///
    /// @param container the charset that the container declares, as written there
    public Decoded decode(byte[] bytes, Optional<String> container) {
        var marked = byMark(bytes);
        if (marked.isPresent()) return finished(marked.get(), false);
        var utf8 = strictlyUtf8(bytes);
        if (utf8.isPresent()) return finished(utf8.get(), false);
        var declared = container.flatMap(PageDecoder::known).or(() -> known(declaration(bytes)));
        if (declared.isPresent() && declared.get().equals(StandardCharsets.UTF_8)) return damagedUtf8(bytes);
        var strict = declared.flatMap(charset -> strictly(bytes, charset));
        return strict.filter(read -> !read.charset().equals(windows1252()))
                .map(read -> finished(read, false))
                .orElseGet(() -> westernEuropean(bytes, declared.isPresent() && strict.isEmpty()));
    }

    /// The characters of `bytes` taken for `charset`, whatever they declare; doubtful where some are none in it.
    public Decoded decodeAs(byte[] bytes, Charset charset) {
        return finished(loosely(bytes, 0, charset), false);
    }

    private record Read(String text, Charset charset) {}

    private static Decoded finished(Read read, boolean doubtful) {
        var mended = DoubleEncoding.mended(read.text());
        boolean lost = mended.text().indexOf('\uFFFD') >= 0;
        return new Decoded(Neutral.text(mended.text()), read.charset(), doubtful || lost || mended.doubtful());
    }

    private static Optional<Read> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(loosely(bytes, 3, StandardCharsets.UTF_8));
        if (starts(bytes, 0xFE, 0xFF)) return Optional.of(loosely(bytes, 2, StandardCharsets.UTF_16BE));
        if (starts(bytes, 0xFF, 0xFE)) return Optional.of(loosely(bytes, 2, StandardCharsets.UTF_16LE));
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) return false;
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) return false;
        }
        return true;
    }

    /// Declared UTF-8 and nearly so: a cut character or two are lost, not every accent. More than that is another
    /// charset under a wrong name.
    private static Decoded damagedUtf8(byte[] bytes) {
        var read = loosely(bytes, 0, StandardCharsets.UTF_8);
        long lost = read.text().chars().filter(c -> c == 0xFFFD).count();
        long accents = read.text().chars().filter(c -> c > 0x7F).count() - lost;
        return lost * 10 <= accents ? finished(read, true) : westernEuropean(bytes, true);
    }

    private static Decoded westernEuropean(byte[] bytes, boolean otherwiseDeclared) {
        var windows = loosely(bytes, 0, windows1252());
        boolean older = BeforeWindows.of(bytes, windows.text()).isPresent();
        return finished(windows, otherwiseDeclared || older);
    }

    /// A string makes a U+FFFD of what is no UTF-8, several times as fast as a decoder refuses it.
    private static Optional<Read> strictlyUtf8(byte[] bytes) {
        var read = loosely(bytes, 0, StandardCharsets.UTF_8);
        boolean sure = read.text().indexOf('\uFFFD') < 0;
        return sure ? Optional.of(read) : strictly(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<Read> strictly(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new Read(text, charset));
        } catch (CharacterCodingException e) {
            return Optional.empty(); // not this charset: the answer, no failure
        }
    }

    private static Read loosely(byte[] bytes, int from, Charset charset) {
        return new Read(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static String declaration(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
        var found = DECLARED.matcher(head.toLowerCase(Locale.ROOT));
        return found.find() ? found.group(1) : "";
    }

    /// The charset that the web means by `name`; nothing where it is unknown, unsafe, or cannot be meant.
    private static Optional<Charset> known(String name) {
        var label = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (label) {
            case "iso-8859-1",
                    "iso8859-1",
                    "latin1",
                    "latin-1",
                    "l1",
                    "us-ascii",
                    "ascii",
                    "ansi",
                    "cp1252",
                    "windows-1252" -> Optional.of(windows1252());
            case "utf8", "utf-8", "unicode-1-1-utf-8" -> Optional.of(StandardCharsets.UTF_8);
            case "iso-8859-15", "latin9", "latin-9" -> Optional.of(Charset.forName("ISO-8859-15"));
            default -> supported(label);
        };
    }

    private static Optional<Charset> supported(String label) {
        boolean refused = label.startsWith("utf-7")
                || label.startsWith("utf-16")
                || label.startsWith("utf-32")
                || label.startsWith("x-")
                || label.startsWith("cesu")
                || label.startsWith("ibm");
        boolean wellFormed = label.matches("[a-z0-9][a-z0-9:.\\-]*");
        if (refused || !wellFormed || !Charset.isSupported(label)) return Optional.empty();
        return Optional.of(Charset.forName(label));
    }

    private static Charset windows1252() {
        return Charset.forName("windows-1252");
    }
}
