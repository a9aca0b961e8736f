package hemerotheque.importing.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the elements of HTML are to a reader.
final class Markup {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "select",
            "datalist",
            "button",
            "input",
            "textarea",
            "head",
            "audio",
            "video",
            "map",
            "applet",
            "progress",
            "meter",
            "dialog");

    private static final Set<String> INLINE = Set.of(
            "a",
            "span",
            "b",
            "strong",
            "em",
            "i",
            "u",
            "font",
            "abbr",
            "acronym",
            "sup",
            "sub",
            "small",
            "big",
            "cite",
            "q",
            "code",
            "mark",
            "time",
            "label",
            "s",
            "strike",
            "del",
            "ins",
            "bdi",
            "bdo",
            "kbd",
            "tt",
            "var",
            "samp",
            "wbr",
            "nobr",
            "dfn",
            "data",
            "ruby",
            "rt",
            "rb",
            "rp",
            "output",
            "meter",
            "o:p",
            "st1:personname",
            "img",
            "picture",
            "source");

    private Markup() {}

    static boolean isSkipped(Element element) {
        return SKIPPED.contains(element.normalName());
    }

    static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    /// 1 to 6, or 0 for what is no heading.
    static int headingLevel(Element element) {
        var name = element.normalName();
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }

    /// Class, id and itemprop in lower case, camel case taken apart by hyphens; of a site's own elements also the tag.
    static String names(Element element) {
        boolean own = element.normalName().indexOf('-') > 0;
        if (element.attributesSize() == 0 && !own) return "";
        var all = new StringBuilder(element.className());
        if (own) all.append(all.isEmpty() ? "" : " ").append(element.normalName());
        for (var attribute : new String[] {"id", "itemprop", "rel", "data-component", "data-testid"}) {
            var value = element.attr(attribute);
            if (!value.isEmpty()) all.append(' ').append(value);
        }
        var names = new StringBuilder(all.length() + 8);
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(all.charAt(i - 1));
            if (hump) names.append('-');
            names.append(c == '_' ? '-' : c);
        }
        return names.toString().toLowerCase(Locale.ROOT);
    }

    /// The scripts that hold what the page says of itself for machines, JSON-LD.
    static List<Element> linkedData(Document document) {
        return document.getElementsByTag("script").stream()
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
                .toList();
    }
}
