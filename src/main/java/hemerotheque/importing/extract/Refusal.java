package hemerotheque.importing.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Why a page holds no article. In doubt it holds one: a home page among articles costs a click, a lost article is
/// lost.
final class Refusal {

    /// Words of prose, our choice: less is no article without a sentence, unless the page calls itself one.
    private static final int FEW_WORDS = 25;

    /// Words of prose, our choice: a longer text is no message of a server, or of a wall.
    private static final int LONGEST_ERROR = 200;

    private static final int LONGEST_WALL = 150;

    private static final Pattern ERROR = beginning(
            "(?:erreur|error|http) ?[45]\\d\\d",
            "[45]\\d\\d\\b.{0,40}(?:not found|introuvable|forbidden|error|erreur|unavailable)",
            "(?:page|article|document|contenu) (?:non trouvee?|introuvable|inexistante?|not found)",
            "not found|forbidden|access denied|acces refuse",
            "just a moment|attention required",
            "service unavailable|bad gateway",
            "oups|(?:la|cette) page (?:que vous|demandee|n'existe)",
            "site en maintenance");

    private static final Pattern WALL = Pattern.compile(String.join(
            "|",
            "cookies?.{0,200}(?:accept|consent|refus)",
            "(?:accept|consent|continuer sans).{0,120}cookies?",
            "verif(?:iez|ying|ication).{0,60}(?:humain|human|robot)",
            "enable javascript and cookies"));

    private Refusal() {}

    private static Pattern beginning(String... phrases) {
        return Pattern.compile("^\\W*(?:" + String.join("|", phrases) + ")");
    }

    /// The reason, or nothing for an article.
    static Optional<NoArticle> of(Page page, Headline headline, List<Passage> body) {
        var texts = body.stream().filter(p -> p.kind() != Passage.Kind.PICTURE).toList();
        int words = texts.stream().mapToInt(Passage::words).sum();
        if (texts.isEmpty()) return Optional.of(page.passages().isEmpty() ? NoArticle.NO_TEXT : NoArticle.NO_BODY);
        if (words < LONGEST_ERROR && isError(page, headline)) return Optional.of(NoArticle.ERROR_PAGE);
        if (words < LONGEST_WALL && isWall(texts)) return Optional.of(NoArticle.COOKIE_WALL);
        if (callsItselfArticle(page)) return Optional.empty();
        boolean speaks = texts.stream().anyMatch(Passage::isSentence);
        if (words < FEW_WORDS && !speaks) return Optional.of(NoArticle.NO_BODY);
        return isList(page, texts, words) ? Optional.of(NoArticle.LIST) : Optional.empty();
    }

    private static boolean isError(Page page, Headline headline) {
        return ERROR.matcher(Plain.folded(headline.text())).find()
                || ERROR.matcher(Plain.folded(page.metadata().title())).find();
    }

    /// Whether half of the texts speak of consent or of robots.
    private static boolean isWall(List<Passage> texts) {
        long walls = texts.stream()
                .filter(p -> WALL.matcher(p.reading().folded()).find())
                .count();
        return walls * 2 >= texts.size();
    }

    private static boolean callsItselfArticle(Page page) {
        return page.metadata().data().hasArticle()
                || page.metadata()
                        .first("og:type")
                        .filter(type -> type.contains("article"))
                        .isPresent();
    }

    /// Whether links outweigh a body of short texts: a home page, a section's list.
    private static boolean isList(Page page, List<Passage> body, int words) {
        if (page.dump()) return body.stream().noneMatch(Passage::isSentence);
        var around =
                page.passages().subList(body.getFirst().index(), body.getLast().index() + 1);
        long headlines = around.stream()
                .filter(p -> p.kind() == Passage.Kind.HEADING && p.linkShare() > 0.8)
                .count();
        long prose = body.stream().filter(Passage::isProse).count();
        return headlines >= 5 && prose <= 2 * headlines && words < 400
                || words < 80 && body.stream().noneMatch(Passage::isSentence);
    }
}
