package hemerotheque.importing.extract;

import java.util.regex.Pattern;

/// Lines that tell of the article instead of being it: dates, bylines, credits, counts.
final class Metalines {

    private static final Pattern BYLINE = Pattern.compile(
            "^\\W*(?:par|by|de|texte|propos recueillis par|recueilli par|publie par|ecrit par|redige par)\\s*:?\\s+\\S");

    private static final Pattern FILED = Pattern.compile(
            "^\\W*(?:(?:cet )?article )?(?:publie|poste|mis en ligne|mise? a jour|cree|modifie|maj|date|paru|redige|ecrit)\\b");

    private static final Phrases CREDIT = Phrases.opening(
                    "©|\\(c\\)|credit|photo|illustration|image|getty|afp/|reuters/")
            .and(", photo", ", photos? ?:")
            .and("©", "©\\W*[^.]{0,40}$")
            .and("/", "/ ?(?:afp|sipa|reuters|ap|getty images?|belga|maxppp)\\W*[^.]{0,40}$");

    private static final Pattern ADDRESS = Pattern.compile("^\\W*(?:https?://|www\\.)\\S+\\W*$");

    /// A caption's end: « (Photo Agence) », « (capture d’écran : La Chaîne) ».
    private static final Phrases CAPTION = Phrases.none()
            .and(
                    ")",
                    "\\((?:photos?|captures? d'ecran|images?|illustration|credits?|photomontage)\\b[^()]{0,60}\\)\\W*$")
            .and("©", "\\(\\s*©[^()]{0,60}\\)\\W*$|©[^.]{0,40}\\.?\\s*$")
            .and(" via ", "\\bvia (?:unsplash|flickr|pexels|pixabay|wikimedia|shutterstock|getty)\\b.{0,20}$")
            .and("photo", "\\bphotos? [^.]{0,40}\\.? ?(?:afp|reuters|sipa|ap|maxppp|belga|epa|getty images)\\W*$")
            .and("tous droits reserves");

    /// What an embedded post of a social network ends with: « — Nom (@nom) June 11, 2012 ».
    private static final Pattern POST = Pattern.compile("^[-–—]\\s.{1,60}\\(@\\w{1,30}\\)");

    private static final Pattern NAME_MARKS = Pattern.compile(
            "(?<![a-z0-9])(?:author|auteur|byline|signature|pub-?date|date|published|time|meta|metas|entry-meta|post-meta|legende|caption|credits?)(?![a-z0-9])");

    private Metalines() {}

    /// @param opening whether no paragraph stands before: bylines and dates come there
    static boolean is(Passage passage, boolean opening) {
        var text = passage.text();
        if (ADDRESS.matcher(text).lookingAt()) return true;
        if (passage.kind() == Passage.Kind.HEADING && !opening) return false;
        if (passage.words() > 30) return false;
        var folded = passage.reading().folded();
        if (isMostlyDate(passage)) return true;
        if (opening && passage.words() <= 25 && Byline.isDated(passage.reading())) return true;
        if (passage.words() <= 20 && CREDIT.areIn(folded) && !Plain.endsSentence(text)) return true;
        if (CAPTION.areIn(folded)) return true;
        if (passage.words() <= 14
                && NAME_MARKS.matcher(nearest(passage.marks())).find()) return true;
        int most = passage.reading().mentions().isEmpty() ? 14 : 25;
        return passage.words() <= most && BYLINE.matcher(folded).lookingAt() && Byline.isSigned(passage.reading());
    }

    /// Whether it is the line under an embedded post of a social network.
    static boolean isPostEnd(Passage passage) {
        return passage.words() <= 16 && POST.matcher(passage.text()).lookingAt();
    }

    private static boolean isFiling(FrenchDate.Mention mention) {
        return mention.role() == FrenchDate.Role.PUBLISHED && isMoment(mention);
    }

    private static boolean isMoment(FrenchDate.Mention mention) {
        return mention.time().isPresent() && mention.year().isPresent();
    }

    private static String nearest(String marks) {
        int end = marks.indexOf(' ');
        return end < 0 ? marks : marks.substring(0, end);
    }

    private static boolean isMostlyDate(Passage passage) {
        var text = passage.text();
        if (text.length() > 160) return false;
        var mentions = passage.reading().mentions();
        if (mentions.isEmpty()) return false;
        if (FILED.matcher(passage.reading().folded()).lookingAt()) return true;
        if (passage.words() <= 22
                && mentions.stream().filter(Metalines::isMoment).count() >= 2) return true;
        int dated = mentions.stream().mapToInt(m -> m.end() - m.start()).sum();
        if (passage.words() <= 16 && mentions.stream().anyMatch(Metalines::isFiling)) return true;
        if (dated * 2 >= text.length()) return !text.endsWith(":");
        boolean whole = mentions.stream().anyMatch(m -> m.year().isPresent() && m.day() > 0);
        return passage.words() <= 9 && whole && (text.startsWith("(") || !Plain.endsSentence(text));
    }
}
