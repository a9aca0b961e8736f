package hemerotheque.importing.extract;

import hemerotheque.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// What stands right under an item of a feed, or under the feed itself, by name. Prefixes are compared as they are
/// usual, for what they stand for is not always declared; that of the feed's own form may be missing or not.
record FeedElements(Element parent) {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"]{3,1990}");

    private static final Set<String> OWN = Set.of("rss", "rdf", "atom", "a", "rss1");

    /// Of media whose words stand with a picture.
    private static final Pattern NO_PICTURE = Pattern.compile("^(?:video|audio|application)");

    /// The feed around `item`.
    static FeedElements around(Element item, Document document) {
        var parent = item.parent() == null ? document : item.parent();
        return new FeedElements(parent.children().stream()
                .filter(child -> isNamed(child, "channel"))
                .findFirst()
                .orElse(parent));
    }

    /// Whether an element of the feed's own form is called `name`.
    static boolean isNamed(Element element, String name) {
        return name(element).equals(name);
    }

    private static String name(Element element) {
        var name = element.normalName();
        int colon = name.indexOf(':');
        return colon > 0 && OWN.contains(name.substring(0, colon)) ? name.substring(colon + 1) : name;
    }

    private Stream<Element> named(String name) {
        return parent.children().stream().filter(child -> isNamed(child, name));
    }

    /// The first of `names` that says something, on one line.
    Optional<String> line(String... names) {
        return Stream.of(names)
                .flatMap(this::named)
                .map(FeedElements::markup)
                .map(Fragment::line)
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    /// The first of `names` that says something, as HTML or plain, which the feed does not always tell.
    Optional<String> markup(String... names) {
        return Stream.of(names)
                .flatMap(this::named)
                .map(FeedElements::markup)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /// Escaped, in CDATA, or as elements; those of XHTML without their prefix.
    private static String markup(Element element) {
        if (element.childrenSize() == 0) return element.wholeText();
        var bare = element.clone();
        bare.getAllElements().stream()
                .filter(inner -> inner.tagName().contains(":"))
                .forEach(inner ->
                        inner.tagName(inner.tagName().substring(inner.tagName().indexOf(':') + 1)));
        var markup = new StringBuilder("<div>"); // by which it is known for markup, whatever else is in it
        for (var child : bare.childNodes()) {
            if (child instanceof CDataNode data) markup.append(data.getWholeText());
            else if (child instanceof TextNode || child instanceof Element) markup.append(child.outerHtml());
        }
        return markup.append("</div>").toString();
    }

    Optional<String> language() {
        return Optional.of(parent.attr("xml:lang")).filter(language -> !language.isBlank());
    }

    /// Where the item stands on the web: before an aggregator, then its link, then its id where that is one.
    Optional<String> address() {
        var original = named("feedburner:origlink").map(Element::wholeText);
        var links = named("link")
                .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText());
        var id = named("guid")
                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(Element::wholeText);
        return Stream.of(original, links, id, Stream.of(parent.attr("rdf:about")))
                .flatMap(all -> all)
                .map(String::strip)
                .filter(address -> ADDRESS.matcher(address).matches())
                .findFirst();
    }

    Optional<String> source() {
        return named("source")
                .map(source -> source.children().stream()
                        .filter(child -> isNamed(child, "title"))
                        .findFirst()
                        .orElse(source))
                .map(source -> Fragment.line(markup(source)))
                .filter(name -> !name.isEmpty() && !ADDRESS.matcher(name).matches())
                .findFirst();
    }

    /// In Atom an author is an element with a name in it.
    List<String> authors() {
        return Stream.of("author", "dc:creator", "itunes:author", "media:author")
                .map(name -> named(name)
                        .map(author -> author.children().stream()
                                .filter(child -> isNamed(child, "name"))
                                .findFirst()
                                .orElse(author))
                        .map(author -> Fragment.line(author.wholeText()))
                        .filter(written -> !written.isEmpty())
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    List<String> categories() {
        return Stream.of("category", "dc:subject")
                .flatMap(this::named)
                .map(category -> Stream.of(category.wholeText(), category.attr("label"), category.attr("term"))
                        .map(Fragment::line)
                        .filter(words -> !words.isEmpty())
                        .findFirst())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /// The pictures of which Media RSS tells what they show, or whose they are.
    List<Block.Figure> pictures() {
        return parent.getAllElements().stream()
                .filter(element -> element.normalName().equals("media:content"))
                .filter(media -> !NO_PICTURE
                        .matcher(media.attr("type") + media.attr("medium"))
                        .find())
                .map(FeedElements::figure)
                .filter(figure ->
                        figure.caption().isPresent() || figure.credit().isPresent())
                .distinct()
                .toList();
    }

    private static Block.Figure figure(Element media) {
        var own = new FeedElements(media);
        var told = own.line("media:description")
                .map(Caption::of)
                .orElse(Caption.NONE)
                .or(new Caption(Optional.empty(), own.line("media:credit")));
        return new Block.Figure(
                Optional.of(media.attr("url").strip())
                        .filter(url -> ADDRESS.matcher(url).matches()),
                told.words(),
                Optional.empty(),
                told.credit(),
                Optional.empty());
    }
}
