package hemerotheque.cli;

import hemerotheque.search.Snippet;
import java.util.function.UnaryOperator;

/// A snippet with its matches set off.
final class Marked {

    private Marked() {}

    /// With `<mark>` around each match; `&`, `<` and `>` of the text are escaped, as it is markup now.
    static String html(Snippet snippet) {
        return with(snippet, Marked::escaped, match -> "<mark>" + escaped(match) + "</mark>");
    }

    /// With each match in bold, where the paper can do that.
    static String bold(Snippet snippet) {
        return with(snippet, UnaryOperator.identity(), Paper::bold);
    }

    private static String with(Snippet snippet, UnaryOperator<String> plain, UnaryOperator<String> match) {
        var text = snippet.text();
        var marked = new StringBuilder();
        int at = 0;
        for (var span : snippet.matches()) {
            marked.append(plain.apply(text.substring(at, span.start())));
            marked.append(match.apply(text.substring(span.start(), span.end())));
            at = span.end();
        }
        return marked.append(plain.apply(text.substring(at))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
