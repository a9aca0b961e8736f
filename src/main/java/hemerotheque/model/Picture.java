package hemerotheque.model;

import java.util.Locale;

/// A picture of an article, in the bytes that lay with its page.
///
/// @param bytes not copied, not to be changed
public record Picture(KeptPicture kept, Kind kind, byte[] bytes) {

    /// What the bytes are, whatever their name says.
    public enum Kind {
        PNG,
        JPEG,
        GIF,
        WEBP,
        BMP;

        /// The name that the archive keeps: `png`, `jpeg`, …
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// @throws IllegalArgumentException where no kind has this code
        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public static Picture of(Kind kind, int width, int height, byte[] bytes) {
        return new Picture(new KeptPicture(Digest.sha256(bytes), width, height), kind, bytes);
    }

    public String sha256() {
        return kept.sha256();
    }
}
