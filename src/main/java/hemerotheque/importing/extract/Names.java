package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words of a byline taken apart into names of persons and agencies.
final class Names {

    private static final Pattern SIGNED = Pattern.compile(
            "(?iu)^[\\W_&&[^\\p{L}]]*(?:(?:article |texte |un article |publié |écrit |rédigé |édité |réalisé |signé |posté |proposé |mis en ligne |dossier |enquête |reportage |analyse |photos? et texte |vidéo )?(?:par|by)\\b|(?:propos )?recueillis?(?: à [\\p{L} -]+)? par\\b|(?:texte|auteure?s?|rédaction|reportage|signature)\\s*:|de(?= (?:notre|nos) (?:envoyé|correspond))|(?-i:De)(?=(?-i:(?: \\p{Lu}[\\p{L}'’-]+){2,4})[\\s\u00A0]*(?:[·|•–—]|$)))[\\s\u00A0:]*(?<names>\\S.*)$");

    private static final Pattern BORDER =
            Pattern.compile("\\s*(?:,|;|/|\\||\\bet\\b|\\band\\b|&|\\bavec\\b|•|·)\\s*(?:l['’])?");

    /// Where the names end: a day, a place of duty, a role.
    private static final Pattern AFTER = Pattern.compile(
            "(?iu)\\s*(?:[|•·(\\[<]|\\s[-–—]\\s|\\b(?:le|publié|posté|mis|à|a) \\d|\\bpublié|\\bmise? (?:à jour|en ligne)|(?:\\ble )?\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b|\\b\\d{1,2}[/. ]|\\benvoyée?s? spécia|\\bcorrespondante?s?\\b|\\bjournaliste|\\brédact(?:eur|rice)|\\bchef|\\bà (?=\\p{Lu})|\\bpour (?=\\p{L})|\\bdans (?=\\p{L})|\\bmodifié|\\bhier\\b|\\baujourd|@|https?:).*$");

    /// Who helped, told in brackets.
    private static final Pattern ASIDE = Pattern.compile("\\(\\s*avec\\s+([^)]*)\\)");

    /// What ends a byline for good, as against a role or a place, behind which other names may follow.
    private static final Pattern ENDS = Pattern.compile(
            "(?i)^\\s*(?:[|•·(\\[<]|\\s[-–—]\\s|@|https?:|.*\\d|publié|modifié|mise? (?:à jour|en ligne))");

    private static final Pattern NOBODY = Pattern.compile(
            "(?i).*(?:rédaction|redaction|en ligne|web ?master|^admin|administrat|^the |^le web|équipe|^staff|^editor|^web$|^site|newsroom|desk$|^contributeur|^magazine|^revue\\b|^invité|anonyme|^user|^www|\\.(?:com|fr|be|org|net)\\b|^par$|^article|^auteur|^author|photo|vidéo|partag|lire|abonn|comment|suivre|mis à jour|^publié|^unknown|^null|^voir|profil|^non signé|^propos).*");

    private static final Pattern PERSON = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*|[dD][eu’']|[lL][ea]|van|von|der|den|el|al|ben|[dD]['’]\\p{Lu}[\\p{L}-]*|da|dos|di|del|of|y|bin)(?:[ \u00A0-]+(?:\\p{Lu}[\\p{L}.'’-]*|de|du|des|le|la|van|von|der|den|el|al|ben|d['’]\\p{Lu}[\\p{L}-]*|l['’]\\p{Lu}[\\p{L}-]*|da|dos|di|del|y|bin|\\p{Lu}\\.?)){0,5}\\.?");

    static final Pattern AGENCY = Pattern.compile(
            "(?i)(?:agence qmi|qmi|keystone-ats|aib|anadolu|agence anadolu|afp|a\\.f\\.p\\.?|agence france[- ]presse|reuters|belga|ap|associated press|apn|efe|ats|dpa|xinhua|panapress|presse canadienne|la presse canadienne|aps|map|tap|apa|relaxnews|afp relaxnews)");

    private static final int LONGEST = 45;

    private static final Pattern EDGES = Pattern.compile("^[\\W_&&[^\\p{L}]]+|[\\s,:;\u00A0-]+$");
    private static final Pattern LAST_DOT = Pattern.compile("\\.$");
    private static final Pattern ABBREVIATED = Pattern.compile(".* \\p{Lu}\\p{Ll}?\\.$");

    private Names() {}

    /// The names behind the words that a line signs with: « Par », « Propos recueillis par »; nothing where it begins
    /// otherwise.
    static Optional<List<String>> signed(String line) {
        var signed = SIGNED.matcher(line);
        return signed.find() ? Optional.of(in(signed.group("names"))) : Optional.empty();
    }

    /// The names in the words of a byline, without dates, roles and places. Behind a role or a place only whole names
    /// count: « Camille Le Goff, correspondante à Nantes et Paul Quéré ».
    static List<String> in(String words) {
        var signed = SIGNED.matcher(words);
        var rest = ASIDE.matcher(signed.find() ? signed.group("names") : words).replaceAll(", $1");
        var names = new ArrayList<String>();
        boolean whole = false;
        for (var part : BORDER.split(rest)) {
            var duty = AFTER.matcher(part);
            boolean cut = duty.find();
            var name = name(cut ? part.substring(0, duty.start()) : part);
            if (whole) name = name.filter(Names::isWhole);
            name.ifPresent(names::add);
            if (cut && ENDS.matcher(duty.group()).find()) break;
            whole |= cut || name.isEmpty();
        }
        return names;
    }

    /// The names of persons in a text of nothing else.
    static List<String> whole(String text) {
        var names = in(text).stream().filter(name -> name.contains(" ")).toList();
        boolean nothingElse = Plain.key(text).replace(" et ", " ").equals(Plain.key(String.join(" ", names)));
        return nothingElse ? names : List.of();
    }

    /// `name` itself where it is an agency's.
    static List<String> agencies(String name) {
        return isAgency(name.strip()) ? List.of(name.strip()) : List.of();
    }

    static boolean isAgency(String name) {
        return AGENCY.matcher(name).matches();
    }

    /// Whether `name` has a first name too, or is an agency's.
    static boolean isWhole(String name) {
        return name.contains(" ") || isAgency(name);
    }

    private static Optional<String> name(String part) {
        var name = EDGES.matcher(part).replaceAll("").strip();
        var bare = LAST_DOT.matcher(name).replaceFirst("");
        if (isAgency(bare)) return Optional.of(bare);
        boolean mayBe = name.length() >= 3
                && name.length() <= LONGEST
                && PERSON.matcher(name).matches();
        if (!mayBe || NOBODY.matcher(name).matches()) return Optional.empty();
        return Optional.of(ABBREVIATED.matcher(name).matches() ? name : bare);
    }
}
