package hemerotheque.importing.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The title of an article and the passage that shows it.
///
/// @param text mended for display; empty where the page has none
/// @param place the index of the passage; absent where only the metadata tell the title
/// @param key see [Plain#key]
record Headline(String text, Optional<Integer> place, String key) {

    /// How far a heading must agree with what the page calls itself, from 0 to 1: our choice.
    private static final double AGREES = 0.5;

    /// Lines above a body in which a title without a heading is looked for, our choice.
    private static final int NEAR = 8;

    /// The share of links, our choice, from which a heading is the name of the site, or leads to another article.
    private static final double LINK = 0.8;

    private static final Pattern CALLED_TITLE =
            Pattern.compile("(?:[a-z]+-)*(?:titre|title|headline)(?:-?article)?(?![a-z0-9])");

    private static Headline at(Passage passage) {
        return new Headline(
                Quotes.mended(passage.text()),
                Optional.of(passage.index()),
                passage.reading().key());
    }

    private static Headline told(String text) {
        return new Headline(Quotes.mended(text), Optional.empty(), Plain.key(text));
    }

    static Headline of(Page page, Stretch body) {
        return page.dump()
                ? DumpHeadline.of(page, body).map(Headline::at).orElseGet(() -> told(""))
                : ofMarkup(page, body);
    }

    private static Headline ofMarkup(Page page, Stretch body) {
        var names = weighed(page, names(page));
        var heading = scored(page, names, body)
                .max(java.util.Comparator.comparingDouble(Scored::score))
                .map(Scored::passage);
        return heading.map(p -> withoutKicker(p, names)).orElseGet(() -> fromNames(page, names, body));
    }

    /// The passages that may be the title, in the order of the page.
    static Stream<Scored> scored(Page page, Stretch body) {
        return page.dump() ? DumpHeadline.scored(page, body) : scored(page, weighed(page, names(page)), body);
    }

    private static Stream<Scored> scored(Page page, List<String> names, Stretch body) {
        return page.passages().stream()
                .filter(p -> isCandidate(p, body))
                .map(p -> new Scored(p, score(p, names, body)))
                .filter(s -> s.score() > 0);
    }

    /// A lone name that heads the page counts twice, so that it is not taken for the site's.
    private static List<String> weighed(Page page, List<String> names) {
        return isHeaded(page, names) ? List.of(names.getFirst(), names.getFirst()) : names;
    }

    /// A heading without the word set before it, where the page calls itself by the rest alone.
    private static Headline withoutKicker(Passage heading, List<String> names) {
        var whole = Plain.key(heading.text());
        return names.stream()
                .limit(2)
                .filter(name -> Plain.countWords(name) >= 4 && whole.endsWith(" " + Plain.key(name)))
                .findFirst()
                .map(name -> new Headline(Quotes.mended(name), Optional.of(heading.index()), whole))
                .orElseGet(() -> at(heading));
    }

    /// Whether the one thing that a page calls itself heads it too: then it is no site's name, however short.
    private static boolean isHeaded(Page page, List<String> names) {
        return names.size() == 1
                && page.passages().stream()
                        .anyMatch(p -> p.kind() == Passage.Kind.HEADING
                                && p.level() <= 2
                                && p.linkShare() < LINK
                                && p.reading().key().equals(Plain.key(names.getFirst())));
    }

    /// A passage and how much speaks for it as the title; compared within one page.
    record Scored(Passage passage, double score) {}

    /// What the page calls itself, from the most trusted.
    static List<String> names(Page page) {
        var metadata = page.metadata();
        var names = new ArrayList<String>();
        Stream.of(
                        metadata.data().text("headline"),
                        metadata.first("og:title"),
                        metadata.first("twitter:title"),
                        metadata.data().text("name"),
                        metadata.first("dc.title", "title", "headline"))
                .flatMap(Optional::stream)
                .forEach(names::add);
        if (!metadata.title().isEmpty()) names.add(metadata.title());
        return names.stream()
                .map(name -> SiteSuffix.cut(name, page))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isCandidate(Passage passage, Stretch body) {
        if (passage.words() < 1 || passage.words() > 45 || passage.kind() == Passage.Kind.PICTURE) return false;
        if (passage.zone() == Zone.COMMENTS || passage.zone() == Zone.BREADCRUMB) return false;
        if (passage.index() >= Math.max(body.end(), 1)) return false;
        return passage.kind() == Passage.Kind.HEADING || hasTitleName(passage) || passage.index() < body.start() + 3;
    }

    private static boolean hasTitleName(Passage passage) {
        return passage.marks().contains("title")
                || passage.marks().contains("titre")
                || passage.marks().contains("headline");
    }

    private static double score(Passage passage, List<String> names, Stretch body) {
        double agreement = agreement(passage, names);
        int after = passage.index() - body.start();
        double place = after > 0 ? -0.02 * Math.min(after, 20) : -0.002 * Math.min(-after, 50);
        if (agreement >= AGREES) return agreement + rank(passage) + place;
        boolean plainH1 = passage.kind() == Passage.Kind.HEADING
                && passage.level() == 1
                && passage.words() >= 3
                && passage.zone() == Zone.MAIN
                && after <= 2
                && (names.isEmpty() || passage.linkShare() < 0.5);
        return plainH1 ? 0.4 + place + agreement / 2 : 0;
    }

    /// How far a passage says what the page calls itself. A lone short name is more likely the site's.
    private static double agreement(Passage passage, List<String> names) {
        var own = passage.reading().words();
        double agreement = 0;
        for (int i = 0; i < names.size(); i++) {
            agreement = Math.max(agreement, Similarity.of(own, Plain.words(names.get(i))) - 0.02 * i);
        }
        return isWeak(names) ? agreement * 0.4 : agreement;
    }

    private static boolean isWeak(List<String> names) {
        return names.size() == 1 && Plain.countWords(names.getFirst()) < 5;
    }

    private static double rank(Passage passage) {
        double furniture = passage.zone() == Zone.FURNITURE ? 0.25 : 0;
        if (passage.kind() != Passage.Kind.HEADING) return (hasTitleName(passage) ? 0.1 : 0) - furniture;
        return switch (passage.level()) {
                    case 1 -> 0.35;
                    case 2 -> 0.15;
                    default -> 0.05;
                }
                - furniture;
    }

    private static Headline fromNames(Page page, List<String> names, Stretch body) {
        if (!names.isEmpty() && !isWeak(names)) return told(names.getFirst());
        return page.passages().subList(0, body.end()).stream()
                .filter(p -> p.kind() == Passage.Kind.HEADING && p.words() >= 3 && p.linkShare() < LINK)
                .findFirst()
                .or(() -> calledTitle(page, body))
                .or(() -> boldAbove(page, body))
                .map(Headline::at)
                .or(() -> names.stream().findFirst().map(Headline::told))
                .or(() -> DumpHeadline.of(page, body).map(Headline::at))
                .orElseGet(() -> told(""));
    }

    /// A line above the body that its own name calls a title: `<span class="titre">`.
    private static Optional<Passage> calledTitle(Page page, Stretch body) {
        return page.passages().subList(Math.max(0, body.start() - NEAR), body.start()).stream()
                .filter(p -> CALLED_TITLE.matcher(p.marks()).lookingAt()
                        && p.linkShare() < LINK
                        && p.words() >= 3
                        && p.words() <= 35)
                .findFirst();
    }

    /// A line in bold type just before the first paragraph.
    private static Optional<Passage> boldAbove(Page page, Stretch body) {
        int first = page.in(body).stream()
                .filter(Passage::isProse)
                .findFirst()
                .map(Passage::index)
                .orElse(body.start());
        return page.passages().subList(Math.max(0, first - NEAR), first).reversed().stream()
                .filter(p -> p.isBold()
                        && !p.text().endsWith(".")
                        && p.words() >= 3
                        && p.words() <= 35
                        && p.zone() == Zone.MAIN)
                .findFirst();
    }
}
