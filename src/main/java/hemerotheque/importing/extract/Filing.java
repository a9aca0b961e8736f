package hemerotheque.importing.extract;

import java.util.Optional;

/// The line of a dump that says when the article under it was published: no prose above it is the article's.
final class Filing {

    /// Words, our choice: a longer line tells more than when and by whom.
    private static final int LONGEST = 14;

    /// The share of a stretch's weight that must follow, our choice: else the line belongs to another article.
    private static final double LEAST = 0.4;

    private Filing() {}

    /// The index of the first such line in `run`, where enough prose follows.
    static Optional<Integer> of(Page page, Stretch run) {
        double all = page.weight(page.in(run));
        double before = 0;
        for (var line : page.in(run)) {
            if (before > all * (1 - LEAST)) return Optional.empty();
            if (isOne(line)) return Optional.of(line.index());
            before += Math.max(0, page.weight(line));
        }
        return Optional.empty();
    }

    private static boolean isOne(Passage line) {
        return line.words() <= LONGEST
                && line.reading().mentions().stream()
                        .anyMatch(m -> m.role() == FrenchDate.Role.PUBLISHED
                                && m.day() > 0
                                && m.year().isPresent())
                && Metalines.is(line, true);
    }
}
