package hemerotheque.importing.format.factiva;

import hemerotheque.importing.extract.Printed;
import hemerotheque.importing.format.database.ExportedArticle;
import hemerotheque.model.Block;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// One article of an answer in XML. Read by jsoup, which opens nothing that a document names.
final class XmlArticle {

    private static final Pattern COMPACT_DAY = Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");

    private final Element article;

    private XmlArticle(Element article) {
        this.article = article;
    }

    /// The article in `xml`; nothing where none is there.
    static Optional<ExportedArticle> of(String xml) {
        var root = Jsoup.parse(xml, Parser.xmlParser());
        return root.children().stream()
                .filter(child -> name(child).equals("article"))
                .findFirst()
                .map(article -> new XmlArticle(article).read());
    }

    private ExportedArticle read() {
        var told = new ExportedArticle()
                .document(text("accessionno"))
                .source(text("sourcename"))
                .edition(Stream.of("edition", "volume")
                        .map(this::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", ")))
                .headline(text("headline"))
                .byline(Stream.of("byline", "credit")
                        .map(this::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(""))
                .published(COMPACT_DAY
                        .matcher(Printed.line(text("publicationdate")))
                        .replaceFirst("$1-$2-$3"))
                .page(page())
                .words(text("wordcount"))
                .language(text("baselanguage"))
                .section(Stream.of("sectionname", "columnname")
                        .map(this::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse(""));
        names("newssubject", "company", "industry", "region").forEach(told::tag);
        blocks("leadparagraph").forEach(told::block);
        blocks("tailparagraphs").forEach(told::block);
        Stream.of("artwork", "notes")
                .flatMap(name -> blocks(name).stream())
                .map(Fields::caption)
                .forEach(told::block);
        return told;
    }

    private Stream<Element> children(String name) {
        return article.children().stream().filter(child -> name(child).equals(name));
    }

    private String text(String name) {
        return Fields.cut(children(name).map(XmlArticle::line).collect(Collectors.joining(" ")));
    }

    private static String line(Element element) {
        return Printed.line(element.wholeText());
    }

    /// Of several the first and those behind it, each as written.
    private String page() {
        return Stream.of("pages", "page")
                .flatMap(this::children)
                .flatMap(pages -> pages.childrenSize() == 0 ? Stream.of(pages) : pages.children().stream())
                .map(XmlArticle::line)
                .filter(page -> !page.isEmpty())
                .distinct()
                .collect(Collectors.joining(","));
    }

    private Stream<String> names(String... elements) {
        return Stream.of(elements)
                .flatMap(this::children)
                .filter(entry -> !Labels.isSortingCode(entry.attr("code")))
                .flatMap(entry ->
                        entry.children().stream().filter(child -> name(child).equals("name")))
                .map(XmlArticle::line);
    }

    /// Its paragraphs; of words that stand in none each line, or what empty lines part.
    private List<Block> blocks(String name) {
        return children(name).flatMap(XmlArticle::blocks).toList();
    }

    private static Stream<Block> blocks(Element element) {
        boolean several =
                element.children().stream().anyMatch(child -> name(child).equals("paragraph"));
        if (!several) return Printed.paragraphs(bare(element)).stream();
        return element.childNodes().stream()
                .map(node -> node instanceof Element child
                        ? line(child)
                        : node instanceof TextNode words ? words.getWholeText() : "")
                .flatMap(text -> Printed.some(text).stream())
                .map(Block.Paragraph::new);
    }

    private static String bare(Element element) {
        var text = element.wholeText().strip().replace("\r\n", "\n");
        return text.contains("\n\n") ? text.replaceAll("(?<!\n)\n(?!\n)", " ") : text;
    }

    /// Without its namespace; in lower case, since not all downloads write it alike.
    private static String name(Element element) {
        var name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
