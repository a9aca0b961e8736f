package hemerotheque.importing.format.zip;

import hemerotheque.importing.decode.Neutral;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The bytes of a name in a zip as the name that was meant.
///
/// Few programs say how they write names: as UTF-8, in the page of DOS that the standard names, or in that of Windows
/// or DOS in the country. The reading with the most letters of French is taken, the standard's where none has more.
final class EntryName {

    private static final List<Charset> PAGES =
            Stream.of("IBM437", "IBM850", "windows-1252").map(Charset::forName).toList();

    private static final String FRENCH = "àâäçéèêëîïôöùûüÿœæÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆ«»°’‘“”–—…€";

    private EntryName() {}

    /// With `/` between its folders, without signs that are not meant to be seen.
    ///
    /// @param utf8 whether the zip says so
    static String of(byte[] raw, boolean utf8) {
        return shown(strict(raw).orElseGet(() -> utf8 ? new String(raw, StandardCharsets.UTF_8) : inBestPage(raw)));
    }

    /// The same for a name that is text already.
    static String shown(String name) {
        return Neutral.text(name.replaceAll("[\\r\\n\\t\\f\\x0B]", " ")).replace('\\', '/');
    }

    private static Optional<String> strict(byte[] raw) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty(); // in another way, then
        }
    }

    private static String inBestPage(byte[] raw) {
        return PAGES.stream()
                .map(page -> new String(raw, page))
                .min(Comparator.comparingInt(EntryName::oddities))
                .orElseThrow();
    }

    /// How many signs outside ASCII are not those of French.
    private static int oddities(String name) {
        return (int) name.chars().filter(c -> c > 0x7F && FRENCH.indexOf(c) < 0).count();
    }
}
