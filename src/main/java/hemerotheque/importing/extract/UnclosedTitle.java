package hemerotheque.importing.extract;

import java.util.regex.Pattern;

/// A title that nobody closed. By the rules of HTML it swallows the whole page; the browsers of old ended it at the
/// next tag, and pages were published so.
///
/// Source: HTML, 13.2.5.2 (RCDATA).
final class UnclosedTitle {

    private static final Pattern OPEN = Pattern.compile("(?i)<title(?:\\s[^>]*)?>");

    private static final Pattern CLOSE = Pattern.compile("(?i)</title");

    private UnclosedTitle() {}

    /// `html` with its title ended, where it has one that does not end.
    static String closed(String html) {
        var open = OPEN.matcher(html);
        if (!open.find()
                || CLOSE.matcher(html).region(open.end(), html.length()).find()) return html;
        int next = html.indexOf('<', open.end());
        return next < 0 ? html : html.substring(0, next) + "</title>" + html.substring(next);
    }
}
