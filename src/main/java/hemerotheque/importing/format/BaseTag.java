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

    private static final String NAME = "base";

    private BaseTag() {}

    /// The address in the first one; nothing where there is none, or it is relative itself.
    public static Optional<String> in(byte[] page) {
        int end = Math.min(page.length, HEAD);
        int start = first(page, end);
        if (start == end) return Optional.empty();
        var head = new String(page, start, end - start, StandardCharsets.UTF_8);
        var found = BASE.matcher(head);
        if (!found.find()) return Optional.empty();
        for (int i = 1; i <= 3; i++) {
            if (found.group(i) != null && found.group(i).contains("://")) return Optional.of(found.group(i));
        }
        return Optional.empty();
    }

    /// Where the first element begins whose name begins so, or `end`: most pages have none, and the pattern alone costs
    /// more than all else that is done with a page of an archive before it is understood.
    private static int first(byte[] page, int end) {
        var head = new String(page, 0, end, StandardCharsets.ISO_8859_1); // a place in it is a place in the page
        for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
            if (head.regionMatches(true, at + 1, NAME, 0, NAME.length())) return at;
        }
        return end;
    }
}
