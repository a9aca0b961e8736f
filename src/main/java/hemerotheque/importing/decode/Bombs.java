package hemerotheque.importing.decode;

/// Markup built to cost its reader hours.
public final class Bombs {

    /// Characters of one tag name: jsoup takes time by their square. Measured: 0.4 s for one of 800 kB, over 20 s for
    /// one of 5 MB, 0.9 s for a page of 16 MB of names as long as this.
    private static final int LONGEST_NAME = 1 << 18;

    /// The same where nothing bounds the page but the 64 MB of its file.
    private static final int LONGEST_NAME_IN_STREAM = 4096;

    /// Tags in a page, our choice: a hundred times what a large one has.
    private static final int MOST_TAGS = 1_000_000;

    private Bombs() {}

    /// Whether `markup` would be one in a tree.
    public static boolean isOne(String markup) {
        return isOne(markup, MOST_TAGS, LONGEST_NAME);
    }

    /// Whether `markup` would be one for a reader that keeps no tree of it all, however many tags it has.
    public static boolean isOneInStream(String markup) {
        return isOne(markup, Integer.MAX_VALUE, LONGEST_NAME_IN_STREAM);
    }

    private static boolean isOne(String markup, int most, int longest) {
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            if (++tags > most || nameLength(markup, at + 1, longest) > longest) return true;
        }
        return false;
    }

    private static int nameLength(String html, int start, int longest) {
        int at = start < html.length() && html.charAt(start) == '/' ? start + 1 : start;
        if (at >= html.length() || !Character.isLetter(html.charAt(at))) return 0;
        int end = at;
        while (end < html.length() && end - at <= longest && !isBorder(html.charAt(end))) end++;
        return end - at;
    }

    private static boolean isBorder(char c) {
        return c <= ' ' || c == '>' || c == '/';
    }
}
