package hemerotheque.importing.format.europresse;

import hemerotheque.importing.extract.Printed;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

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

    private final List<Block> figures;
    private final Optional<String> address;
    private final List<Block> blocks;

    ArticleText(Element article) {
        this.figures =
                article.select("aside").stream().flatMap(ArticleText::beside).toList();
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
        for (var link : article.select("a[href~=(?i)^https?://]")) {
            var line = link.closest("p, div, span, i, em");
            if (line == null || !isLineOfAddress(line.text())) continue;
            if (address.isEmpty()) address = Optional.of(link.attr("href"));
            line.remove();
        }
        return address;
    }

    private static boolean isLineOfAddress(String text) {
        return text.length() <= LONGEST_LINE && PUBLISHED_IN.matcher(text).find();
    }

    /// The outermost that hold text, and the paragraphs that a stray end tag has put beside them; else all there is.
    private static List<Element> containers(Element article) {
        var section = Optional.ofNullable(article.selectFirst("section")).orElse(article);
        var marked = article.select(CONTAINER).stream().filter(Element::hasText).toList();
        if (marked.isEmpty()) return List.of(section);
        var stray =
                section.children().stream().filter(child -> child.nameIs("p")).toList();
        var all = new ArrayList<Element>(article.select(CONTAINER + ", p").stream()
                .filter(element -> marked.contains(element) || stray.contains(element))
                .toList());
        all.removeIf(element -> element.parents().stream().anyMatch(marked::contains));
        return all;
    }
}
