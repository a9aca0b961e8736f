package hemerotheque.importing.format.europresse;

import hemerotheque.importing.extract.Printed;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/// The text of an article, the captions and notes beside it, and where it stood on the web. Takes away from the element
/// what is none of its text.
final class ArticleText {

    private static final String NOT_TEXT =
            "header, aside, footer, .titreArticle, .titreArticleVisu, .DocPublicationName, .DocHeader,"
                    + " .DocTitreSousSection, .docAuthors, .publiC-lblNodoc, .Doc-LegalInfo, #divPubliC, #divMoreLikeThis, .apd-wrapper";

    private static final String CONTAINER = ".DocText, .docOcurrContainer, .rdp__newsdoc";

    /// What introduces a part of the aside: « Illustration(s) : », « Note(s) : ».
    private static final Pattern LABEL =
            Pattern.compile("(?u)^\\s*\\p{Lu}[\\p{L}\u00A0 ]{2,30}(?:\\(\\p{L}{1,3}\\))?[\\s\u00A0]*:[\\s\u00A0]*");

    /// The line that leads to where the article stood.
    private static final Pattern PUBLISHED_IN = Pattern.compile(
            "(?iu)^\\W*(?:cet article (?:est paru|a été publié)|this article (?:was (?:originally )?published|appeared)"
                    + "|dieser artikel (?:ist|wurde|erschien)|este artículo (?:apareció|fue publicado|se publicó))");

    /// Characters of that line, our choice.
    private static final int LONGEST_LINE = 300;

    /// Our choice: the line stands before the text or behind it.
    private static final int MOST_LINKS = 20;

    private final List<Block> figures;
    private final Optional<String> address;
    private final List<Block> blocks;

    ArticleText(Element article) {
        this.figures = outermost(article, element -> element.nameIs("aside")).stream()
                .flatMap(ArticleText::beside)
                .toList();
        article.select(NOT_TEXT).forEach(Element::remove);
        this.address = address(article);
        this.blocks = Prose.blocks(containers(article).stream()
                .flatMap(container -> Prose.of(container).stream())
                .toList());
    }

    List<Block> blocks() {
        return blocks;
    }

    /// Captions, and notes of the paper: neither is a part of the text.
    List<Block> figures() {
        return figures;
    }

    Optional<String> address() {
        return address;
    }

    private static Stream<Block> beside(Element aside) {
        var parts = aside.children().stream().filter(ArticleText::isLabelled).toList();
        return parts.stream()
                .flatMap(part -> Prose.of(part).stream())
                .map(passage -> LABEL.matcher(passage.text()).replaceFirst(""))
                .flatMap(text -> Printed.some(text).stream())
                .map(text -> new Block.Figure(Optional.empty(), Optional.of(text), Optional.empty()));
    }

    private static boolean isLabelled(Element part) {
        return LABEL.matcher(part.text()).find();
    }

    /// The line that tells it is taken away.
    private static Optional<String> address(Element article) {
        var address = Optional.<String>empty();
        for (var link : atTheEnds(article.select("a[href~=(?i)^https?://]"))) {
            var line = link.closest("p, div, span, i, em");
            if (line == null || !isLineOfAddress(line.text())) continue;
            if (address.isEmpty()) address = Optional.of(link.attr("href"));
            line.remove();
        }
        return address;
    }

    private static List<Element> atTheEnds(List<Element> links) {
        if (links.size() <= 2 * MOST_LINKS) return links;
        var ends = new ArrayList<>(links.subList(0, MOST_LINKS));
        ends.addAll(links.subList(links.size() - MOST_LINKS, links.size()));
        return ends;
    }

    private static boolean isLineOfAddress(String text) {
        return text.length() <= LONGEST_LINE && PUBLISHED_IN.matcher(text).find();
    }

    /// The outermost that hold text, and the paragraphs that a stray end tag has put beside them; else all there is.
    private static List<Element> containers(Element article) {
        var section = Optional.ofNullable(article.selectFirst("section")).orElse(article);
        var marked = Set.copyOf(outermost(article, element -> element.is(CONTAINER) && element.hasText()));
        if (marked.isEmpty()) return List.of(section);
        return outermost(article, element -> marked.contains(element) || isStray(element, section));
    }

    private static boolean isStray(Element element, Element section) {
        return element.nameIs("p") && element.parent() == section;
    }

    /// Those `wanted` that lie in no other.
    private static List<Element> outermost(Element root, Predicate<Element> wanted) {
        var found = new ArrayList<Element>();
        root.filter((node, _) -> {
            if (!(node instanceof Element element) || !wanted.test(element)) return FilterResult.CONTINUE;
            found.add(element);
            return FilterResult.SKIP_ENTIRELY;
        });
        return found;
    }
}
