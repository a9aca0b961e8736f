package hemerotheque.importing.decode;

/// Markup built to cost its reader hours.
public final class Bombs {

    /// Characters of one tag name: jsoup takes time by their square. Measured: 0.4 s at 800 kB, over 20 s at 5 MB.
    private static final int LONGEST_NAME = 4096;

    /// Tags in a page, our choice: a hundred times what a large one has.
    private static final int MOST_TAGS = 1_000_000;

    private Bombs() {}

    /// Whether `markup` would be one in a tree.
    public static boolean isOne(String markup) {
        return isOne(markup, MOST_TAGS);
    }

    /// Whether `markup` would be one for a reader that keeps no tree of it all, however many tags it has.
    public static boolean isOneInStream(String markup) {
        return isOne(markup, Integer.MAX_VALUE);
    }

    private static boolean isOne(String markup, int most) {
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            if (++tags > most || nameLength(markup, at + 1) > LONGEST_NAME) return true;
        }
        return false;
    }

    private static int nameLength(String html, int start) {
        int at = start < html.length() && html.charAt(start) == '/' ? start + 1 : start;
        if (at >= html.length() || !Character.isLetter(html.charAt(at))) return 0;
        int end = at;
        while (end < html.length() && end - at <= LONGEST_NAME && !isBorder(html.charAt(end))) end++;
        return end - at;
    }

    private static boolean isBorder(char c) {
        return c <= ' ' || c == '>' || c == '/';
    }
}
