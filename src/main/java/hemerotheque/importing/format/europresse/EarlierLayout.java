package hemerotheque.importing.format.europresse;

import hemerotheque.importing.format.database.ExportedArticle;
import hemerotheque.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// An article as it was set out until about 2014: in the cell of a table, or in a window of its own, its text bare
/// between the title and the copyright.
final class EarlierLayout {

    /// Where the text ends: the copyright, the number of the document, the certificate.
    private static final Pattern END = Pattern.compile("(?iu)(?:\u00C2?©|\uFFFD|\\(c\\))\\s*(?:19|20)\\d\\d\\b"
            + "|(?:num\\P{ASCII}{0,2}e?ro de document|n[o°]\\.? de document|document number|dokument-?nummer|n\\P{ASCII}{0,2}u?mero de(?:l)? documento)\\P{L}{0,3}:"
            + "|^ce certificat est|^this certificate|tous droits r\\S{1,4}serv\\S{1,4}s\\.?$|all rights reserved\\.?$");

    /// Characters, our choice: what may stand of the end in one passage with the last words of the text.
    private static final int LONGEST_END = 400;

    private final Element body;

    /// @param body of the article's part of the file
    EarlierLayout(Element body) {
        this.body = body;
    }

    ExportedArticle article() {
        var article = new ExportedArticle();
        var publication = Optional.ofNullable(body.selectFirst(".DocPublicationName"));
        publication
                .map(PublicationName::of)
                .ifPresent(name -> article.source(name.paper()).edition(name.edition()));
        var headers = body.select(".DocHeader");
        HeaderLine.of(headers.stream().map(Element::wholeText).collect(Collectors.joining(" ")))
                .tell(article);
        var title = Optional.ofNullable(body.selectFirst(".titreArticleVisu"));
        title.map(Element::text).ifPresent(article::headline);
        var header = Stream.concat(publication.stream(), headers.stream()).reduce((_, last) -> last);
        if (title.isPresent() && header.isPresent()) article.kicker(kicker(header, title));
        number(article);
        text(Prose.between(title.or(() -> header), Optional.empty(), body), article);
        return article;
    }

    private String kicker(Optional<Element> header, Optional<Element> title) {
        return Prose.between(header, title, body).stream().map(Passage::text).collect(Collectors.joining(" / "));
    }

    private void number(ExportedArticle article) {
        var number = DocumentNumber.in(body.text());
        number.map(DocumentNumber::text).ifPresent(article::document);
        number.flatMap(DocumentNumber::day).ifPresent(article::published);
    }

    /// The author, where the first line is one, and what follows.
    private void text(List<Passage> passages, ExportedArticle article) {
        var text = untilEnd(passages);
        var named = Optional.ofNullable(body.selectFirst(".docAuthors")).map(Element::text);
        named.ifPresent(names -> article.byline(Signature.in(names)));
        named.ifPresent(names -> text.removeIf(passage -> passage.text().equals(names)));
        if (named.isEmpty() && text.size() > 1 && isSignature(text.getFirst())) {
            article.byline(Signature.in(text.removeFirst().text()));
        }
        Prose.blocks(text).forEach(article::block);
    }

    private static boolean isSignature(Passage first) {
        return first.broken() && Signature.mayBe(first.text());
    }

    private static List<Passage> untilEnd(List<Passage> passages) {
        var text = new ArrayList<Passage>();
        for (var passage : passages) {
            int length = passage.text().length();
            var end = END.matcher(passage.text()).region(Math.max(0, length - LONGEST_END), length);
            boolean ends = end.find();
            if (!ends) {
                text.add(passage);
                continue;
            }
            var rest = passage.text().substring(0, end.start()).strip();
            if (!rest.isEmpty() && end.start() > 0) text.add(new Passage(new Block.Paragraph(rest), false, false));
            break;
        }
        return text;
    }
}
