package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// A page on which an event is told as it goes, in posts that bear the hour. It is one article: the posts answer one
/// another, and what was known at which hour is the point of it. Each hour becomes a subheading, alone or before the
/// title of its post; the order of the page stays.
final class Live {

    /// Posts, our choice: two hours may be those of a publication and of an update.
    private static final int FEWEST = 3;

    /// Between an hour and the title of its post, our choice: a name, a label.
    private static final int FEW_WORDS = 6;

    private static final Pattern HOUR =
            Pattern.compile("(?:a |il est )?(?:[01]?\\d|2[0-3]) ?(?:h|:) ?[0-5]\\d(?: ?min)?");

    private static final Pattern NAME =
            Pattern.compile("(?:^|[:.|-] ?)(?:en )?(?:direct|live)\\b|\\bminute par minute\\b");

    private Live() {}

    /// Whether `document` is a live page; if so, its posts have become paragraphs under their hours.
    static boolean arranged(Document document) {
        if (!isNamedSo(document)) return false;
        var hours = hours(document);
        if (hours.size() < FEWEST) return false;
        hours.forEach(Live::joinToPost);
        hours.forEach(Live::head);
        return true;
    }

    private static boolean isNamedSo(Document document) {
        if (Markup.linkedData(document).stream()
                .anyMatch(script -> script.data().contains("LiveBlogPosting"))) return true;
        var title = document.getElementsByTag("meta").stream()
                .filter(meta -> meta.attr("property").strip().equalsIgnoreCase("og:title"))
                .findFirst()
                .map(meta -> meta.attr("content"))
                .orElseGet(document::title);
        var heading = document.getElementsByTag("h1").stream()
                .findFirst()
                .map(Element::text)
                .orElse("");
        return NAME.matcher(Plain.folded(title)).find()
                || NAME.matcher(Plain.folded(heading)).find();
    }

    /// The elements that show nothing but an hour.
    private static List<Element> hours(Document document) {
        return document.body().getAllElements().stream()
                .filter(element ->
                        element.childrenSize() == 0 && element.textNodes().size() == 1)
                .filter(element -> Markup.headingLevel(element) == 0 && !Markup.isSkipped(element))
                .filter(element ->
                        HOUR.matcher(Plain.folded(Plain.line(element.text()))).matches())
                .filter(element -> element.closest("nav, aside, footer, h1, h2, h3, h4") == null)
                .toList();
    }

    /// No element is left that would hold a post apart from the others.
    private static void joinToPost(Element hour) {
        var post = hour.closest("article");
        if (post == null || post.selectFirst("h1") != null) return;
        post.tagName("div");
        post.clearAttributes();
    }

    private static void head(Element hour) {
        var said = Plain.line(hour.text());
        var between = new ArrayList<Node>();
        var title = titleBehind(hour, between);
        if (title.isPresent()) {
            title.get().prependText(said + " – ");
            between.forEach(Node::remove);
            hour.remove();
        } else {
            hour.clearAttributes();
            hour.tagName("h3").text(said);
        }
    }

    /// The title of the post that `hour` opens.
    ///
    /// @param between takes the words that stand between the two: who writes, what weight the post is given
    private static Optional<Element> titleBehind(Element hour, List<Node> between) {
        int words = 0;
        for (var node = after(hour); node.isPresent(); node = following(node.get())) {
            switch (node.get()) {
                case Element element
                when Markup.headingLevel(element) > 0 -> {
                    return Optional.of(element);
                }
                case TextNode text
                when !text.isBlank() -> {
                    words += Plain.countWords(text.text());
                    between.add(text);
                }
                default -> {}
            }
            if (words > FEW_WORDS) break;
        }
        return Optional.empty();
    }

    private static Optional<Node> following(Node node) {
        return node.childNodeSize() > 0 ? Optional.of(node.childNode(0)) : after(node);
    }

    /// What stands behind a node and all that it holds.
    private static Optional<Node> after(Node node) {
        for (var at = node; at != null; at = at.parent()) {
            if (at.nextSibling() != null) return Optional.of(at.nextSibling());
        }
        return Optional.empty();
    }
}
