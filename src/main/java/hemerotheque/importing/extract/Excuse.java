package hemerotheque.importing.extract;

import java.util.List;
import java.util.regex.Pattern;

/// What a site says in place of an article: words to the reader about the page itself.
enum Excuse {
    ERROR_PAGE(
            NoArticle.ERROR_PAGE,
            200,
            heading(
                    "(?:erreur|error|http) ?[45]\\d\\d",
                    "[45]\\d\\d\\b.{0,40}(?:not found|introuvable|forbidden|error|erreur|unavailable|interdit)",
                    "(?:page|article|document|contenu) (?:non trouvee?|introuvable|inexistante?|not found)",
                    "not found|forbidden|access denied|acces (?:refuse|interdit)",
                    "(?:service|page) (?:temporairement )?(?:unavailable|indisponible)|bad gateway|gateway timeout|internal server error",
                    "erreur (?:interne|du serveur)|probleme technique",
                    "oups|(?:la|cette) page (?:que vous|demandee|n'existe)|nothing (?:was )?found",
                    "site en maintenance|(?:under|en cours de) maintenance"),
            Pattern.compile(
                    "\\b(?:page|article|document|contenu|adresse|url|lien|ressource|fichier)\\b.{0,80}(?:introuvable|n'existe|n'est (?:plus|pas)|n'a (?:pas|pu)"
                            + "|supprime|deplace|expire|perime|errone|indisponible)"
                            + "|(?:not|could not|cannot|can't) be (?:found|displayed)|(?:page|url).{0,60}(?:not found|does(?: not|n't) exist|been (?:moved|removed))"
                            + "|(?:serveur|server|site).{0,60}(?:indisponible|erreur|error|surcharge|maintenance|unavailable|overload)"
                            + "|permission to access|acces.{0,40}(?:refuse|interdit)|(?:retour|retourner|revenir|revenez).{0,30}(?:accueil|page precedente)"
                            + "|reessayez|try again|verifiez (?:l'adresse|l'url)|(?:utilisez|essayez).{0,30}recherche|nous sommes desoles|desole[,.]")),
    ROBOT_CHECK(
            NoArticle.ROBOT_CHECK,
            150,
            heading(
                    "just a moment|attention required|un instant|verif(?:ication|iez|ying).{0,60}(?:humain|human|robot|navigateur|browser)"
                            + "|etes[- ]vous un (?:robot|humain)|are you (?:a )?(?:robot|human)|captcha|robot ou humain|pardon our interruption",
                    "(?:sorry, )?you have been blocked|vous avez ete bloque"),
            Pattern.compile(
                    "verif(?:iez|ier|ying|ication|y).{0,80}(?:humain|human|robot|navigateur|connexion|connection|browser|securite|security)"
                            + "|(?:pas|not) (?:un|a) robot|captcha|enable javascript and cookies|ddos|cloudflare|ray id|trafic inhabituel|unusual traffic"
                            + "|security of your connection|security (?:service|solution)\\b|(?:have|why) (?:i )?been blocked|you were blocked|performance (?:&|and|et) security|activite (?:inhabituelle|suspecte)")),
    COOKIE_WALL(
            NoArticle.COOKIE_WALL,
            400,
            heading("(?:vos|votre|gerer|gestion|nous).{0,40}(?:cookies|vie privee|consentement|donnees personnelles)"
                    + "|(?:your|we).{0,30}(?:privacy|cookies)|before you continue|avant de (?:continuer|poursuivre)"),
            Pattern.compile(
                    "\\b(?:cookies?|traceurs?|consente(?:z|ment)|consent|donnees (?:personnelles|a caractere)|personal data|vie privee|privacy"
                            + "|confidentialite|publicites? personnalisee?s?|personali[sz]ed ad\\w*|interet legitime)\\b")),
    NEEDS_SCRIPT(
            NoArticle.NEEDS_SCRIPT,
            80,
            heading("(?:javascript|java script).{0,40}(?:desactive|requis|necessaire|required|disabled)"),
            Pattern.compile(
                    "(?:activ\\w+|enable|need|require\\w*|necessit\\w+|allow|autoris\\w+|sans|without).{0,60}java ?script"
                            + "|java ?script.{0,80}(?:activ|enable|requi|necessaire|disabled|work properly|fonctionner)")),
    REDIRECT(
            NoArticle.REDIRECT,
            80,
            heading(
                    "redirection|redirect(?:ing|ion)?\\b|30[1278] (?:moved|found|see other)|(?:object|document|page) (?:moved|deplacee?)|moved permanently"),
            Pattern.compile(
                    "(?:redirige|redirection|redirect).{0,80}|(?:page|document|site|object).{0,30}(?:a (?:ete deplace|change d'adresse)|(?:has )?moved)"
                            + "|(?:cliquez|click).{0,10} (?:ici|here|sur).{0,40}")),
    LOGIN(
            NoArticle.LOGIN,
            120,
            heading(
                    "(?:connexion|connectez-vous|identifiez-vous|identification|s'identifier|se connecter|log ?in|sign in|mon compte|espace abonnes?)\\b"),
            Pattern.compile(
                    "(?:connectez|identifiez|abonnez)-vous|votre (?:mot de passe|identifiant|adresse e-?mail|compte)|mot de passe oublie"
                            + "|your (?:password|account)|(?:log|sign) in to|subscribe (?:to|now)|deja (?:abonne|client|inscrit)|sans engagement"
                            + "|(?:la suite|article|contenu|lecture).{0,40}reserve\\w* (?:a|aux)\\b|pour lire (?:la suite|cet article)"));

    /// Who asks, or is asked: an article about consent does neither.
    private static final Pattern TO_READER = Pattern.compile(
            "\\b(?:vous|votre|vos|nous|notre|nos|you|your|we|our|accepter|refuser|accept|reject|continuer)\\b");

    /// One of these stands in whatever [#COOKIE_WALL] says.
    private static final List<String> CONSENT = List.of(
            "cookie",
            "traceur",
            "consent",
            "donnees",
            "personal",
            "vie privee",
            "privacy",
            "confidentialite",
            "publicite",
            "interet");

    private static final Pattern ASKED = Pattern.compile(
            "(?:cookies?|traceurs).{0,200}(?:accept|consent|refus)|(?:accept|consent|continuer sans).{0,120}(?:cookies?|traceurs)");

    private static final Pattern SOLD = Pattern.compile(
            "(?:article|suite|contenu|lecture).{0,40}reserve\\w* (?:a|aux)\\b|pour lire (?:la suite|cet article)|deja abonne|subscribe to (?:read|continue)");

    /// Words, our choice: more behind the set phrase make a headline of the press.
    private static final int FEW_WORDS = 3;

    private final NoArticle reason;
    private final int longest;
    private final Pattern heading;
    private final Pattern text;

    /// @param longest words of a page's text, our choice: a longer one is an article
    /// @param heading how such a page is headed
    /// @param text what it says
    Excuse(NoArticle reason, int longest, Pattern heading, Pattern text) {
        this.reason = reason;
        this.longest = longest;
        this.heading = heading;
        this.text = text;
    }

    private static Pattern heading(String... phrases) {
        return Pattern.compile("^\\W*(?:" + String.join("|", phrases) + ")");
    }

    NoArticle reason() {
        return reason;
    }

    /// Whether `folded`, a text without accents and capitals, says so.
    boolean isIn(String folded) {
        if (this == COOKIE_WALL && !isAboutConsent(folded)) return false;
        return text.matcher(folded).find();
    }

    /// The words first: to look for them costs a tenth of the patterns, and articles are long.
    private static boolean isAboutConsent(String folded) {
        return CONSENT.stream().anyMatch(folded::contains)
                && TO_READER.matcher(folded).find();
    }

    /// Whether a page says this and nothing else.
    ///
    /// @param titles what it calls itself
    /// @param nameless whether none of them is a headline
    /// @param texts its own paragraphs, some
    boolean isSaid(List<String> titles, boolean nameless, List<Passage> texts) {
        if (isLong(texts)) return false;
        if (this == ERROR_PAGE && titles.stream().anyMatch(this::isWhole)) return true;
        if (isMostlyElse(texts)) return false;
        long saying = saying(texts);
        boolean named = titles.stream().anyMatch(this::heads);
        if (saying == texts.size()) return named || nameless && this != LOGIN || asks(texts);
        return named || nameless && this == COOKIE_WALL;
    }

    /// Whether nothing else is said, and that beyond doubt: even a page that calls itself an article is none then.
    boolean isAll(List<Passage> texts) {
        return !isLong(texts) && saying(texts) == texts.size() && asks(texts);
    }

    private boolean isLong(List<Passage> texts) {
        return texts.stream().mapToInt(Passage::words).sum() >= longest;
    }

    /// Whether more than half of `texts` say something else. Of an article that is plain after the half.
    private boolean isMostlyElse(List<Passage> texts) {
        int most = texts.size() / 2;
        return texts.stream()
                        .filter(p -> !isIn(p.reading().folded()))
                        .limit(most + 1L)
                        .count()
                > most;
    }

    private long saying(List<Passage> texts) {
        return texts.stream().filter(p -> isIn(p.reading().folded())).count();
    }

    /// Whether the texts leave no doubt, whatever stands above them: the title may be that of the article held back.
    private boolean asks(List<Passage> texts) {
        return switch (this) {
            case COOKIE_WALL ->
                texts.stream().anyMatch(p -> ASKED.matcher(p.reading().folded()).find());
            case LOGIN ->
                texts.stream().anyMatch(p -> SOLD.matcher(p.reading().folded()).find());
            case ERROR_PAGE, ROBOT_CHECK, NEEDS_SCRIPT, REDIRECT -> false;
        };
    }

    /// Whether a page without an article's text says this.
    boolean isToldBy(List<String> titles, List<Passage> passages) {
        if (titles.stream().anyMatch(this::heads)) return true;
        long saying = saying(passages);
        return this == LOGIN || this == NEEDS_SCRIPT ? saying > 0 : saying > 0 && 2 * saying >= passages.size();
    }

    private boolean heads(String title) {
        return heading.matcher(Plain.folded(title)).find();
    }

    /// Whether hardly a word follows the set phrase.
    private boolean isWhole(String title) {
        var found = heading.matcher(Plain.folded(title));
        return found.find() && Plain.countWords(title.substring(found.end())) <= FEW_WORDS;
    }
}
