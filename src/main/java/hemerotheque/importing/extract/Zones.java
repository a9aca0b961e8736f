package hemerotheque.importing.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Tells by an element's name and classes what zone it opens. No name is trusted against the text: an element that
/// holds
/// much of the page's prose is never furniture.
final class Zones {

    /// Characters that a text outside links needs to count as prose here.
    private static final int PROSE = 60;

    /// The share of the page's prose, our choice, from which an element's name is not believed.
    private static final double TOO_MUCH = 0.3;

    private static final Pattern COMMENTS =
            word("comments?|commentaires?|commentlist|reactions?|disqus\\w*|respond|responses|livefyre|forum-?thread");
    private static final Pattern BREADCRUMB = word("bread-?crumbs?\\w*|(?:fil-?)?d?-?ariane|crumbs?|you-are-here");
    private static final Pattern TAGS =
            word("tags?|tag-?list|tags-?links|keywords?|mots?-?cles|article-?tags|post-?tags|topics|themes-?list");
    private static final Pattern FURNITURE = word(
            "aside-content|secondary|petition|souscription|related\\w*|similar|similaires?|lire-aussi|a-lire|alire|read-(?:also|more|next)"
                    + "|recommend\\w*|reco|outbrain|taboola|ob-widget|sidebar\\w*|side-?bar|rail|promos?|newsletters?|social\\w*|shar(?:e|es|ing|ebar|edaddy)"
                    + "|partag\\w*|share-?\\w*|addthis\\w*|addtoany\\w*|jp-relatedposts|footer\\w*|menus?|nav|navbar|navigation|navs|cookies?|consent|gdpr|rgpd|popup|popin|modal"
                    + "|subscri\\w*|abonn\\w*|widgets?|teasers?|most-?\\w*(?:read|popular|viewed)|plus-?lus|popular|trending|ads?|advert\\w*|pub(?!-?date)|publicites?|sponsor\\w*"
                    + "|skip-?link|screen-reader-text|sr-only|visually-?hidden|visuallyhidden|pagination|pager|toolbar|toolbox|tools|article-?tools|outils|login|signup|suggest\\w*|carousel"
                    + "|slider|also|more-?(?:news|stories|articles|on)|other-?(?:news|articles)|latest|en-continu|fil-info|dossier-?liens|print-?only|noprint|hidden-print|dernieres?|banner|bandeau|disclaimer|playlist|see-also|voir-aussi|infobox|navbox|author-?(?:bio|box|info)|bio|about-?author|copyright|read-?more|cta|paywall-?\\w*|donation|donate");

    /// Names of furniture that some sites give to pieces of a body: what is free to read, what is for subscribers.
    private static final Pattern DOUBTFUL = word("teasers?|widgets?|paywall-?\\w*|abonn\\w*|subscri\\w*|promos?|rail");

    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final int wholeProse;

    private final boolean byName;

    /// @param byName whether class names are believed; without them only elements and roles tell
    Zones(Element body, boolean byName) {
        this.byName = byName;
        this.wholeProse = Math.max(1, measure(body, false));
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<![a-z0-9])(?:" + words + ")(?![a-z0-9])");
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
        if (names.isEmpty()) return Zone.MAIN;
        if (BREADCRUMB.matcher(names).find()) return Zone.BREADCRUMB;
        if (COMMENTS.matcher(names).find()) return Zone.COMMENTS;
        if (TAGS.matcher(names).find() && !element.normalName().equals("section")) return Zone.TAGS;
        return FURNITURE.matcher(names).find() ? Zone.FURNITURE : Zone.MAIN;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) return true;
        var style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").contains("display:none");
    }
}
