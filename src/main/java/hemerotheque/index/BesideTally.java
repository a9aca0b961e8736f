package hemerotheque.index;

import hemerotheque.model.ArticleState;
import hemerotheque.search.Beside;
import hemerotheque.search.Facet;
import hemerotheque.search.Folder;
import hemerotheque.search.Trait;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

/// Counts what no field holds of articles: their states, their folders. Only values that some article of the archive
/// has are looked up; what is not read is unread.
final class BesideTally {

    /// The kinds that are counted so.
    static final Set<Facet.Kind> KINDS = EnumSet.of(Facet.Kind.STATE, Facet.Kind.FOLDER);

    private static final class Value {

        private final String value;
        private final LongPredicate having;
        private long articles;

        Value(String value, LongPredicate having) {
            this.value = value;
            this.having = having;
        }
    }

    private final Facet.Kind kind;
    private final List<Value> values;
    private final LongPredicate valued; // whether an article has a value at all
    private long met;
    private long without;

    private BesideTally(Facet.Kind kind, List<Value> values, LongPredicate valued) {
        this.kind = kind;
        this.values = values;
        this.valued = valued;
    }

    /// @param kind one of [#KINDS]
    static BesideTally of(Facet.Kind kind, Beside beside) {
        return switch (kind) {
            case STATE -> new BesideTally(kind, states(beside), _ -> true);
            case FOLDER -> new BesideTally(kind, folders(beside), beside.having(Trait.FOLDER));
            default -> throw new IllegalArgumentException("a field holds " + kind);
        };
    }

    private static List<Value> states(Beside beside) {
        var states = beside.states();
        return Arrays.stream(ArticleState.values())
                .filter(state -> states.count(state) > 0)
                .map(BesideTally::trait)
                .map(trait -> new Value(trait.code(), beside.having(trait)))
                .toList();
    }

    private static Trait trait(ArticleState state) {
        return switch (state) {
            case READ -> Trait.READ;
            case FAVOURITE -> Trait.FAVOURITE;
        };
    }

    private static List<Value> folders(Beside beside) {
        var folders = beside.folders();
        return folders.all().stream()
                .filter(folder -> folders.count(folder) > 0)
                .map(Folder::name)
                .map(name -> new Value(name, beside.folders().in(name)))
                .toList();
    }

    /// Counts the first `length` of `docs`, which rise.
    void add(LeafReaderContext leaf, int[] docs, int length) throws IOException {
        met += length;
        if (values.isEmpty()) {
            without += length;
            return;
        }
        var numbers = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER);
        for (int i = 0; i < length; i++) {
            if (!numbers.advanceExact(docs[i]) || !valued.test(numbers.longValue())) without++;
            else for (var value : values) if (value.having.test(numbers.longValue())) value.articles++;
        }
    }

    /// The values that some article has, in no order.
    List<Facet.Count> counts() {
        var counts = values.stream().map(value -> new Facet.Count(value.value, value.articles));
        var all = kind == Facet.Kind.STATE ? Stream.concat(Stream.of(unread()), counts) : counts;
        return all.filter(count -> count.articles() > 0).toList();
    }

    /// Articles without any value.
    long without() {
        return kind == Facet.Kind.STATE ? 0 : without;
    }

    private Facet.Count unread() {
        long read = values.stream()
                .filter(value -> value.value.equals(Trait.READ.code()))
                .mapToLong(value -> value.articles)
                .sum();
        return new Facet.Count(Trait.UNREAD.code(), met - read);
    }
}
