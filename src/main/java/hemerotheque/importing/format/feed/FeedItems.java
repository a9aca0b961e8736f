package hemerotheque.importing.format.feed;

import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.Textless;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// The items of one feed, each sent as a feed of its own that has no other: what the feed says of itself, and the item.
final class FeedItems {

    private static final String CUT = "truncated";

    /// What a feed says of itself that holds for its items too. Not when it was made, which no item knows.
    private static final Set<String> OF_THE_FEED = Set.of("title", "link", "language", "author");

    /// Where an item may have its text.
    private static final Set<String> TEXTS = Set.of("encoded", "content", "description", "summary", "body", "subtitle");

    private static final Set<String> PARENTS = Set.of("channel", "rss", "rdf", "feed", "items");

    private static final Pattern TAG = Pattern.compile("<[^>]*>|&nbsp;|[\\s\\u00A0]+");

    /// Characters at the end of a feed in which its root is closed, our choice.
    private static final int TAIL = 400;

    /// Bytes, our choice, as for a page.
    static final int LARGEST_ITEM = 16 << 20;

    private static final int LONGEST_ENTRY = 500; // characters, our choice: of an id that is a text

    private final Origin origin;
    private final String text;
    private final PageSink pages;
    private final Textless textless = new Textless();
    private Optional<Head> head = Optional.empty();
    private Optional<RawPage> held = Optional.empty();
    private long items;

    FeedItems(Origin origin, String text, PageSink pages) {
        this.origin = origin;
        this.text = text;
        this.pages = pages;
    }

    /// What stands before and behind an item.
    private record Head(String before, String behind, boolean titled) {}

    void send() {
        try (var parser = new StreamParser(Parser.xmlParser())) {
            var elements = parser.parse(text, "").iterator();
            while (elements.hasNext() && !pages.stopped()) {
                var element = elements.next();
                if (isItem(element)) {
                    take(element);
                    element.remove(); // so that the tree stays small
                }
            }
        }
        finish();
    }

    private void finish() {
        boolean cut = isCut();
        var loss = new Problem(Problem.Kind.INCOMPLETE, origin, CUT);
        held.map(last -> cut ? last.inDoubt(loss) : last).ifPresent(pages::page);
        textless.tell(origin, pages);
        if (cut) pages.problem(loss);
        else if (items == 0) pages.problem(new Problem(Problem.Kind.NOT_AN_ARTICLE, origin, FeedReader.NO_ITEM));
    }

    /// Whether the feed ends before its root does; the last item is then likely to miss something.
    private boolean isCut() {
        var tail = text.substring(Math.max(0, text.length() - TAIL)).toLowerCase(Locale.ROOT);
        return Stream.of("rss>", "feed>", "rdf>").noneMatch(tail::contains);
    }

    private static boolean isItem(Element element) {
        var name = localName(element);
        return (name.equals("item") || name.equals("entry"))
                && element.parent() != null
                && PARENTS.contains(localName(element.parent()));
    }

    static String localName(Element element) {
        var name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    private void take(Element item) {
        items++;
        if (!hasText(item)) {
            if (address(item).isPresent()) textless.address();
            else textless.entry();
            return;
        }
        held.ifPresent(pages::page);
        held = Optional.of(page(item)).filter(this::isBounded);
    }

    private boolean isBounded(RawPage page) {
        if (page.bytes().length <= LARGEST_ITEM) return true;
        pages.problem(new Problem(Problem.Kind.TOO_LARGE, page.origin(), (LARGEST_ITEM >> 20) + " MB"));
        return false;
    }

    private static boolean hasText(Element item) {
        return item.getAllElements().stream()
                .filter(inner -> inner != item && TEXTS.contains(localName(inner)))
                .anyMatch(
                        inner -> !TAG.matcher(inner.wholeText()).replaceAll("").isEmpty());
    }

    private static Optional<String> address(Element item) {
        return item.children().stream()
                .filter(child -> localName(child).equals("link"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText())
                .map(String::strip)
                .filter(address -> address.startsWith("http"))
                .findFirst();
    }

    private RawPage page(Element item) {
        if (head.isEmpty() || !head.get().titled()) head = Optional.of(headOf(item));
        var alone = head.get().before() + item.outerHtml() + head.get().behind();
        var entry = id(item).or(() -> address(item)).orElse(Long.toString(items));
        return new RawPage(
                origin.inside(entry),
                RawPage.Kind.FEED_ITEM,
                Optional.empty(),
                Optional.empty(),
                Optional.of(StandardCharsets.UTF_8.name()),
                alone.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> id(Element item) {
        var about = Optional.of(item.attr("rdf:about"));
        return Stream.concat(
                        item.children().stream()
                                .filter(child -> Set.of("guid", "id").contains(localName(child)))
                                .map(Element::wholeText),
                        about.stream())
                .map(String::strip)
                .filter(id -> !id.isEmpty() && id.length() <= LONGEST_ENTRY)
                .findFirst();
    }

    /// In RSS 1.0 the channel stands beside its items, in RSS 2.0 around them, in Atom there is none.
    private static Head headOf(Element item) {
        var parent = item.parent();
        var root = localName(parent).equals("channel") && parent.parent() != null ? parent.parent() : parent;
        var channel = localName(parent).equals("channel")
                ? Optional.of(parent)
                : parent.children().stream()
                        .filter(child -> localName(child).equals("channel"))
                        .findFirst();
        var told = channel.orElse(parent).children().stream()
                .filter(child -> OF_THE_FEED.contains(localName(child)))
                .toList();
        var before = new StringBuilder(opening(root));
        channel.ifPresent(one -> before.append(opening(one)));
        told.forEach(child -> before.append(child.outerHtml()));
        boolean inside = channel.isPresent() && channel.get() == parent;
        var closing = channel.map(FeedItems::closing).orElse("");
        if (!inside) before.append(closing);
        boolean titled = told.stream().anyMatch(child -> localName(child).equals("title"));
        return new Head(before.toString(), (inside ? closing : "") + closing(root), titled);
    }

    /// A document that has no root but its items is given one.
    private static String opening(Element element) {
        return element.tagName().startsWith("#") ? "<rss>" : "<" + element.tagName() + element.attributes() + ">";
    }

    private static String closing(Element element) {
        return element.tagName().startsWith("#") ? "</rss>" : "</" + element.tagName() + ">";
    }
}
