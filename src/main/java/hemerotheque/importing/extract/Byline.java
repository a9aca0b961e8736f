package hemerotheque.importing.extract;

import hemerotheque.model.Author;
import hemerotheque.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Who signs an article.
final class Byline {

    /// A byline inside a line of dates: « Publié le 3 mai 2012 par Camille Le Goff ».
    private static final Pattern WITHIN = Pattern.compile("(?:(?:\\d|\\bà \\d+h\\d*|[|•·–-])\\s*,?\\s*(?:[Pp]ar|PAR)"
            + "|\\b(?:[Rr]ecueillis?|[Rr]édigé|[Éé]crit) par)\\s+:?\\s*(?<names>\\p{Lu}.*)$");

    private static final Pattern AGENCY_END = Pattern.compile(
            "(?i)^\\W*(?:avec|d['’]après|source\\s*:|\\(?)\\s*(?:l['’])?(?<name>afp|reuters|belga|ap|apn|ats|la presse canadienne)\\W*$");

    /// « L. M. », « N. O./APS », « B. L. avec Belga ».
    private static final Pattern INITIALS =
            Pattern.compile("(?u)\\W*(?:\\p{Lu}\\p{Ll}?\\.[ \u00A0-]?){2,4}(?:\\W*(?:avec|et)?\\W*(?:l['’])?(?:"
                    + Names.AGENCY.pattern() + "))?\\W*");

    /// Passages around the title in which a byline may stand, and at the body's end: our choice.
    private static final int NEAR = 8;

    private static final int LONGEST_NAME = 45;

    /// Characters of a line that signs, our choice.
    private static final int LONGEST_LINE = 160;

    /// Characters behind a day in a line that signs, our choice.
    private static final int MOST_BEHIND = 30;

    private static final Pattern BORDERED = Pattern.compile("[|•·–—,-]");

    /// What stands between a day and who signs behind it.
    private static final Pattern BEHIND = Pattern.compile("^[\\s\u00A0]*[|•·–—-][\\s\u00A0]*");

    /// Capitals of a place or a section, not of a person.
    private static final Pattern NOWHERE = Pattern.compile(
            ".*\\b(?:Côte|Nord|Sud|Est|Ouest|Grand|Nouvelle|Hautes?|Val|Pays|[ÎI]les?|Région|Édition|Sports?|Société|Monde|France|Afrique|Europe|Actualités?)\\b.*");

    /// A line that leaves the name to the next one.
    private static final Pattern ALONE = Pattern.compile("^\\W*(?:(?:ecrit|redige|publie) )?(?:par|by)\\W*$");

    private Byline() {}

    /// Whether `line` begins like a signature and holds a name.
    static boolean isSigned(Reading line) {
        return line.text().length() < LONGEST_LINE && !line.signers().isEmpty();
    }

    static List<Author> of(Page page, Stretch body, Headline headline) {
        return sources(page, body, headline).stream()
                .map(source -> authors(source.names().get()))
                .filter(authors -> !authors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// A place where a page may name its authors.
    ///
    /// @param names found at the asking; perhaps none, perhaps one twice
    record Source(Evidence from, Supplier<List<String>> names) {}

    /// From the most trusted; the first that holds a name tells them all.
    static List<Source> sources(Page page, Stretch body, Headline headline) {
        var site = SourceName.told(page).map(Plain::key).orElse("");
        return List.of(
                new Source(Evidence.JSON_LD, () -> told(page, site)),
                new Source(Evidence.BYLINE, () -> withoutSite(shown(page, body, headline), page, headline)),
                new Source(Evidence.TIME, () -> credited(page, body, headline, site)),
                new Source(Evidence.META, () -> meta(page, site)),
                new Source(Evidence.VISIBLE, () -> atEnd(page, body)));
    }

    /// Without the newspaper, which some bylines name beside the person, or before him.
    private static List<String> withoutSite(List<String> names, Page page, Headline headline) {
        var site = SourceName.of(page, headline)
                .map(hemerotheque.model.Source::name)
                .orElse("");
        if (site.isEmpty()) return names;
        var persons = names.stream()
                .map(name -> name.startsWith(site + " ") ? name.substring(site.length() + 1) : name)
                .filter(name -> !Plain.key(name).equals(Plain.key(site)))
                .toList();
        boolean person = persons.stream().anyMatch(name -> !Names.isAgency(name));
        return person ? persons : names;
    }

    private static List<String> told(Page page, String site) {
        var publisher = page.metadata().data().publisher().map(Plain::key).orElse("");
        return page.metadata().data().creators().stream()
                .flatMap(creator ->
                        creator.person() ? Names.in(creator.name()).stream() : Names.agencies(creator.name()).stream())
                .filter(name ->
                        !Plain.key(name).equals(site) && !Plain.key(name).equals(publisher))
                .toList();
    }

    private static List<String> meta(Page page, String site) {
        return page
                .metadata()
                .all(
                        "author",
                        "article:author",
                        "dc.creator",
                        "dcterms.creator",
                        "parsely-author",
                        "sailthru.author",
                        "byl",
                        "cxenseparse:author",
                        "article.author")
                .stream()
                .filter(name -> !name.startsWith("http"))
                .flatMap(name -> Names.in(name).stream())
                .filter(name -> !Plain.key(name).equals(site))
                .toList();
    }

    static List<Author> authors(List<String> names) {
        var unique = new LinkedHashMap<String, Author>();
        for (var name : names) unique.putIfAbsent(Plain.key(name), new Author(name));
        return List.copyOf(unique.values());
    }

    private static List<String> shown(Page page, Stretch body, Headline headline) {
        int title = headline.place().orElse(body.start());
        int first = Math.max(0, title - NEAR / 2);
        int last = Math.min(page.passages().size(), Math.max(title, body.start()) + NEAR / 2);
        for (var passage : page.passages().subList(Math.min(first, last), last)) {
            if (!maySign(passage) || passage.text().length() > LONGEST_LINE) continue;
            var names = passage.reading().signers();
            if (!names.isEmpty()) return names;
            if (passage.index() > title && passage.index() < last - 1) {
                var next = page.passages().get(passage.index() + 1);
                var alone = alone(page, passage, next);
                if (!alone.isEmpty()) return alone;
            }
        }
        return List.of();
    }

    /// The names that stand alone in `line` beside a day or above the text, or in the line that it announces.
    private static List<String> alone(Page page, Passage line, Passage next) {
        if (announces(line)) return Names.whole(next.text());
        var beside = besideDay(line, next);
        return beside.isEmpty() && isAboveText(page, line, next) ? Names.whole(line.text()) : beside;
    }

    /// Whether a line is nothing but a name just above the first paragraphs, as old pages sign.
    private static boolean isAboveText(Page page, Passage line, Passage next) {
        return !page.dump()
                && line.zone() == Zone.MAIN
                && line.words() >= 2
                && next.isProse()
                && next.zone() == Zone.MAIN
                && isSignature(line);
    }

    private static boolean maySign(Passage passage) {
        return passage.zone() != Zone.COMMENTS && !Metalines.isPostEnd(passage);
    }

    /// The names in a line of nothing else before a line with a day, or before the day in the line itself.
    private static List<String> besideDay(Passage line, Passage next) {
        if (isDated(line.reading()))
            return Names.in(line.text()).stream().filter(Names::isWhole).toList();
        var behind = behindDay(line.reading());
        if (!behind.isEmpty()) return behind;
        if (line.words() > 9 || next.words() > 20 || next.reading().mentions().isEmpty()) return List.of();
        return Names.whole(line.text());
    }

    private static boolean announces(Passage line) {
        return line.words() <= 2 && ALONE.matcher(line.reading().folded()).matches();
    }

    /// The names behind the day that ends a line but for them: « Mis en ligne le 6 mai 2011 | Camille Le Goff ».
    private static List<String> behindDay(Reading line) {
        if (line.text().length() > 120 || line.mentions().isEmpty()) return List.of();
        var rest = line.text().substring(line.mentions().getLast().end());
        if (!BEHIND.matcher(rest).find()) return List.of();
        var name = BEHIND.matcher(rest).replaceFirst("").strip();
        if (Names.isAgency(name)) return List.of(name);
        return NOWHERE.matcher(name).matches() ? List.of() : Names.whole(name);
    }

    /// Whether `line` is a name, a border and a day: « Camille Le Goff — 7 juillet 2012 à 12h00 », « AFP 7 juillet
    /// 2012 ». What a picture shows is told alike, but with more words before or behind.
    static boolean isDated(Reading line) {
        var text = line.text();
        var mentions = text.length() < 140 ? line.mentions() : List.<FrenchDate.Mention>of();
        if (mentions.isEmpty() || mentions.getFirst().start() < 4) return false;
        var before = text.substring(0, mentions.getFirst().start());
        if (Names.isAgency(before.strip())) return true;
        var names = Names.in(before).stream().filter(name -> name.contains(" ")).toList();
        int others = Plain.countWords(before) - Plain.countWords(String.join(" ", names));
        boolean behind = text.length() - mentions.getLast().end() > MOST_BEHIND;
        return BORDERED.matcher(before).find() && !names.isEmpty() && others <= 4 && !behind;
    }

    /// The names in a line that begins like a signature, or that signs behind a day; none where it does neither.
    static List<String> inLine(String text) {
        var signed = Names.signed(text);
        if (signed.isPresent() || text.length() >= LONGEST_LINE) return signed.orElse(List.of());
        var within = WITHIN.matcher(text);
        return within.find() ? Names.in(within.group("names")) : List.of();
    }

    private static List<String> credited(Page page, Stretch body, Headline headline, String site) {
        int title = headline.place().orElse(body.start());
        var names = new ArrayList<String>();
        for (var credit : page.credits()) {
            boolean near = credit.place() >= title - NEAR && credit.place() <= Math.max(title, body.start()) + NEAR;
            boolean after = credit.place() >= body.end() - 2 && credit.place() <= body.end() + NEAR;
            if (credit.zone() == Zone.COMMENTS || !near && !(after && names.isEmpty())) continue;
            Names.in(credit.name()).stream()
                    .filter(name -> name.contains(" ") && !Plain.key(name).equals(site))
                    .forEach(names::add);
            if (names.size() >= 4) break;
        }
        return names;
    }

    /// A name alone, or an agency, in the lines where the body ends.
    private static List<String> atEnd(Page page, Stretch body) {
        int last = Math.min(page.passages().size(), body.end() + 2);
        int first = Math.max(body.start(), Math.min(body.end() - 2, last));
        for (var passage : page.passages().subList(first, last)) {
            if (!maySign(passage) || passage.text().length() > 100) continue;
            var signed = passage.reading().signers();
            if (!signed.isEmpty()) return signed;
            if (passage.text().length() > 60) continue;
            var agency = AGENCY_END.matcher(passage.text());
            if (agency.find()) return List.of(agency.group("name").toUpperCase(java.util.Locale.ROOT));
            boolean alone = isSignature(passage) && passage.linkShare() < 0.5;
            if (alone && passage.index() >= body.end() - 1) return Names.in(passage.text());
        }
        return List.of();
    }

    /// Whether `text` is nothing but a name, or an agency: how articles end in print.
    static boolean isSignature(Passage passage) {
        if (passage.text().length() > LONGEST_NAME || passage.words() < 1 || passage.words() > 5) return false;
        if (AGENCY_END.matcher(passage.text()).find()
                || INITIALS.matcher(passage.text()).matches()) return true;
        var names = Names.in(passage.text());
        boolean whole = !names.isEmpty()
                && Plain.key(String.join(" ", names)).equals(passage.reading().key());
        return whole && passage.words() >= 2 && passage.kind() == Passage.Kind.TEXT;
    }
}
