package hemerotheque.importing.picture;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// Pictures that an address holds in itself: `data:image/png;base64,iVBOR…`. Source: RFC 2397.
final class DataAddress {

    private static final String SCHEME = "data:";

    /// Characters: what [Resources#LARGEST] bytes take in base64, or in percent-encoding without much to encode.
    private static final int LONGEST = Resources.LARGEST / 3 * 4 + 4096;

    private DataAddress() {}

    static boolean is(String reference) {
        return reference.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /// The bytes of a picture; nothing for another kind of content, one too large or one that is no base64.
    static Optional<byte[]> bytes(String reference) {
        int comma = reference.indexOf(',');
        if (comma < 0 || reference.length() > LONGEST) return Optional.empty();
        var content = reference.substring(comma + 1);
        return isBase64(reference, comma) ? unfolded(content) : Optional.of(Percent.bytes(content));
    }

    private static boolean isBase64(String reference, int comma) {
        var mark = ";base64";
        return reference
                .substring(0, comma)
                .stripTrailing()
                .toLowerCase(Locale.ROOT)
                .endsWith(mark);
    }

    private static Optional<byte[]> unfolded(String content) {
        try {
            var signs = content.indexOf('%') < 0
                    ? content
                    : new String(Percent.bytes(content), StandardCharsets.ISO_8859_1);
            return Optional.of(Base64.getMimeDecoder().decode(signs)); // passes over line breaks, as browsers do
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // cut off in the middle of a byte
        }
    }
}
