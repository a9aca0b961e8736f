package hemerotheque.index;

import hemerotheque.search.Field;
import hemerotheque.search.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanMultiTermQueryWrapper;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.WildcardQuery;

/// What a query looks for in texts, as queries of the index that tell its places: the same things that [Highlights]
/// marks, but for PROCHE, which is one place from the first of its words to the last.
final class SoughtPlaces {

    /// @param field of the article
    record Thing(Field field, SpanQuery query) {}

    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private final ExactWords exactWords = new ExactWords(analysis);
    private final List<Thing> things = new ArrayList<>();
    private final List<Predicate<Token>> wholes = new ArrayList<>();

    SoughtPlaces(Query query) {
        add(query);
    }

    List<Thing> things() {
        return things;
    }

    /// Whether a compound of a text, taken as one word, is what was looked for.
    boolean isWhole(Token joined) {
        return wholes.stream().anyMatch(whole -> whole.test(joined));
    }

    private void add(Query query) {
        switch (query) {
            case Query.Everything _, Query.Published _, Query.Not _ -> {}
            case Query.DayOfYear _,
                    Query.Imported _,
                    Query.Captured _,
                    Query.WordCount _,
                    Query.Filed _,
                    Query.Has _,
                    Query.Noted _ -> {}
            case Query.OfMonth _, Query.DatedTo _, Query.DatedBy _, Query.Named _ -> {}
            case Query.AnyOf(var parts) -> parts.forEach(this::add);
            case Query.Saved(var _, var meaning) -> add(meaning);
            case Query.All _, Query.Word _ -> {
                var question = Question.of(query, analysis);
                question.content().forEach(asked -> word(asked.word().field(), asked.tokens()));
                question.dated().forEach(this::add);
                question.rest().forEach(this::add);
            }
            case Query.Dated(var _, var words) -> word(Field.ANY, RankedDays.core(analysis.tokens(words)));
            case Query.Phrase(var field, var words) ->
                words(field, analysis.tokens(words), Token::exact, SoughtPlaces::written);
            case Query.Accented(var field, var word) -> inEach(field, part -> exactWords.accented(part, word));
            case Query.Exact(var field, var word) -> inEach(field, part -> exactWords.query(part, word));
            case Query.Pattern(var field, var pattern) -> {
                wholes.add(Highlights.pattern(pattern));
                inEach(
                        field,
                        part -> new SpanMultiTermQueryWrapper<>(
                                new WildcardQuery(new Term(IndexFields.exact(part), Patterns.folded(pattern)))));
            }
            case Query.Fuzzy(var field, var word) ->
                QueryTranslator.parts(analysis.tokens(word)).forEach(part -> fuzzy(field, part.exact()));
            case Query.Near(var field, var one, var other, var words) ->
                inEach(field, part -> exactWords.near(part, one, other, Math.min(words, QueryTranslator.FARTHEST)));
        }
    }

    private void word(Field field, List<Token> tokens) {
        words(field, tokens, Token::light, PlacedStem::of);
    }

    private static SpanQuery written(Field part, Token word) {
        return new SpanTermQuery(new Term(IndexFields.exact(part), word.exact()));
    }

    /// Words one after the other, or what stands for all of them in one word.
    ///
    /// @param one the places of one word in one field of the index
    private void words(
            Field field, List<Token> tokens, Function<Token, String> form, BiFunction<Field, Token, SpanQuery> one) {
        if (tokens.isEmpty()) return;
        var parts = QueryTranslator.parts(tokens);
        inEach(field, part -> ExactWords.inOrder(part, parts, one));
        for (var token : tokens) {
            if (!token.joined() && tokens.size() > 1) continue;
            wholes.add(whole -> form.apply(whole).equals(form.apply(token)));
            if (token.joined()) inEach(field, part -> one.apply(part, token));
        }
    }

    private void fuzzy(Field field, String word) {
        wholes.add(Highlights.near(word));
        inEach(
                field,
                part -> new SpanMultiTermQueryWrapper<>(new FuzzyQuery(
                        new Term(IndexFields.exact(part), word), Patterns.edits(word), Patterns.FUZZY_PREFIX)));
    }

    private void inEach(Field field, Function<Field, org.apache.lucene.search.Query> query) {
        for (var part : IndexFields.parts(field)) {
            if (isText(part) && query.apply(part) instanceof SpanQuery spans) things.add(new Thing(part, spans));
        }
    }

    static boolean isText(Field field) {
        return switch (field) {
            case ANY, HEADLINE, STANDFIRST, BODY, CAPTION -> true;
            case SOURCE, SECTION, AUTHOR, TAG, ADDRESS, LANGUAGE -> false;
        };
    }

    /// `query` with its patterns spelt out, however many words they stand for.
    static org.apache.lucene.search.Query rewritten(SpanQuery query, IndexSearcher searcher) throws IOException {
        org.apache.lucene.search.Query before = query;
        var after = before.rewrite(searcher);
        while (after != before) {
            before = after;
            after = before.rewrite(searcher);
        }
        return after;
    }
}
