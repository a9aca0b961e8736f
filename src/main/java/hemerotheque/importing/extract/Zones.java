package hemerotheque.importing.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Tells by an element's name and classes what zone it opens. No name is trusted against the text: an element that
/// holds much of the page's prose is never furniture.
final class Zones {

    /// Characters that a text outside links needs to count as prose here.
    private static final int PROSE = 60;

    /// The share of the page's prose, our choice, from which an element's name is not believed.
    private static final double TOO_MUCH = 0.3;

    private static final Pattern COMMENTS = word(
            "comments?|commentaires?|commentlist|commentform|reactions?|disqus\\w*|respond|responses|livefyre|fb-comments",
            "forum-?(?:thread|bloc|fil|message|texte|titre|decompte)|(?:ligne|liste|bloc|formulaire)-forum");

    private static final Pattern BREADCRUMB =
            word("bread-?crumbs?\\w*|(?:fil-?)?d?-?ariane|crumbs?|you-are-here|hierarchie|arbo");

    private static final Pattern TAGS = word(
            "tags?|tag-?list|mots?-?clef?s?",
            "keywords?|topics|themes-list|etiquettes?|thematiques?|post-categories|cat-links");

    private static final Pattern FURNITURE = word(
            "aside-content|secondary|infobox|navbox|disclaimer|copyright|petition",
            // what leads to other articles
            "related\\w*|similar|similaires?|lire-?aussi|a-?lire|a-voir|a-decouvrir|read-?(?:also|more|next)|to-read|also|see-also",
            "voir-aussi|en-savoir-plus|(?:pour-)?aller-plus-loin|(?:meme|same)-(?:sujet|theme|dossier|rubrique|topic|subject)s?",
            "(?:articles?|liens?|contenus?)-(?:lies?|associes?|connexes?|recents?)|linked-(?:stories|articles)|relpost\\w*|irpp",
            "crosslink\\w*|cross-link\\w*|interstitial\\w*|recommend\\w*|reco|suggest\\w*|teasers?|push-?articles?|recent-?posts",
            "more-?(?:news|stories|articles|on)|other-?(?:news|articles)|latest|en-continu|fil-info|dossier-?liens|dernieres?",
            "derniers-articles|most-?\\w*(?:read|popular|viewed)|plus-?lus|popular|trending|top-?articles|next-article|playlist",
            "outbrain|taboola\\w*|ob-widget|plista|ligatus|carousel|slider",
            // what leads through the site
            "sidebar\\w*|side-?bar|rail|footer\\w*|menus?|nav|navbar|navigation|navs|pagination|pager|prev-?next|back-?to-?top",
            "skip-?link|toolbar|toolbox|tools|article-?tools|outils|(?:article|post|story|page)-actions?|boutons|banner|bandeau",
            "toc|toc-container|table-of-contents|sommaire|bloc-sommaire",
            "widgets?(?<!elementor-widget)|elementor-widget-(?:posts|share-buttons|nav-menu)",
            // what sells
            "promos?|promotion|ads?|adsbygoogle|ad-?(?:slot|unit|box|label)s?|ads-?wrapper|advert\\w*|dfp|mpu|teads\\w*|in-?read",
            "pub(?<!date-pub)(?!-?date)|publicites?|sponsor\\w*|sponso|cta|paywall(?=-)|(?<=-)paywall|souscription|abos?",
            "(?:subscri|abonn)\\w*|dons?|donation|donate|donato|faire-un-don|appel-(?:aux?-|a-)?dons?|soutien|soutenir|soutenez",
            "newsletters?|infolettres?|mailpoet\\w*|mc-embed-\\w+|tnp|nl-(?:box|block|insert|form|inread)|login|signup",
            // what shares, tells and asks
            "social\\w*|sociaux|reseaux-?sociaux|shar(?:e|es|ing|ebar|edaddy)|partag\\w*|share-?\\w*|addthis\\w*|addtoany\\w*",
            "jp-relatedposts|author-?(?:bio|box|info|desc\\w*|card|profile)|bio|about-?(?:the-)?author|(?:a-?)?propos-(?:de-l-)?auteur",
            "saboxplugin\\w*|abh-box|m-a-box|pp-multiple-authors\\w*|star-?ratings?|post-?ratings?|feedback|signaler",
            "cookies?|consent|gdpr|rgpd|didomi\\w*|tarteaucitron\\w*|axeptio\\w*|onetrust\\w*|qc-cmp\\w*|sp-message-\\w+|cmplz\\w*",
            "popup|popin|modal|screen-reader-text|sr-only|a11y-hidden|element-invisible|visually-?hidden|visuallyhidden",
            "print-?only|no-?print|hidden-print|print:hidden|wm-ipp\\w*|google-cache-hdr");

    /// What says of an element whose name speaks of selling that it holds what is sold: « texte-abonnes ».
    private static final Pattern SOLD = word(
            "(?:content|contenu|texte?|body|corps|article|zone)-(?:abonn\\w*|subscri\\w*)|(?:abonn\\w*|subscri\\w*)-(?:content|contenu|texte?|body|corps)");

    /// An article of WordPress, which names its sections and tags in its classes: « category-social tag-newsletter ».
    private static final Pattern POST = word("hentry|type-post|status-publish");

    /// Names of furniture that some sites give to pieces of a body: what is free to read, what is for subscribers.
    private static final Pattern DOUBTFUL = word("teasers?|widgets?|paywall-?\\w*|abonn\\w*|subscri\\w*|promos?|rail");

    /// The class by which SingleFile marks what the page did not show when it was saved.
    private static final String UNSHOWN = "sf-hidden";

    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final int wholeProse;

    private final boolean byName;

    /// @param byName whether class names are believed; without them only elements and roles tell
    Zones(Element body, boolean byName) {
        this.byName = byName;
        this.wholeProse = Math.max(1, measure(body, false));
    }

    private static Pattern word(String... words) {
        return Pattern.compile("(?<![a-z0-9])(?:" + String.join("|", words) + ")(?![a-z0-9])");
    }

    private int measure(Element element, boolean linked) {
        int sum = 0;
        boolean inLink = linked || element.normalName().equals("a");
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && !inLink && text.getWholeText().length() >= PROSE) {
                sum += text.getWholeText().length();
            } else if (child instanceof Element inner && !Markup.isSkipped(inner)) {
                sum += measure(inner, inLink);
            }
        }
        prose.put(element, sum);
        return sum;
    }

    int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    int wholeProse() {
        return wholeProse;
    }

    /// Whether the page did not show `element` when it was saved. Not believed of what holds most of its prose: an
    /// article behind a request for consent is an article.
    boolean isUnshown(Element element) {
        return element.hasClass(UNSHOWN) && prose(element) * 2 <= wholeProse;
    }

    /// The zone that `element` stands in when it lies in `around`.
    Zone of(Element element, String names, Zone around) {
        if (around == Zone.COMMENTS || around == Zone.FURNITURE) return around;
        var zone = named(element, byName ? names : "");
        if (zone == Zone.MAIN) return around;
        boolean tooMuch = prose(element) > wholeProse * (zone == Zone.COMMENTS ? 0.8 : TOO_MUCH);
        return tooMuch ? around : zone;
    }

    /// Whether nothing speaks for the zone that `holder` opens but a name that some sites give to text as well.
    boolean isByDoubtfulName(Flattening.Holder holder) {
        return byName
                && named(holder.element(), DOUBTFUL.matcher(holder.names()).replaceAll(" ")) == Zone.MAIN;
    }

    private static Zone named(Element element, String names) {
        var tag = element.normalName();
        switch (tag) {
            case "html", "body", "main", "article", "h1", "p" -> {
                return Zone.MAIN;
            }
            case "nav", "footer", "aside", "form" -> {
                return BREADCRUMB.matcher(names).find() ? Zone.BREADCRUMB : Zone.FURNITURE;
            }
            default -> {}
        }
        if (isHidden(element)) return Zone.FURNITURE;
        var role = element.attr("role");
        if (role.equals("navigation")
                || role.equals("complementary")
                || role.equals("contentinfo")
                || role.equals("dialog")) {
            return BREADCRUMB.matcher(names).find() ? Zone.BREADCRUMB : Zone.FURNITURE;
        }
        if (names.isEmpty() || POST.matcher(names).find()) return Zone.MAIN;
        if (BREADCRUMB.matcher(names).find()) return Zone.BREADCRUMB;
        if (COMMENTS.matcher(names).find()) return Zone.COMMENTS;
        if (TAGS.matcher(names).find() && !element.normalName().equals("section")) return Zone.TAGS;
        boolean furniture =
                FURNITURE.matcher(names).find() && !SOLD.matcher(names).find();
        return furniture ? Zone.FURNITURE : Zone.MAIN;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) return true;
        var style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }
}
