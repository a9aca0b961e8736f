package hemerotheque.importing.extract;

/// Set phrases of news sites that stand among the paragraphs of an article and belong to none. All are matched on
/// folded text, see [Plain#folded].
final class Idioms {

    private static final Phrases SEE_ALSO = Phrases.opening(
            "(?:a |pour )?(?:(?:re)?lire|voir|ecouter|decouvrir|consulter|regarder)(?: et \\w+)? (?:aussi|egalement|plus|encore|la suite)\\b",
            "a (?:re)?(?:lire|voir|ecouter|regarder|decouvrir)(?: (?:et|ou) a (?:re)?(?:lire|voir|ecouter))?\\s*(?:[:>!.|\\-]|$|sur |dans |aussi|egalement|absolument)",
            "(?:re)?li(?:re|sez) (?:aussi|egalement|notre|nos|le dossier|la suite|l'article|l'integralite|les articles|sur le meme)\\b",
            "(?:re)?li(?:re|sez) (?:l'enquete|le reportage|l'analyse|l'entretien|le recit|le portrait|la tribune|le decryptage)\\b",
            "(?:voir|regarder|ecouter|retrouve[rz]) (?:aussi|egalement|notre|nos) ",
            "(?:re)?lire\\s*:\\s*\\S",
            "(?:sur|dans) le meme (?:sujet|theme)",
            "(?:nos )?articles? (?:lies?|similaires?|associes?|connexes?|recommandes?|suivants?|precedents?)\\b",
            "pour aller plus loin\\s*:?\\s*$",
            "(?:a )?lire sur le sujet",
            "dossier\\s*:|notre dossier",
            "(?:voir|lire) d'autres articles|lire la suite sur|en lire plus|en savoir plus\\W*(?:$|sur)",
            "read (?:more|also)\\b|see also\\b|also read\\b|related\\s*:|more on this",
            "lees ook|lesen sie|leia (?:tambem|mais)|lea tambien|leggi anche|ler mais",
            "vous aimerez aussi|vous pourriez (?:aussi )?(?:aimer|etre interesse)|ces articles pourraient",
            "(?:a )?(?:lire|voir) *> ",
            "(?:re)?(?:lire|voir|lisez|retrouvez) notre dossier|notre (?:article|dossier|enquete|reportage|entretien|interview) (?:: |du \\d{1,2}(?:er)? [^.]{3,20}:)",
            "(?:voyez|regardez|visionnez|ecoutez) .{0,80}(?:ci-(?:haut|dessus|dessous|contre)|dans la video)",
            "lire l'article (?:complet|en entier|integral|original|sur )|(?:a )?lire (?:dans|sur) (?:notre|nos|cette) ");

    private static final Phrases PAYWALL = Phrases.opening(
                    "(?:article |contenu )?(?:reserve|exclusif) (?:a nos|aux) abonne",
                    "je m'abonne|abonnez-vous|s'abonner|deja abonne|vous etes (?:deja )?abonne",
                    "se connecter|connectez-vous|identifiez-vous|inscrivez-vous",
                    "(?:achetez|acheter) (?:cet|l')article",
                    "cet article (?:est|vous est) (?:paru|offert|reserve|issu|extrait)")
            .and("il vous reste ", "il vous reste [\\d.,]+ ?% de")
            .and(
                    "reserve",
                    "(?:article|contenu|suite|lecture|acces|texte) (?:\\w+ ){0,6}(?:reserves?|reservee?s?)"
                            + " (?:a (?:nos|l'ensemble)|aux) (?:\\w+ )?abonne")
            .and("offre limitee")
            .and(" mois ", "\\d+ mois (?:offerts?\\b|(?:pour|a) \\d+(?:[.,]\\d+)? ?(?:€|euros?\\b))")
            .and("pour lire ", "pour lire (?:la suite|l'integralite)")
            .and("sans engagement", "sans engagement(?! d)")
            .and("a partir de ", "a partir de \\d+[,.]?\\d* ?€ ?(?:/|par|le premier) ?(?:mois|semaine)")
            .and(
                    "la suite ",
                    "la suite (?:de cet article )?(?:est (?:reserve|accessible|payante)|apres (?:la|cette) pub)")
            .and("soutenez", "soutenez(?:-| )(?:nous|le journal|une presse|la presse|notre)")
            .and("faites un don", "faites un don\\b");

    private static final Phrases SHARE = Phrases.opening(
            "partage[rz]?(?: (?:sur|cet article|l'article|cette page|ceci|via|par|le lien|:)| *$)",
            "envoyer (?:par|a|cet)|imprimer\\b.{0,40}$|tweet(?:er|ez)?\\W*$",
            "suivez(?:-| )(?:nous|toute|l'actu|notre|le|la|les|tous)|suivre (?:sur|@)",
            "(?:suivez|retrouvez|rejoignez) .{2,60} sur (?:google|facebook|twitter|instagram|whatsapp|linkedin|telegram|youtube|tiktok|bluesky|threads|les reseaux|notre (?:chaine|page|appli))",
            "retrouvez(?:-| )(?:nous|toute l'actu|toutes? (?:les|nos|l'))",
            "rejoignez(?:-| )nous|abonnez(?:-| )vous|likez|aimez notre page|devenez fan",
            "facebook(?:\\W|$).{0,60}(?:twitter|linkedin|whatsapp|mail)",
            "copier le lien|lien copie|cliquez ici pour|telechargez (?:notre|l'app)",
            "share (?:this|on)\\b|follow us|tweet this|pin it|print this|email this",
            "sauvegarder l'article|ajouter (?:a|aux) (?:mes|vos|favoris)|favoris?\\W*$|pour ajouter l'article",
            "reagir\\W*$|commenter\\W*$|reagissez|\\d+ (?:commentaires?|reactions?|partages?)\\W*$|0 commentaire",
            "voir en plein ecran|ecouter l'article|lecture audio|google (?:news|actualites)\\W*$");

    private static final Phrases NEWSLETTER = Phrases.opening(
                    "(?:la |notre |nos )?newsletters?(?: \\w+){0,2}\\W*$",
                    "(?:recevez|inscrivez-vous|abonnez-vous) .{0,60}(?:notre|nos|la) (?:lettre|infolettre|alerte)",
                    "(?:merci de |veuillez )?(?:saisi[rz]|saisissez|entre[rz]|renseigne[rz]|indique[rz]) votre (?:adresse|e-?mail|courriel)",
                    "(?:valider|ok|s'inscrire(?: gratuitement)?|je m'inscris)\\W*$")
            .and(
                    "infolettre",
                    "infolettres?\\b.{0,80}(?:inscri|abonn|recev|gratuit)|(?:inscri|abonn|recev|gratuit).{0,110}infolettres?\\b")
            .and(
                    "retrouvez ",
                    "retrouvez (?:(?:chaque|tous les|toutes les) (?:jours?|matins?|midis?|soirs?|semaines?|mois)|en avant-premiere)")
            .and(
                    "dans votre boite",
                    "^\\W*(?:chaque|tous les|toutes les|le meilleur|l'essentiel|toute l'actu|votre dose).{3,120} dans votre boite")
            .and("newsletter", "newsletters?\\b.{0,80}(?:inscri|abonn|recev|gratuit)")
            .and("newsletter", "(?:inscri|abonn|recev|gratuit|retrouve).{0,110}newsletters?\\b")
            .and(
                    "recevez ",
                    "recevez (?:\\w+ ){0,5}(?:par (?:e-?mail|courriel)|dans votre boite|chaque (?:jour|matin|semaine)"
                            + "|toute l'actu|nos|les|gratuitement)")
            .and("mail ", "votre (?:adresse )?e-?mail (?:est|sera|ne sera)")
            .and(
                    "politique de confidentialite",
                    "(?:notre|nos|consulte[rz]|accepte\\w*|conform\\w+) .{0,40}politique de confidentialite"
                            + "|notre politique de confidentialite|politique de confidentialite\\W*$")
            .and(
                    "vos donnees personnelles",
                    "(?:traite\\w*|utilis\\w*|gestion|gerer|concernant|protection) (?:de )?vos donnees personnelles")
            .and("desinscrire")
            .and("alerte", "alertes? (?:info|mail|push)\\W*$")
            .and("sign up ", "sign up (?:for|to)")
            .and("subscribe ", "subscribe (?:to|now)")
            .and("whatsapp", "sur whatsapp\\b.{0,60}(?:chaine|abonn|suiv)")
            .and("chaine whatsapp");

    private static final Phrases META = Phrases.opening(
            "(?:temps|duree) de lecture|lecture\\s*:?\\s*\\d+ ?min|\\d+ ?min(?:utes?)?\\.?(?: de lecture| read|\\W*$)",
            "vous possedez deja|vous pouvez lire .{3,40} sur un seul appareil|ce message s'affichera",
            "publiee? (?:le|par|il y a|hier|aujourd'hui|a \\d)\\b.{0,80}$|published (?:on|at)\\b.{0,80}$",
            "publicite\\W*$|annonce\\W*$|advertisement|advertising|pub(?:\\W*$| ?:)|sponsorise\\W*$|contenu sponsorise",
            "tous droits (?:de reproduction )?reserves|copyright|©|\\(c\\) ?\\d{4}",
            "credits?(?: photo)?s?\\s*:|photo(?:s|graphie)?\\s*(?:[:©]|credit)",
            "cet article a (?:initialement |d'abord )?ete|mots?[ -]cles?\\s*:|tags?\\s*:|themes?\\s*:|rubriques?\\s*:",
            "classe (?:dans|sous)|poste (?:dans|le|par)\\b.{0,80}$|sources?\\s*:?\\s*\\S{0,20}\\s*$|sources? ?: [^.]{0,50}$",
            "reproduction interdite|toute reproduction|contactez la redaction|contacter l'auteur",
            "signaler (?:une erreur|un contenu|cet)|une erreur dans (?:cet|l'|ce)|une faute (?:d'orthographe|dans)",
            "video player|lecteur video|chargement(?: en cours)?\\W*$|loading\\W*$|votre navigateur|javascript|activer javascript",
            "ce contenu (?:n'est pas|est (?:bloque|heberge|issu|fourni|reserve)|provient)|en acceptant|cookies?\\b.{0,100}(?:accept|refus|param)",
            "ceci est la version (?:en )?cache|la version (?:en )?cache est|(?:this|it) is (?:google's cache|a snapshot) of",
            "(?:si vous achetez|en achetant|if you (?:buy|purchase)) .{0,90}commission|(?:cet article|ce contenu|cette page) (?:contient|comporte) des liens (?:affilies|d'affiliation)",
            "vous avez aime (?:cet article|ce papier)|cet article vous a (?:plu|interesse)|notre selection(?: \\w+){0,2}\\W*$",
            "sommaire(?: de l'article)?\\W*$|table des matieres\\W*$|au sommaire\\W*$",
            "suite de l'article apres|la suite apres|(?:article|lecture) (?:suivante?|precedente?)\\W*$",
            "retour (?:a l'accueil|en haut|au sommaire)|haut de page|accueil\\W*$",
            "diaporama\\W*$|en images?\\W*$|plus d'infos?\\W*$|voir plus\\W*$|afficher plus",
            "cliquer pour|click to|agrandir l'image|fermer\\W*$|jump to|skip to|aller au contenu|tweets? (?:by|de) ");

    /// Newspapers that live on gifts ask their readers; who is quoted on gifts does not say « vous » of them.
    private static final Phrases DONATION = Phrases.opening(
                    "merci d'avoir lu|puisque vous etes ici",
                    "(?:soutenez|pour soutenir) (?:notre|un|une) (?:media|journal|presse|redaction|travail|independance)")
            .and("votre soutien", "(?:besoin de|grace a|sans|comptons sur) votre soutien")
            .and("vos dons", "(?:besoin de|grace a|sans|depend de) vos dons")
            .and("compte", "chaque (?:don|soutien|contribution|abonnement|euro) compte")
            .and("une faveur a vous demander");

    private static final Phrases COOKIES = Phrases.none()
            .and("cookies", "utilis\\w+ (?:\\w+ ){0,3}cookies")
            .and("cookie", "cookies? (?:et|pour|afin|a des fins|sont|tiers)\\b")
            .and("protection de vos donnees");

    /// From here on nothing belongs to the article.
    private static final Phrases END = Phrases.opening(
            "(?:vos |les |\\d+ |tous les )?(?:commentaires?|reactions?)(?: \\(?\\d+\\)?)?(?: des lecteurs| des abonnes)?\\s*:?\\W*$",
            "(?:laisse[rz]|poste[rz]|ajoute[rz]|ecri(?:re|vez)|depose[rz]) (?:un|votre) (?:commentaire|avis|message)",
            "leave a (?:reply|comment)|comments?(?: \\(?\\d+\\)?)?\\W*$",
            "(?:sur|dans) le meme (?:sujet|theme)|dans la meme (?:rubrique|categorie)",
            "(?:les )?(?:articles?|contenus?) (?:les )?plus (?:lus?|commentes?|partages?)",
            "les plus (?:lus|partages|commentes|recents)|dernieres (?:actu|info|news|nouvelles|publications)",
            "(?:a )?(?:lire|voir) (?:aussi|egalement)\\W*$|a lire\\W*$|nos dernieres",
            "(?:articles?|contenus?) (?:similaires?|lies?|connexes?|associes?|recommandes?)\\W*$",
            "(?:du|de la) meme (?:auteur|rubrique)|vous aimerez",
            "(?:les )?derniers articles\\b|(?:nos|vos) (?:lecteurs|internautes) ont (?:aussi |egalement )?(?:lu|aime)\\b",
            "related (?:articles|posts|stories|topics)|more (?:from|stories)|topics\\W*$",
            "mentions legales|tous droits reserves|(?:l'|toute l')actualite en continu|notre selection",
            "la redaction vous (?:conseille|recommande)|nos offres\\W*$|nos services\\W*$",
            "source de l'article\\W*$|a propos de l'auteur|l'auteur\\W*$",
            "recommande pour vous|plus d'articles|contenus? sponsorises?");

    /// Headings of what readers wrote, of what is said about the author, and the line where a pay wall cuts.
    private static final Phrases COMMENTS = Phrases.opening(
            "(?:vos |les |tous les )?\\d* ?(?:commentaires?|reactions?)(?: \\(?\\d+\\)?)?"
                    + "(?: des lecteurs| des abonnes| des internautes)?\\s*:?\\W*$",
            "(?:laisse[rz]|poste[rz]|ajoute[rz]|ecri(?:re|vez)|depose[rz]) (?:un|votre) (?:commentaire|avis|message)",
            "leave a (?:reply|comment)|\\d* ?comments?(?: \\(?\\d+\\)?)?\\W*$",
            "reagir\\W*$|reagissez|soumis par .{3,60}\\d{4}",
            "source de l'article\\W*$|a propos de l'auteur|l'auteur\\W*$",
            "il vous reste [\\d.,]+ ?% d");

    private static final Phrases NEWS_TAG =
            Phrases.opening("(?:en direct|direct|video|videos|en images|diaporama|podcast|infographie|replay|portfolio"
                    + "|carte|audio)\\s*(?:[-.:|>]|\\s-\\s)\\s*\\S");

    private Idioms() {}

    /// Characters, our choice: a longer text that begins so is no announcement.
    static final int LONGEST_ANNOUNCEMENT = 600;

    /// Whether a folded text is a set phrase around articles, whatever stands near it, but for those of
    /// [#announcesOthers].
    static boolean isForeign(String folded) {
        int length = folded.length();
        return length < 500 && COOKIES.areIn(folded) && folded.contains("vo")
                || length < 600 && folded.indexOf('"') < 0 && DONATION.areIn(folded)
                || length < 350 && (PAYWALL.areIn(folded) || NEWSLETTER.areIn(folded))
                || length < 200 && (SHARE.areIn(folded) || META.areIn(folded));
    }

    /// Whether a folded text announces other articles: « Sur le même sujet ».
    static boolean announcesOthers(String folded) {
        return SEE_ALSO.areIn(folded);
    }

    /// Whether a folded text heads what comes after every article, but for the comments.
    static boolean endsArticle(String folded) {
        return folded.length() < 90 && END.areIn(folded);
    }

    /// Whether a folded text heads the comments of readers, or a note about the author: what can be as long as the
    /// article.
    static boolean opensComments(String folded) {
        return folded.length() < 90 && COMMENTS.areIn(folded);
    }

    /// « VIDÉO - … », « EN DIRECT - … »: how links to other articles begin.
    static boolean isNewsTag(String folded) {
        return folded.length() < 200 && NEWS_TAG.areIn(folded);
    }
}
