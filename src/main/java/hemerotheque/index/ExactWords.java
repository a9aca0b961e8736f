package hemerotheque.index;

import hemerotheque.search.Field;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanMultiTermQueryWrapper;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanNotQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/// The queries that look at places: `=mot` and PROCHE.
final class ExactWords {

    private final FrenchAnalysis analysis;

    ExactWords(FrenchAnalysis analysis) {
        this.analysis = analysis;
    }

    /// `word` with its own accents and ending.
    Query query(Field field, String word) {
        var name = IndexFields.exact(field);
        var parts = QueryTranslator.parts(analysis.tokens(word)).stream()
                .map(part -> exactly(name, part))
                .toList();
        return parts.isEmpty() ? new MatchNoDocsQuery("no letter in it") : inOrder(parts);
    }

    /// `word` with its own accents, whatever its ending.
    Query accented(Field field, String word) {
        var parts = QueryTranslator.parts(analysis.tokens(word)).stream()
                .map(part -> agreeing(field, part))
                .toList();
        return parts.isEmpty() ? new MatchNoDocsQuery("no letter in it") : inOrder(parts);
    }

    /// Words with accents that agree, and such without where no word with accents stands.
    private static SpanQuery agreeing(Field field, Token word) {
        var marked = new SpanMultiTermQueryWrapper<>(AccentedForms.marked(field, word, true));
        var plain = new SpanMultiTermQueryWrapper<>(AccentedForms.plain(field, word));
        var any = new SpanMultiTermQueryWrapper<>(AccentedForms.marked(field, word, false));
        return new SpanOrQuery(marked, new SpanNotQuery(plain, any));
    }

    /// A word with accents has a term of its own; one without stands where no word with accents does.
    private static SpanQuery exactly(String field, Token word) {
        if (word.isAccented()) return new SpanTermQuery(new Term(field, word.marked()));
        var accented = new PrefixQuery(new Term(field, word.exact() + WordForm.MARK));
        return new SpanNotQuery(
                new SpanTermQuery(new Term(field, word.exact())), new SpanMultiTermQueryWrapper<>(accented));
    }

    /// `one` and `other` in either order with at most `words` others between; endings make no difference.
    Query near(Field field, String one, String other, int words) {
        var sides = new SpanQuery[] {light(field, one), light(field, other)};
        return new SpanNearQuery(sides, words, false);
    }

    private SpanQuery light(Field field, String words) {
        return inOrder(field, QueryTranslator.parts(analysis.tokens(words)), PlacedStem::of);
    }

    /// `words` one after the other in one field of the index.
    ///
    /// @param one the places of one of them
    static SpanQuery inOrder(Field part, List<Token> words, BiFunction<Field, Token, SpanQuery> one) {
        return inOrder(words.stream().map(word -> one.apply(part, word)).toList());
    }

    private static SpanQuery inOrder(List<SpanQuery> words) {
        return words.size() == 1 ? words.getFirst() : new SpanNearQuery(words.toArray(SpanQuery[]::new), 0, true);
    }
}
