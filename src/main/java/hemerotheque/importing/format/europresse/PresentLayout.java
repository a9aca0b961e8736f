package hemerotheque.importing.format.europresse;

import hemerotheque.importing.format.database.ExportedArticle;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// An article as it has been set out since about 2014: an `article` element with a head, a section, an aside and a
/// foot, any of which may be missing; with names of classes that grew in 2017.
final class PresentLayout {

    private final Element root;

    /// @param body of the article's part of the file
    PresentLayout(Element body) {
        this.root = Optional.ofNullable(body.selectFirst("article")).orElse(body);
    }

    static boolean isOf(Element body) {
        return body.selectFirst("article, .titreArticle, .DocText, .docOcurrContainer") != null;
    }

    ExportedArticle article() {
        var article = new ExportedArticle();
        new ArticleHead(root).tell(article);
        number(article);
        if (!root.attr("lang").isBlank()) article.language(root.attr("lang"));
        root.select(".apd-wrapper .source-name-APD").forEach(paper -> article.alsoIn(paper.text()));
        var text = new ArticleText(root);
        text.blocks().forEach(article::block);
        text.figures().forEach(article::block);
        text.address().ifPresent(article::address);
        return article;
    }

    /// Of two numbers that differ the one that the article prints, not the certificate's.
    private void number(ExportedArticle article) {
        var foot = Stream.of("footer p, footer small", "[id$=lblNodoc], .publiC-lblNodoc", "footer");
        var number = foot.flatMap(where -> root.select(where).stream())
                .flatMap(element -> DocumentNumber.in(element.text()).stream())
                .findFirst();
        number.map(DocumentNumber::text)
                .or(() -> Optional.ofNullable(root.selectFirst("[id$=lblNodoc], .publiC-lblNodoc"))
                        .map(Element::text))
                .ifPresent(article::document);
        number.flatMap(DocumentNumber::day).ifPresent(article::published);
    }
}
