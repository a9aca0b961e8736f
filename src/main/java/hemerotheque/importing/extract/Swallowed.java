package hemerotheque.importing.extract;

import hemerotheque.importing.extract.Flattening.Holder;
import java.util.BitSet;
import java.util.List;

/// Paragraphs of the article in an element that a class name alone calls furniture: « teaser » for the beginning that
/// is free to read, « widget » for a piece of text. They stand beside the body and speak of the same things.
final class Swallowed {

    /// Passages between such an element and the body, our choice.
    private static final int NEAR = 20;

    /// Paragraphs, our choice: one alone is a standfirst or an excerpt of another article.
    private static final int FEWEST = 2;

    /// How near to the share of words that the body's own paragraphs have in common theirs is. Measured: theirs is at
    /// 0.85 and more, that of boxes about another side of the same subject at 0.73 and less.
    private static final double NEARLY = 0.8;

    private static final double FEWEST_LINKS = 0.2;

    private final Flattening.Flat flat;
    private final Zones zones;

    Swallowed(Flattening.Flat flat, Zones zones) {
        this.flat = flat;
        this.zones = zones;
    }

    /// The places of such paragraphs, none where no name was believed too much.
    ///
    /// @param page as it is with all names believed
    BitSet of(Page page) {
        var places = new BitSet();
        var suspects = flat.holders().stream().filter(this::isSuspect).toList();
        if (suspects.isEmpty()) return places;
        var body = Candidates.best(page);
        var own = page.in(body).stream().filter(Passage::isProse).toList();
        if (own.size() < FEWEST) return places;
        var vocabulary = Vocabulary.of(own);
        for (var suspect : suspects) {
            if (isBeside(suspect.stretch(), body) && speaksOfTheSame(paragraphs(suspect), vocabulary))
                paragraphs(suspect).forEach(passage -> places.set(passage.index()));
        }
        return places;
    }

    private boolean isSuspect(Holder holder) {
        return holder.opens()
                && holder.zone() == Zone.FURNITURE
                && zones.isByDoubtfulName(holder)
                && paragraphs(holder).size() >= FEWEST;
    }

    private List<Passage> paragraphs(Holder holder) {
        var inside = flat.passages()
                .subList(holder.stretch().start(), holder.stretch().end());
        boolean others = inside.stream().anyMatch(p -> p.linkShare() > FEWEST_LINKS);
        return others
                ? List.of()
                : inside.stream().filter(Swallowed::isParagraph).toList();
    }

    private static boolean isParagraph(Passage passage) {
        return passage.isProse() && !passage.reading().isForeign() && !Metalines.is(passage, true);
    }

    private static boolean isBeside(Stretch stretch, Stretch body) {
        return stretch.start() >= body.start() - NEAR && stretch.start() < body.end();
    }

    private static boolean speaksOfTheSame(List<Passage> some, Vocabulary vocabulary) {
        double shared = some.stream().mapToDouble(vocabulary::shareOf).average().orElse(0);
        return shared >= NEARLY * vocabulary.usual();
    }
}
