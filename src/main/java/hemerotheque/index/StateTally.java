package hemerotheque.index;

import hemerotheque.search.Beside;
import hemerotheque.search.Facet;
import hemerotheque.search.Trait;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/// Counts the states of articles, which no field holds.
final class StateTally {

    private static final class State {

        private final Trait trait;
        private final LongPredicate having;
        private long articles;

        State(Trait trait, Beside beside) {
            this.trait = trait;
            this.having = beside.having(trait);
        }

        Facet.Count count() {
            return new Facet.Count(trait.code(), articles);
        }
    }

    private final State[] states;

    StateTally(Beside beside) {
        states = Facet.STATES.stream().map(trait -> new State(trait, beside)).toArray(State[]::new);
    }

    /// Counts the first `length` of `docs`, which rise.
    void add(LeafReaderContext leaf, int[] docs, int length) throws IOException {
        var numbers = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
        for (int i = 0; i < length; i++) {
            if (!numbers.advanceExact(docs[i])) continue;
            for (var state : states) if (state.having.test(numbers.longValue())) state.articles++;
        }
    }

    /// The states that some article is in.
    List<Facet.Count> counts() {
        return Arrays.stream(states)
                .filter(state -> state.articles > 0)
                .map(State::count)
                .toList();
    }
}
