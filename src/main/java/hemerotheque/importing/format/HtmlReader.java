package hemerotheque.importing.format;

import hemerotheque.importing.format.RawPage.Kind;
import java.io.IOException;
import java.util.regex.Pattern;

/// Reads a file that is one page of HTML or XHTML, whatever its name.
final class HtmlReader implements FormatReader {

    /// Bytes, our choice: what jsoup's tree holds in a worker's share of the heap, with room.
    static final int LARGEST_PAGE = 16 << 20;

    /// What may stand before the first tag: a byte order mark, blanks, comments, the XML prologue.
    private static final Pattern BEFORE = Pattern.compile("^(?:\uFEFF|\\s+|<!--.*?-->|<\\?xml[^>]*>)+", Pattern.DOTALL);

    private static final Pattern FIRST_TAG = Pattern.compile(
            "^<(?:!doctype\\s+html|(?:html|head|body|title|meta|link|base|style|script|noscript|div|span|p|h[1-6]"
                    + "|article|section|main|header|nav|footer|table|tbody|tr|td|center|font|ul|ol|a|b|i|em|strong|img|br|hr"
                    + "|blockquote|form|frameset)(?:[\\s/>]|$))");

    private static final Pattern DOCTYPE = Pattern.compile("^<(?:!doctype\\s+html|html)[\\s>]");

    /// Somewhere in the head, when words of a server or a saving program come first.
    private static final Pattern LATER_TAG = Pattern.compile("<(?:!doctype\\s+html|html|body)[\\s>]");

    private static final Pattern ENVELOPE =
            Pattern.compile("^\\s*(?:[\\[{]|from: |mime-version:|warc/|%pdf|<\\?xml|<(?:rss|feed|svg))");

    @Override
    public boolean recognises(FileHead head) {
        if (head.size() == 0) return head.hasExtension("html", "htm", "xhtml");
        var text = head.textInLowerCase();
        var prologue = BEFORE.matcher(text);
        var start = prologue.find() ? text.substring(prologue.end()) : text;
        if (head.isBinary()) return DOCTYPE.matcher(start).find(); // a page with odd signs in it
        if (text.contains("<?xml")) return start.startsWith("<!doctype html") || start.startsWith("<html");
        if (FIRST_TAG.matcher(start).find()) return true;
        if (start.startsWith("<!--")) return true; // a comment longer than the head: only pages have them
        return head.hasExtension("html", "htm", "xhtml")
                && !ENVELOPE.matcher(text).find()
                && LATER_TAG.matcher(text).find();
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        WholeFile.read(file, Kind.MARKUP, LARGEST_PAGE, file.beside(), pages);
    }
}
