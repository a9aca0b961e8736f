package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Flattening.Holder;
import hemerotheque.importing.extract.Page.Container;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page of markup, taken apart.
final class MarkupPage {

    /// Names of elements that hold a body, from the most telling.
    private static final List<Pattern> BODY_NAMES = List.of(
            named(
                    "article-{0,2}body|articlebody|body-?article|story-?body|entry-{0,2}content|post-{0,2}content|article-{0,2}content|content-?article"
                            + "|article-{0,2}text|article-?texte|texte-?article|article-?contenu|contenu-?article|post-?body|news-?body|news-?text|article-?main-?content|article-?paragraphs?"
                            + "|corps-?(?:article|texte)?|article-?corps|article-?core|body-?text|bodytext|field-?name-?body|field--name-body|rich-?text|wysiwyg|td-post-content|texte"
                            + "|story-?text|text-?zone|zone-?texte|bloc-?texte|contenu-?principal|texte-?principal|article-?txt|txt-?article|single-?content|post-?entry"
                            + "|et-pb-text-inner|wpb-text-column|elementor-widget-text-editor|elementor-text-editor|fl-rich-text|siteorigin-widget-tinymce|avia-textblock"
                            + "|news-?detail|item-?full-?text|attribute-long|ezxmltext-field|et-pb-post-content|com-content-article-{1,2}body|amp-(?:wp-)?article-(?:content|body)"),
            named(
                    "articles?|post|story|entry|hentry|blog-?post|news-?article|single-?post|article-?full|article-?details?|main-?story|article-?page|news-single"),
            named("content|contenu|main|main-?content|page-?content|principal|centre|center|texts?|body"));

    /// The same behind a site's own prefix: « ea-body », « o-article__content ».
    private static final Pattern PREFIXED_BODY = Pattern.compile(
            "(?<![a-z0-9-])[a-z0-9]{1,12}-{1,2}(?:article-{0,2}|post-{0,2}|story-{0,2}|entry-{0,2})?(?:body|content|text|texte|corps|contenu)(?![a-z0-9-])");

    /// The same inside a longer name, as programs write them: « ArticleBody_root__x1 ».
    private static final Pattern COMPOUND_BODY = Pattern.compile(
            "(?<![a-z0-9])(?:article-{0,2}(?:body|content|text|texte|corps|contenu)|story-?body|post-?content|entry-?content)(?![a-z0-9])");

    /// Weight of a page's prose, our choice: a dispatch of three sentences has more.
    private static final double HARDLY_ANY = 60;

    private MarkupPage() {}

    /// Where class names leave hardly a paragraph, they are not believed.
    static Page of(Document document, Optional<String> address, Optional<LocalDate> captured) {
        var metadata = Metadata.of(document);
        var page = laidOut(document, metadata, address, captured, true);
        double weight = page.weight(page.passages());
        if (weight >= HARDLY_ANY) return page;
        var bare = laidOut(document, metadata, address, captured, false);
        return bare.weight(bare.passages()) > 2 * weight ? bare : page;
    }

    private static Page laidOut(
            Document document,
            Metadata metadata,
            Optional<String> address,
            Optional<LocalDate> captured,
            boolean byName) {
        var zones = new Zones(document.body(), byName);
        var flat = Flattening.of(document.body(), zones);
        var page = page(flat, document, metadata, address, captured);
        var swallowed = new Swallowed(flat, zones).of(page);
        return swallowed.isEmpty() ? page : page(flat.inMain(swallowed), document, metadata, address, captured);
    }

    private static Page page(
            Flattening.Flat flat,
            Document document,
            Metadata metadata,
            Optional<String> address,
            Optional<LocalDate> captured) {
        var holders = new ArrayList<Holder>();
        var containers = containers(flat, holders);
        var pieces = Pieces.of(flat.passages(), containers, holders);
        var all = Stream.concat(containers.stream(), pieces.stream().map(Pieces::joined));
        var page = Page.of(
                flat.moved(Pieces.linesBetween(pieces, flat.passages()), Zone.FURNITURE),
                all.toList(),
                List.copyOf(flat.times()),
                List.copyOf(flat.credits()),
                metadata,
                address,
                captured,
                language(document),
                false);
        return page.showing(flat.shots());
    }

    private static Optional<String> language(Document document) {
        return Optional.ofNullable(document.firstElementChild())
                .map(html -> html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang"))
                .filter(language -> !language.isBlank());
    }

    private static Pattern named(String words) {
        return Pattern.compile("(?<![a-z0-9-])(?:" + words + ")(?![a-z0-9-])");
    }

    /// @param holders takes the element of each container, in their order
    private static List<Container> containers(Flattening.Flat flat, List<Holder> holders) {
        var density = Density.of(flat);
        var containers = new ArrayList<Container>();
        for (int i = 0; i < flat.holders().size(); i++) {
            var holder = flat.holders().get(i);
            if (holder.stretch().size() == 0 || density[i] <= 0) continue;
            containers.add(new Container(holder.stretch(), promise(holder), density[i]));
            holders.add(holder);
        }
        return containers;
    }

    private static int promise(Holder holder) {
        if (holder.zone() != Zone.MAIN) return 0;
        if (holder.element().attr("itemprop").contains("articleBody")) return 10;
        if (BODY_NAMES.get(0).matcher(holder.names()).find()) return 9;
        if (PREFIXED_BODY.matcher(holder.names()).find()) return 8;
        if (isTag(holder.element(), "article")) return 6;
        if (BODY_NAMES.get(1).matcher(holder.names()).find()) return 5;
        if (COMPOUND_BODY.matcher(holder.names()).find()) return 5;
        if (isTag(holder.element(), "main") || holder.element().attr("role").equals("main")) return 4;
        return BODY_NAMES.get(2).matcher(holder.names()).find() ? 3 : 0;
    }

    private static boolean isTag(Element element, String name) {
        return element.normalName().equals(name);
    }
}
