package hemerotheque.importing.extract;

import java.util.regex.Pattern;

/// Set phrases of news sites that stand among the paragraphs of an article and belong to none. All are matched on
/// folded text, see [Plain#folded].
final class Idioms {

    private static final Pattern SEE_ALSO = Pattern.compile(
            "^[\\W_]*(?:(?:a |pour )?(?:(?:re)?lire|voir|ecouter|decouvrir|consulter|regarder)(?: et \\w+)? (?:aussi|egalement|plus|encore|la suite)\\b"
                    + "|a (?:re)?(?:lire|voir|ecouter|regarder|decouvrir)(?: (?:et|ou) a (?:re)?(?:lire|voir|ecouter))?\\s*(?:[:>!.|\\-]|$|sur |dans |aussi|egalement|absolument)"
                    + "|(?:re)?li(?:re|sez) (?:aussi|egalement|notre|nos|le dossier|la suite|l'article|l'integralite|les articles|sur le meme|l'enquete|le reportage|l'analyse|l'entretien|le recit|le portrait|la tribune|le decryptage)\\b"
                    + "|(?:voir|regarder|ecouter|retrouve[rz]) (?:aussi|egalement|notre|nos) "
                    + "|(?:sur|dans) le meme (?:sujet|theme)|(?:nos )?articles? (?:lies?|similaires?|associes?|connexes?|recommandes?|suivants?|precedents?)\\b"
                    + "|pour aller plus loin\\s*:?\\s*$|(?:a )?lire sur le sujet|dossier\\s*:|notre dossier|(?:voir|lire) d'autres articles|lire la suite sur|en lire plus|en savoir plus\\W*(?:$|sur)|read (?:more|also)\\b|see also\\b|also read\\b|related\\s*:|more on this"
                    + "|lees ook|lesen sie|leia (?:tambem|mais)|lea tambien|leggi anche|ler mais|vous aimerez aussi|vous pourriez (?:aussi )?(?:aimer|etre interesse)|ces articles pourraient"
                    + "|(?:a )?(?:lire|voir) *> )");

    private static final Pattern PAYWALL = Pattern.compile(
            "il vous reste [\\d.,]+ ?% de|(?:article|contenu|suite|lecture|acces|texte) (?:\\w+ ){0,6}(?:reserves?|reservee?s?) (?:a (?:nos|l'ensemble)|aux) (?:\\w+ )?abonne"
                    + "|^\\W*(?:article |contenu )?(?:reserve|exclusif) (?:a nos|aux) abonne|offre limitee|\\d+ mois (?:pour|a|offerts?) ?\\d*|^\\W*(?:je m'abonne|abonnez-vous|s'abonner|deja abonne|vous etes (?:deja )?abonne|se connecter|connectez-vous|identifiez-vous|inscrivez-vous)"
                    + "|pour lire (?:la suite|l'integralite)|sans engagement|a partir de \\d+[,.]?\\d* ?€|^\\W*(?:achetez|acheter) (?:cet|l')article|^\\W*cet article (?:est|vous est) (?:paru|offert|reserve|issu|extrait)|la suite (?:de cet article )?(?:est|apres)|soutenez(?:-| )(?:nous|le journal|une presse|la presse|notre)|faites un don\\b|testez sans engagement");

    private static final Pattern SHARE = Pattern.compile(
            "^\\W*(?:partage[rz]?(?: (?:sur|cet article|l'article|cette page|ceci|via|par|le lien|:)| *$)|envoyer (?:par|a|cet)|imprimer\\b.{0,40}$|tweet(?:er|ez)?\\W*$|suivez(?:-| )(?:nous|toute|l'actu|notre|le|la|les|tous)|suivre (?:sur|@)|retrouvez(?:-| )(?:nous|toute l'actu|toutes? (?:les|nos|l'))|rejoignez(?:-| )nous|abonnez(?:-| )vous|likez|aimez notre page|facebook(?:\\W|$).{0,60}(?:twitter|linkedin|whatsapp|mail)|copier le lien|lien copie|cliquez ici pour|telechargez (?:notre|l'app)|share (?:this|on)\\b|follow us|tweet this|pin it|print this|email this|sauvegarder l'article|ajouter (?:a|aux) (?:mes|vos|favoris)|reagir\\W*$|commenter\\W*$|reagissez|\\d+ (?:commentaires?|reactions?|partages?)\\W*$|0 commentaire|favoris?\\W*$|devenez fan|voir en plein ecran|pour ajouter l'article|ecouter l'article|lecture audio|google (?:news|actualites)\\W*$)");

    private static final Pattern NEWSLETTER = Pattern.compile(
            "newsletters?\\b.{0,80}(?:inscri|abonn|recev|gratuit)|(?:inscri|abonn|recev|gratuit).{0,80}newsletters?\\b|^\\W*(?:la |notre |nos )?newsletters?\\W*$|^\\W*(?:recevez|inscrivez-vous|abonnez-vous) .{0,60}(?:notre|nos|la) (?:lettre|infolettre|alerte)|recevez (?:\\w+ ){0,5}(?:par (?:e-?mail|courriel)|dans votre boite|chaque (?:jour|matin|semaine)|toute l'actu|nos|les|gratuitement)|votre (?:adresse )?e-?mail (?:est|sera|ne sera)|politique de confidentialite|vos donnees personnelles|desinscrire|alertes? (?:info|mail|push)\\W*$|sign up (?:for|to)|subscribe (?:to|now)|sur whatsapp\\b.{0,60}(?:chaine|abonn|suiv)|chaine whatsapp");

    private static final Pattern META = Pattern.compile(
            "^\\W*(?:temps de lecture|lecture\\s*:?\\s*\\d+ ?min|\\d+ ?min(?:utes?)?\\.?(?: de lecture| read|\\W*$)|vous possedez deja|vous pouvez lire .{3,40} sur un seul appareil|ce message s'affichera|publicite\\W*$|annonce\\W*$|advertisement|advertising|pub|sponsorise|contenu sponsorise|tous droits (?:de reproduction )?reserves|copyright|©|\\(c\\) ?\\d{4}|credits?(?: photo)?s?\\s*:|photo(?:s|graphie)?\\s*(?:[:©]|credit)|cet article a ete|mots?[ -]cles?\\s*:|tags?\\s*:|themes?\\s*:|rubriques?\\s*:|classe (?:dans|sous)|poste (?:dans|le|par)\\b.{0,80}$|source\\s*:?\\s*\\S{0,20}\\s*$|reproduction interdite|toute reproduction|contactez la redaction|contacter l'auteur|signaler (?:une erreur|un contenu|cet)|une erreur dans|une faute|video player|lecteur video|chargement|loading|votre navigateur|javascript|activer javascript|ce contenu (?:n'est pas|est bloque)|en acceptant|cookies?\\b.{0,100}(?:accept|refus|param)|suite de l'article apres|la suite apres|(?:article|lecture) (?:suivante?|precedente?)\\W*$|retour (?:a l'accueil|en haut|au sommaire)|haut de page|accueil\\W*$|diaporama\\W*$|en images?\\W*$|plus d'infos?\\W*$|voir plus\\W*$|afficher plus|cliquer pour|click to|agrandir l'image|fermer\\W*$|jump to|skip to|aller au contenu|tweets? (?:by|de) )");

    private static final Pattern COOKIES = Pattern.compile(
            "utilis\\w+ (?:\\w+ ){0,3}cookies|cookies? (?:et|pour|afin|a des fins|sont|tiers)\\b|protection de vos donnees");

    /// From here on nothing belongs to the article.
    private static final Pattern END = Pattern.compile(
            "^\\W*(?:(?:vos |les |\\d+ |tous les )?(?:commentaires?|reactions?)(?: \\(?\\d+\\)?)?(?: des lecteurs| des abonnes)?\\s*:?\\W*$|(?:laisse[rz]|poste[rz]|ajoute[rz]|ecri(?:re|vez)|depose[rz]) (?:un|votre) (?:commentaire|avis|message)|leave a (?:reply|comment)|comments?(?: \\(?\\d+\\)?)?\\W*$"
                    + "|(?:sur|dans) le meme (?:sujet|theme)|(?:les )?(?:articles?|contenus?) (?:les )?plus (?:lus?|commentes?|partages?)|les plus (?:lus|partages|commentes|recents)|dernieres (?:actu|info|news|nouvelles|publications)|(?:a )?(?:lire|voir) (?:aussi|egalement)\\W*$|a lire\\W*$|nos dernieres|(?:articles?|contenus?) (?:similaires?|lies?|connexes?|associes?|recommandes?)\\W*$|dans la meme (?:rubrique|categorie)|(?:du|de la) meme (?:auteur|rubrique)|vous aimerez|related (?:articles|posts|stories|topics)|more (?:from|stories)|mentions legales|tous droits reserves|(?:l'|toute l')actualite en continu|notre selection|la redaction vous (?:conseille|recommande)|nos offres\\W*$|source de l'article\\W*$|a propos de l'auteur|nos services\\W*$|l'auteur\\W*$|topics\\W*$|recommande pour vous|plus d'articles|contenus? sponsorises?)");

    /// Headings of what readers wrote, of what is said about the author, and the line where a pay wall cuts.
    private static final Pattern COMMENTS = Pattern.compile(
            "^\\W*(?:(?:vos |les |tous les )?\\d* ?(?:commentaires?|reactions?)(?: \\(?\\d+\\)?)?(?: des lecteurs| des abonnes| des internautes)?\\s*:?\\W*$|(?:laisse[rz]|poste[rz]|ajoute[rz]|ecri(?:re|vez)|depose[rz]) (?:un|votre) (?:commentaire|avis|message)|leave a (?:reply|comment)|\\d* ?comments?(?: \\(?\\d+\\)?)?\\W*$|reagir\\W*$|reagissez|soumis par .{3,60}\\d{4}|source de l'article\\W*$|a propos de l'auteur|l'auteur\\W*$|il vous reste [\\d.,]+ ?% d)");

    private static final Pattern NEWS_TAG = Pattern.compile(
            "^\\W*(?:en direct|direct|video|videos|en images|diaporama|podcast|infographie|replay|portfolio|carte|audio)\\s*(?:[-.:|>]|\\s-\\s)\\s*\\S");

    private Idioms() {}

    /// Whether `text` is a set phrase around articles, whatever stands near it.
    static boolean isForeign(String text) {
        if (text.length() > 600) return false;
        var folded = Plain.folded(text);
        return SEE_ALSO.matcher(folded).find()
                || text.length() < 500 && COOKIES.matcher(folded).find() && folded.contains("vo")
                || text.length() < 350
                        && (PAYWALL.matcher(folded).find()
                                || NEWSLETTER.matcher(folded).find())
                || text.length() < 200
                        && (SHARE.matcher(folded).find() || META.matcher(folded).find());
    }

    /// Whether `text` announces another article, so that a list after it is of links.
    static boolean announcesOthers(String text) {
        return text.length() < 120 && SEE_ALSO.matcher(Plain.folded(text)).find();
    }

    /// Whether `text` heads what comes after every article: comments, related articles, legal lines.
    static boolean endsArticle(String text) {
        return text.length() < 90 && (END.matcher(Plain.folded(text)).find() || opensComments(text));
    }

    /// Whether `text` heads the comments of readers, or a note about the author: what can be as long as the article.
    static boolean opensComments(String text) {
        return text.length() < 90 && COMMENTS.matcher(Plain.folded(text)).find();
    }

    /// « VIDÉO - … », « EN DIRECT - … »: how links to other articles begin.
    static boolean isNewsTag(String text) {
        return text.length() < 200 && NEWS_TAG.matcher(Plain.folded(text)).find();
    }
}
