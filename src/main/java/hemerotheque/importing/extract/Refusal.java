package hemerotheque.importing.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Why a page holds no article. In doubt it holds one: a home page among articles costs a click, a lost article is
/// lost.
final class Refusal {

    /// Words of prose, our choice: less is no article without a sentence, unless the page calls itself one.
    private static final int FEW_WORDS = 25;

    /// Words, our choice: what sites are called.
    private static final int LONGEST_NAME = 5;

    /// Pictures, our choice: a page without a sentence that has more is a gallery.
    private static final int FEW_PICTURES = 4;

    /// Linked lines, our choice: a page without a sentence that has more is a list.
    private static final int FEW_LINKS = 5;

    private static final Pattern SOUGHT = Pattern.compile(
            "^\\W*(?:(?:\\d+ )?(?:resultats?|results)\\b.{0,30}(?:recherche|pour|search|for)\\b|recherche ?[:«\"]|search\\b|vous avez cherche"
                    + "|(?:tag|mot[s-]*cles?|theme|rubrique|sujet|dossier|archives?|toute l'actualite)\\b ?(?:[:«\"]|de\\b|d'|$))");

    private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.|lire la suite|lire l'article|read more)\\W*$");

    private static final Pattern MEDIA = Pattern.compile(
            "^\\W*(?:videos?|diaporama|en images|images|photos?|galerie|portfolio|podcast|gallery|pictures)\\b");

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)url\\s*=");

    private Refusal() {}

    /// The reason, or nothing for an article.
    static Optional<NoArticle> of(Page page, Headline headline, List<Passage> body) {
        var texts = body.stream().filter(p -> p.kind() != Passage.Kind.PICTURE).toList();
        var titles = titles(page, headline);
        if (texts.isEmpty()) return Optional.of(withoutText(page, titles));
        boolean nameless = headline.place().isEmpty()
                && titles.stream().allMatch(title -> Plain.countWords(title) <= LONGEST_NAME);
        var excuse = excuse(page, titles, nameless, texts);
        if (excuse.isPresent()) return excuse;
        if (callsItselfArticle(page)) return Optional.empty();
        int words = texts.stream().mapToInt(Passage::words).sum();
        boolean speaks = texts.stream().anyMatch(Passage::isSentence);
        if (words < FEW_WORDS && !speaks) return Optional.of(withoutText(page, titles));
        return isList(page, headline, titles, texts, words) ? Optional.of(NoArticle.LIST) : Optional.empty();
    }

    private static List<String> titles(Page page, Headline headline) {
        return Stream.of(headline.text(), page.metadata().title())
                .filter(title -> !title.isBlank())
                .toList();
    }

    /// A page that calls itself an article says something else only where it says nothing besides.
    private static Optional<NoArticle> excuse(Page page, List<String> titles, boolean nameless, List<Passage> texts) {
        if (isForwarding(page) && Excuse.REDIRECT.isSaid(titles, true, texts)) return Optional.of(NoArticle.REDIRECT);
        return Stream.of(Excuse.values())
                .filter(excuse ->
                        callsItselfArticle(page) ? excuse.isAll(texts) : excuse.isSaid(titles, nameless, texts))
                .map(Excuse::reason)
                .findFirst();
    }

    /// Whether the browser is to go on to another page by itself.
    private static boolean isForwarding(Page page) {
        return page.metadata().first("refresh").filter(ELSEWHERE.asPredicate()).isPresent();
    }

    /// Why nothing of a page reads like an article.
    private static NoArticle withoutText(Page page, List<String> titles) {
        if (isForwarding(page)) return NoArticle.REDIRECT;
        var shown = page.passages().stream()
                .filter(p -> p.words() >= 3 && p.zone() == Zone.MAIN)
                .toList();
        var excuse = Stream.of(Excuse.values())
                .filter(each -> each.isToldBy(titles, shown))
                .map(Excuse::reason)
                .findFirst();
        if (excuse.isPresent()) return excuse.get();
        boolean script =
                page.metadata().all("noscript").stream().anyMatch(text -> Excuse.NEEDS_SCRIPT.isIn(Plain.folded(text)));
        if (script && shown.size() <= FEW_LINKS) return NoArticle.NEEDS_SCRIPT;
        if (isMedia(page, titles)) return NoArticle.MEDIA;
        if (isLinks(shown)) return NoArticle.LIST;
        return page.passages().isEmpty() ? NoArticle.NO_TEXT : NoArticle.NO_BODY;
    }

    private static boolean isLinks(List<Passage> passages) {
        long links = passages.stream()
                .filter(p -> p.zone() == Zone.MAIN && p.words() >= 3 && p.linkShare() > 0.8)
                .count();
        return links > FEW_LINKS;
    }

    private static boolean isMedia(Page page, List<String> titles) {
        var figures = page.passages().stream()
                .filter(p -> p.kind() == Passage.Kind.PICTURE)
                .map(Passage::zone);
        long pictures = Stream.concat(figures, page.shots().stream().map(Shot::zone))
                .filter(zone -> zone == Zone.MAIN)
                .count();
        return pictures > FEW_PICTURES && !isLinks(page.passages())
                || page.metadata()
                        .first("og:type")
                        .filter(type -> type.contains("video"))
                        .isPresent()
                || titles.stream()
                        .anyMatch(title -> MEDIA.matcher(Plain.folded(title)).find());
    }

    static boolean callsItselfArticle(Page page) {
        return page.metadata().data().hasArticle()
                || page.metadata()
                        .first("og:type")
                        .filter(type -> type.contains("article"))
                        .isPresent();
    }

    /// Whether links outweigh a body of short texts: a home page, a section's list, what a search has found.
    private static boolean isList(Page page, Headline headline, List<String> titles, List<Passage> body, int words) {
        if (page.dump()) return body.stream().noneMatch(Passage::isSentence);
        var around = page.passages()
                .subList(
                        Math.max(0, body.getFirst().index() - 1), body.getLast().index() + 1);
        long headlines = linkedHeadings(around);
        long prose = body.stream().filter(Passage::isProse).count();
        boolean teasers = headlines >= 5 && prose <= 2 * headlines && (words < 400 || areCut(body));
        boolean named = titles.stream()
                .anyMatch(title -> SOUGHT.matcher(Plain.folded(title)).find());
        boolean front = headline.place().isEmpty() && words < FEW_WORDS && linkedHeadings(page.passages()) >= FEW_LINKS;
        return teasers
                || front
                || named && headlines >= 3 && prose <= 2 * headlines
                || words < 80 && body.stream().noneMatch(Passage::isSentence);
    }

    private static long linkedHeadings(List<Passage> passages) {
        return passages.stream()
                .filter(p -> p.kind() == Passage.Kind.HEADING && p.linkShare() > 0.8)
                .count();
    }

    /// Whether most of the texts break off.
    private static boolean areCut(List<Passage> body) {
        var texts = body.stream()
                .filter(p -> p.words() >= 8 && p.kind() != Passage.Kind.HEADING)
                .toList();
        long cut = texts.stream()
                .filter(p -> CUT.matcher(p.reading().folded()).find())
                .count();
        return 2 * cut > texts.size();
    }
}
