package hemerotheque.importing.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The summary under the headline.
///
/// @param places indexes of the passages that show it, so that the body does not say it again
record Standfirst(Optional<String> text, List<Integer> places) {

    private static final Pattern MARKS = Pattern.compile(
            "(?<![a-z0-9])(?:chapos?|chapeau|standfirst|intro|introduction|article-?intro|lead|lede|excerpt|summary|resume|accroche|amorce|hat|article-?hat|deck|dek|strapline|sous-?titre|sub-?title|sub-?headline|abstract|teaser|teaser-?text|description|article-?desc|desc|catch|attribute-short)(?![a-z0-9])");

    /// The names of the elements close around a passage: programs nest several, with several names each.
    private static final Pattern NEAREST = Pattern.compile("^\\S*(?: \\S+){0,4}");

    private static final int LONGEST = 900;
    private static final int SHORTEST_WORDS = 6;

    /// Passages between the title and the body that may be a summary, our choice: share bars stand there too.
    private static final int NEAR = 24;

    /// The same where no passage shows the title.
    private static final int NEARER = 12;

    static Standfirst of(Page page, Headline headline, List<Passage> body) {
        if (page.dump()) return none();
        var first = body.stream().filter(p -> p.kind() != Passage.Kind.PICTURE).findFirst();
        int start = first.map(Passage::index).orElse(0);
        int title = headline.place().orElse(Math.max(0, start - NEARER));
        var above = page.passages().subList(Math.min(Math.max(title + 1, start - NEAR), start), start).stream()
                .filter(p -> isSummary(p, headline))
                .filter(p -> isMarked(p) || agrees(page, p))
                .findFirst();
        if (above.isPresent())
            return new Standfirst(
                    Optional.of(above.get().text()), List.of(above.get().index()));
        var opening = body.stream()
                .limit(3)
                .filter(p -> isSummary(p, headline) && isMarked(p))
                .findFirst()
                .filter(p -> isAlone(p, body));
        boolean enough = body.stream().filter(Passage::isProse).count() > 2;
        if (opening.isPresent() && enough)
            return new Standfirst(
                    Optional.of(opening.get().text()), List.of(opening.get().index()));
        return none();
    }

    private static Standfirst none() {
        return new Standfirst(Optional.empty(), List.of());
    }

    private static boolean isSummary(Passage passage, Headline headline) {
        return passage.kind() != Passage.Kind.PICTURE
                && passage.words() >= SHORTEST_WORDS
                && passage.text().length() <= LONGEST
                && passage.zone() == Zone.MAIN
                && passage.linkShare() < 0.5
                && !passage.reading().key().equals(headline.key())
                && !passage.reading().isForeign()
                && !Metalines.is(passage, true);
    }

    /// Whether a passage bears the name of a summary.
    static boolean isMarked(Passage passage) {
        return NEAREST.matcher(passage.marks())
                .results()
                .findFirst()
                .filter(nearest -> MARKS.matcher(nearest.group()).find())
                .isPresent();
    }

    /// Whether what follows bears another name: a container called « excerpt » may hold the whole body.
    private static boolean isAlone(Passage passage, List<Passage> body) {
        return body.stream()
                .filter(p -> p.index() > passage.index() && p.kind() == Passage.Kind.TEXT)
                .limit(2)
                .noneMatch(Standfirst::isMarked);
    }

    /// Whether the page's own description begins as this passage does.
    private static boolean agrees(Page page, Passage passage) {
        var own = passage.reading().words();
        return page.metadata().all("og:description", "description", "twitter:description").stream()
                .map(Plain::words)
                .anyMatch(told -> Similarity.of(own, told) > 0.7);
    }
}
