package hemerotheque.importing.format.factiva;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where each article of a page begins and ends, told from its text alone, so that no tree of the whole is needed.
///
/// An article is a `div` of the class `article` and of one that names its language, `frArticle`; since the 2020s it
/// lies in another, whose id tells its number. The last one may have an id of its own.
final class HtmlParts {

    private static final Pattern DIV = Pattern.compile("(?i)<(?:div|article)\\s[^<>]{1,600}>");
    private static final Pattern CLASS =
            Pattern.compile("(?i)\\bclass\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))");
    private static final Pattern ID =
            Pattern.compile("(?i)\\bid\\s*=\\s*[\"']?\\s*(?:article-[A-Z0-9]|lastArticle\\b)");
    private static final Pattern LANGUAGE = Pattern.compile("(?i)[a-z]{2,8}article");

    /// What shows that an article has begun.
    private static final Pattern WITHIN =
            Pattern.compile("(?i)articleParagraph|[a-z]{2}headline\\b|class\\s*=\\s*[\"']?index\\b");

    /// What comes after the last one: the summary of the search, the foot of the page.
    private static final Pattern END = Pattern.compile(
            "(?i)<(?:table|div|span)\\s[^<>]{0,4000}?\\b(?:id|class)\\s*=\\s*[\"']?(?:oddEvenPreview|pageFooter|searchPreview)\\b"
                    + "|</body\\s*>");

    /// @param start of the first character
    /// @param end behind the last
    record Part(int start, int end) {}

    private HtmlParts() {}

    /// The parts of `html`, in its order; all of it where paragraphs of articles stand in none.
    static List<Part> of(String html) {
        var starts = starts(html);
        if (starts.isEmpty() && html.contains("articleParagraph")) starts = List.of(0);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < starts.size(); i++) {
            int limit = i + 1 < starts.size() ? starts.get(i + 1) : html.length();
            var end = END.matcher(html).region(starts.get(i), limit);
            parts.add(new Part(starts.get(i), end.find() ? end.start() : limit));
        }
        return parts;
    }

    private static List<Integer> starts(String html) {
        var starts = new ArrayList<Integer>();
        int behind = 0;
        var div = DIV.matcher(html);
        while (div.find()) {
            if (!isArticle(div.group())) continue;
            boolean another = starts.isEmpty()
                    || WITHIN.matcher(html).region(behind, div.start()).find();
            if (another) starts.add(div.start()); // else one `div` in the other
            behind = div.end();
        }
        return starts;
    }

    private static boolean isArticle(String tag) {
        var found = CLASS.matcher(tag);
        if (!found.find()) return false;
        var names = found.group(found.group(1) != null ? 1 : found.group(2) != null ? 2 : 3);
        var all = List.of(names.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return all.contains("article")
                && (ID.matcher(tag).find()
                        || all.stream().anyMatch(name -> LANGUAGE.matcher(name).matches()));
    }
}
