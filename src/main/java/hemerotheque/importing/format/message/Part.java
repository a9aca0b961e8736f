package hemerotheque.importing.format.message;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// One part of a message, decoded.
///
/// @param type in small letters, as declared
/// @param charset as declared
/// @param location where it stood, as written
/// @param id without its angle brackets
/// @param root whether the others belong to it
/// @param attached whether it is a file that was sent along
/// @param damaged whether its encoding is broken somewhere
/// @param tooLarge whether its end is missing because it is longer than what is taken of it
record Part(
        String type,
        Optional<String> charset,
        Optional<String> location,
        Optional<String> id,
        boolean root,
        boolean attached,
        boolean damaged,
        boolean tooLarge,
        byte[] bytes) {

    private static final Pattern MARKUP = Pattern.compile(
            "^(?:\uFEFF|ï»¿|\\s+|<!--.*?-->|<\\?xml[^>]*>)*<(?:!doctype\\s+html|html)[\\s>]", Pattern.DOTALL);

    private static final int BEGINNING = 4096; // bytes, our choice: past comments and a prologue

    boolean isPage() {
        return isPage(type);
    }

    static boolean isPage(String type) {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    static boolean isPicture(String type) {
        return type.startsWith("image/") || type.equals("application/octet-stream");
    }

    /// Whether it is text by its type, which is also the type of what declares none.
    boolean isText() {
        return type.equals("text/plain");
    }

    /// Whether it reads like a page, whatever its type.
    boolean looksLikePage() {
        int length = Math.min(BEGINNING, bytes.length);
        var beginning = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return MARKUP.matcher(beginning).find();
    }
}
