package hemerotheque.importing.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// UTF-8 that was once read as windows-1252 and written again: « Ã© » for « é ».
final class DoubleEncoding {

    /// What the first byte of a two- or three-byte character looks like, and the bytes that go on.
    private static final Pattern BROKEN = Pattern.compile("(?:[ÂÃÅ][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]"
            + "|â[\u0080-\u00BF€‚][\u0080-\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™])");

    /// Repairs a page needs to show for us to be sure, our choice: a page about encodings quotes one.
    private static final int SURE = 3;

    private DoubleEncoding() {}

    record Mended(String text, boolean doubtful) {}

    /// `text` with its broken characters mended where the repair is sure; doubtful where some stay.
    static Mended mended(String text) {
        if (text.indexOf('Ã') < 0 && text.indexOf("â€") < 0 && text.indexOf("â‚") < 0) return new Mended(text, false);
        int[] count = new int[2]; // mended, not mended
        var repaired = BROKEN.matcher(text).replaceAll(match -> {
            var one = character(match.group());
            count[one.isPresent() ? 0 : 1]++;
            return java.util.regex.Matcher.quoteReplacement(one.orElse(match.group()));
        });
        boolean sure = count[0] >= SURE && count[1] * 10 <= count[0];
        return new Mended(sure ? repaired : text, !sure && count[0] >= SURE || sure && count[1] > 0);
    }

    private static Optional<String> character(String broken) {
        try {
            var bytes = new byte[broken.length()];
            for (int i = 0; i < bytes.length; i++) bytes[i] = asByte(broken.charAt(i));
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty(); // these were meant as they stand
        }
    }

    private static byte asByte(char c) throws CharacterCodingException {
        if (c < 0x100) return (byte) c;
        return Charset.forName("windows-1252")
                .newEncoder()
                .encode(CharBuffer.wrap(new char[] {c}))
                .get();
    }
}
