package hemerotheque.importing.format.rtf;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The charset of the document and those of its fonts. Source: Rich Text Format 1.9.1, character set and font table.
final class CodePages {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /// Fonts, our choice: a document of Word names some hundred.
    private static final int MOST_FONTS = 4096;

    /// Code pages by the number that a font gives to its charset.
    private static final Map<Integer, Integer> OF_FONTS = Map.ofEntries(
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private static final Map<Integer, String> NAMES = Map.of(
            437, "IBM437",
            850, "IBM850",
            874, "x-windows-874",
            932, "windows-31j",
            936, "GBK",
            949, "x-windows-949",
            950, "x-windows-950",
            10000, "x-MacRoman",
            65001, "UTF-8");

    private int document = 1252;
    private Charset ofDocument = WESTERN;
    private final Map<Integer, Integer> charsets = new HashMap<>();

    void document(int page) {
        document = page;
        ofDocument = charset(page).orElse(WESTERN);
    }

    void font(int font, int charset) {
        if (charsets.size() < MOST_FONTS && OF_FONTS.containsKey(charset)) charsets.put(font, charset);
    }

    Charset of(int font) {
        var charset = charsets.get(font);
        return charset == null ? ofDocument : charset(OF_FONTS.get(charset)).orElse(ofDocument);
    }

    private static Optional<Charset> charset(int page) {
        var name = NAMES.getOrDefault(page, "windows-" + page);
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty(); // a number that is no page's
        }
    }

    /// The beginning of a document in which characters mean the same, up to its text.
    byte[] prologue() {
        var words = new StringBuilder("{\\rtf1\\ansi\\ansicpg").append(document).append("{\\fonttbl");
        charsets.forEach((font, charset) -> words.append("{\\f")
                .append(font)
                .append("\\fcharset")
                .append(charset)
                .append(";}"));
        return words.append("}\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
