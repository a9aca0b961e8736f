package hemerotheque.importing.format.europresse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where each article of an export begins and ends, told from its text alone: a tree of the whole would take many times
/// its memory, and one article left open would swallow the next.
final class ArticleParts {

    /// What may begin or end an article; or hides what only looks like it, to its own end.
    private static final Pattern TAG = Pattern.compile(
            "(?i)<(?:(?<hidden>!--|(?:script|style|textarea|title)(?=[\\s>/]))"
                    + "|(?<end>/)?(?<name>article|table)(?=[\\s>/])|(?<popup>div\\s[^<>]{0,200}?\\bid\\s*=\\s*[\"']?docContain\\b))");

    private static final Pattern ARTICLE = Pattern.compile("(?i)<article[\\s>]");
    private static final Pattern LAST_TAG = Pattern.compile("(?i)</body\\s*>");

    /// Characters, our choice: what may stand behind the end of the page.
    private static final int LONGEST_FOOT = 64 << 10;

    /// @param start of the first character
    /// @param end behind the last
    record Part(int start, int end) {

        String in(String text) {
            return text.substring(start, end);
        }
    }

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    private ArticleParts(String text) {
        this.text = text;
    }

    /// The parts of `text`, in its order.
    static List<Part> of(String text) {
        var parts = new ArticleParts(text);
        return ARTICLE.matcher(text).find() ? parts.marked() : parts.unmarked();
    }

    /// Each `article` is one, but for those in another that have no head of their own.
    private List<Part> marked() {
        var parts = new ArrayList<Part>();
        int start = -1;
        int end = -1;
        int depth = 0;
        var tag = TAG.matcher(text);
        for (int from = 0; tag.find(from); from = behind(tag)) {
            if (!is(tag, "article")) continue;
            if (tag.group("end") != null) {
                depth = Math.max(0, depth - 1);
                end = behind(tag);
            } else if (depth > 0 && !hasHead(tag.end())) {
                depth++;
            } else {
                if (start >= 0) parts.add(new Part(start, end > start ? end : tag.start()));
                start = tag.start();
                depth = 1;
            }
        }
        if (start >= 0) parts.add(new Part(start, end > start ? end : end(start)));
        return parts;
    }

    /// Whether the article that begins before `from` shows that it is one before another begins.
    private boolean hasHead(int from) {
        var next = ARTICLE.matcher(text);
        int to = next.find(from) ? next.start() : text.length();
        return Signs.OF_AN_ARTICLE.matcher(text).region(from, to).find();
    }

    /// From the outermost table, or the window, that the name of a paper stands in, to the next such.
    private List<Part> unmarked() {
        var names = Signs.PUBLICATION.matcher(text);
        var open = new ArrayList<Integer>();
        var tag = TAG.matcher(text);
        boolean more = tag.find();
        int read = 0;
        int popup = -1;
        int last = -1;
        int headless = 0; // up to where no head has been found behind the last name
        while (names.find()) {
            for (; more && tag.start() < names.start(); more = tag.find(read)) {
                read = behind(tag);
                if (tag.group("popup") != null) popup = tag.start();
                else if (!is(tag, "table")) continue;
                else if (tag.group("end") == null) open.add(tag.start());
                else if (!open.isEmpty()) open.removeLast();
            }
            if (read > names.start()) continue; // in a comment or a script
            if (last >= 0 && !hasTitle(headless, names.start())) { // a second name of the same article
                headless = names.end();
                continue;
            }
            starts.add(popup > last ? popup : outermost(open, last, names.start()));
            last = names.start();
            headless = names.end();
        }
        return toNext();
    }

    private boolean hasTitle(int from, int to) {
        return Signs.BEHIND_A_NAME.matcher(text).region(from, to).find();
    }

    /// @param open in their order
    private static int outermost(List<Integer> open, int last, int name) {
        int at = Collections.binarySearch(open, last);
        int first = at < 0 ? -at - 1 : at + 1;
        return first < open.size() ? open.get(first) : name;
    }

    private List<Part> toNext() {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            parts.add(new Part(start, i + 1 < starts.size() ? starts.get(i + 1) : end(start)));
        }
        return parts;
    }

    /// @param start of the last article, which may stand behind the end of another page
    private int end(int start) {
        int end = text.length();
        var last = LAST_TAG.matcher(text).region(Math.max(start, end - LONGEST_FOOT), end);
        while (last.find()) end = last.start();
        return end;
    }

    private static boolean is(Matcher tag, String name) {
        return name.equalsIgnoreCase(tag.group("name"));
    }

    /// Behind the tag, or behind all that it hides.
    private int behind(Matcher tag) {
        var hidden = tag.group("hidden");
        if (hidden == null) return closed(tag.end());
        if (hidden.equals("!--"))
            return text.indexOf("-->", tag.end()) < 0 ? text.length() : text.indexOf("-->", tag.end()) + 3;
        var end = Pattern.compile("(?i)</" + hidden.toLowerCase(Locale.ROOT) + "[\\s>]")
                .matcher(text);
        return end.find(tag.end()) ? end.end() : text.length();
    }

    private int closed(int from) {
        int end = text.indexOf('>', from);
        return end < 0 ? text.length() : end + 1;
    }
}
