package hemerotheque.index;

import hemerotheque.model.ArticleState;
import hemerotheque.search.Beside;
import hemerotheque.search.Facet;
import hemerotheque.search.Trait;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/// Counts the states of articles, which no field holds. Only those that some article of the archive is in are looked
/// up; what is not read is unread.
final class StateTally {

    private static final class Noted {

        private final Trait trait;
        private final LongPredicate having;
        private long articles;

        Noted(Trait trait, Beside beside) {
            this.trait = trait;
            this.having = beside.having(trait);
        }
    }

    private final Noted[] noted;
    private long met;

    StateTally(Beside beside) {
        var states = beside.states();
        noted = Arrays.stream(ArticleState.values())
                .filter(state -> states.count(state) > 0)
                .map(state -> new Noted(trait(state), beside))
                .toArray(Noted[]::new);
    }

    private static Trait trait(ArticleState state) {
        return switch (state) {
            case READ -> Trait.READ;
            case FAVOURITE -> Trait.FAVOURITE;
        };
    }

    /// Counts the first `length` of `docs`, which rise.
    void add(LeafReaderContext leaf, int[] docs, int length) throws IOException {
        met += length;
        if (noted.length == 0) return;
        var numbers = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
        for (int i = 0; i < length; i++) {
            if (!numbers.advanceExact(docs[i])) continue;
            for (var state : noted) if (state.having.test(numbers.longValue())) state.articles++;
        }
    }

    /// The states that some article is in.
    List<Facet.Count> counts() {
        long read = articles(Trait.READ);
        return Stream.of(
                        new Facet.Count(Trait.UNREAD.code(), met - read),
                        new Facet.Count(Trait.READ.code(), read),
                        new Facet.Count(Trait.FAVOURITE.code(), articles(Trait.FAVOURITE)))
                .filter(count -> count.articles() > 0)
                .toList();
    }

    private long articles(Trait trait) {
        return Arrays.stream(noted)
                .filter(state -> state.trait == trait)
                .mapToLong(state -> state.articles)
                .sum();
    }
}
