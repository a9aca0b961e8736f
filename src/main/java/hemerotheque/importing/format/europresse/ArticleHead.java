package hemerotheque.importing.format.europresse;

import hemerotheque.importing.format.database.ExportedArticle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// What stands above the text of an article: paper, section, day, page; kicker, title, standfirst; authors. Kickers,
/// sections and authors share their classes, so their place decides.
final class ArticleHead {

    private static final String NAME = ".DocPublicationName";
    private static final String TITLE = ".titreArticleVisu, .rdp__articletitle, .grandTitre";

    /// Our choice: lines of one kind in a head; no head has more.
    private static final int MOST = 20;

    private final Element head;
    private final List<Element> names;
    private final List<Element> lines;
    private final Optional<Element> title;
    private final Optional<Element> block;

    /// @param article the element of the whole article
    ArticleHead(Element article) {
        this.head = Optional.ofNullable(article.selectFirst("header")).orElse(article);
        this.names = names();
        this.lines = lines();
        this.title = some(article.select(TITLE));
        this.block = some(article.select(".titreArticle")).or(() -> title.map(this::around));
    }

    void tell(ExportedArticle article) {
        names.stream()
                .findFirst()
                .map(PublicationName::of)
                .ifPresent(name -> article.source(name.paper()).edition(name.edition()));
        header().tell(article);
        some(head.select(".DocTitreSousSection"))
                .filter(section -> HeaderLine.of(section.text()).published().isEmpty())
                .ifPresent(section -> article.section(section.text()));
        title.or(() -> block).map(Element::text).ifPresent(article::headline);
        article.kicker(joined(Stream.concat(above(), aboveTitle()).toList(), " / "));
        var standfirst = standfirst();
        var signature = signature();
        signature
                .filter(this::isSignature)
                .map(Element::text)
                .map(Signature::in)
                .ifPresent(article::byline);
        signature.filter(line -> !isSignature(line)).map(Element::text).ifPresent(standfirst::add);
        article.standfirst(joined(standfirst, " "));
    }

    /// Where no name is marked, the first line of the head is it.
    private List<Element> names() {
        var marked =
                head.select(NAME).stream().filter(Element::hasText).limit(MOST).toList();
        return marked.isEmpty()
                ? head.select("> div.sm-margin-bottom").stream().limit(1).toList()
                : marked;
    }

    /// That may tell the day, from the most certain.
    private List<Element> lines() {
        var all = Stream.of(
                ".DocHeader", ".DocTitreSousSection", ".DocTitreSousSection ~ span", "> div.sm-margin-bottom");
        return all.flatMap(where -> head.select(where).stream().limit(MOST))
                .filter(Element::hasText)
                .filter(line -> !names.contains(line))
                .toList();
    }

    private HeaderLine header() {
        return lines.stream()
                .map(line -> HeaderLine.of(line.text()))
                .filter(line -> line.published().isPresent())
                .findFirst()
                .or(() -> some(head.select(".DocHeader")).map(line -> HeaderLine.of(line.text())))
                .orElseGet(() -> HeaderLine.of(""));
    }

    /// The block of a title that has none of its own.
    private Element around(Element title) {
        var parent = title.parent();
        return parent == null || parent == head || parent.nameIs("article") || parent.nameIs("body") ? title : parent;
    }

    /// Lines between those of the paper and the title.
    private Stream<String> above() {
        return block.stream()
                .flatMap(one -> one.previousElementSiblings().reversed().stream())
                .filter(line -> !isTold(line) && !line.nameIs("section") && !line.nameIs("aside"))
                .flatMap(line -> texts(Prose.of(line)));
    }

    private boolean isTold(Element line) {
        return Stream.concat(names.stream(), lines.stream())
                .anyMatch(told -> told == line || told.parents().contains(line));
    }

    private Stream<String> aboveTitle() {
        if (title.isEmpty() || block.equals(title)) return Stream.empty();
        return texts(Prose.between(Optional.empty(), title, block.get()));
    }

    private Collection<String> standfirst() {
        var standfirst = new LinkedHashSet<String>();
        if (title.isPresent() && !block.equals(title)) {
            texts(Prose.between(title, Optional.empty(), block.get())).forEach(standfirst::add);
        }
        head.select(".rdp__subtitle").stream()
                .flatMap(line -> texts(Prose.of(line)))
                .forEach(standfirst::add);
        return standfirst;
    }

    /// The line that names the authors, or stands where it should.
    private Optional<Element> signature() {
        var named = some(head.select(".docAuthors"));
        return named.isPresent() ? named : block.flatMap(ArticleHead::behind);
    }

    private static Optional<Element> behind(Element block) {
        return block.nextElementSiblings().stream()
                .filter(Element::hasText)
                .findFirst()
                .filter(line -> line.nameIs("div") || line.nameIs("p"))
                .filter(line -> line.className().isBlank() || line.hasClass("sm-margin-bottomNews"));
    }

    private boolean isSignature(Element line) {
        return line.hasClass("docAuthors") || Signature.mayBe(line.text());
    }

    private static Optional<Element> some(List<Element> elements) {
        return elements.stream().filter(Element::hasText).findFirst();
    }

    private static Stream<String> texts(List<Passage> passages) {
        return passages.stream().map(Passage::text);
    }

    private static String joined(Collection<String> texts, String between) {
        return new ArrayList<>(texts).stream().distinct().collect(Collectors.joining(between));
    }
}
