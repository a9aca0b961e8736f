package hemerotheque.importing.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// The `base` element of a page, to which its relative addresses belong.
public final class BaseTag {

    /// Bytes, our choice: heads of pages with styles in them are long.
    private static final int HEAD = 1 << 16;

    private static final Pattern BASE =
            Pattern.compile("(?i)<base\\s[^>]*?href\\s*=\\s*(?:\"([^\"<>]*)\"|'([^'<>]*)'|([^\\s\"'<>]+))");

    private BaseTag() {}

    /// The address in the first one; nothing where there is none, or it is relative itself.
    public static Optional<String> in(byte[] page) {
        var head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.UTF_8);
        var found = BASE.matcher(head);
        if (!found.find()) return Optional.empty();
        for (int i = 1; i <= 3; i++) {
            if (found.group(i) != null && found.group(i).contains("://")) return Optional.of(found.group(i));
        }
        return Optional.empty();
    }
}
