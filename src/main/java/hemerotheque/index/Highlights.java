package hemerotheque.index;

import hemerotheque.model.Span;
import hemerotheque.search.Field;
import hemerotheque.search.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/// The places of a text that answer a query: its positive words, phrases and patterns, by the analysis of the index.
/// Words of grammar only where the query has no others. Not for two threads at once.
final class Highlights {

    private final FrenchAnalysis analysis;
    private final List<Sought> sought = new ArrayList<>();

    Highlights(Query query, KnownForms forms) {
        analysis = new FrenchAnalysis(forms);
        add(query);
    }

    /// For each thing looked for, its places in `text`.
    List<List<Span>> found(String text) {
        var tokens = analysis.tokens(text);
        return sought.stream().map(thing -> thing.in(tokens)).toList();
    }

    /// All places in `text`, in order; what overlaps is one.
    List<Span> spans(String text) {
        if (sought.isEmpty()) return List.of();
        return merged(found(text).stream().flatMap(List::stream).toList());
    }

    static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span :
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (merged.isEmpty() || merged.getLast().end() <= span.start()) merged.add(span);
            else merged.add(joined(merged.removeLast(), span));
        }
        return merged;
    }

    private static Span joined(Span one, Span other) {
        return new Span(one.start(), Math.max(one.end(), other.end()));
    }

    private void add(Query query) {
        switch (query) {
            case Query.Everything _, Query.Published _, Query.DayOfYear _, Query.Imported _, Query.Captured _ -> {}
            case Query.OfMonth _, Query.DatedTo _, Query.DatedBy _, Query.Named _ -> {}
            case Query.WordCount _, Query.Filed _, Query.Has _, Query.Noted _, Query.Not _ -> {}
            case Query.Dated(var _, var words) ->
                add(Field.ANY, sequence(RankedDays.core(analysis.tokens(words)), Token::light));
            case Query.AnyOf(var parts) -> parts.forEach(this::add);
            case Query.Saved(var _, var meaning) -> add(meaning);
            case Query.All _, Query.Word _ -> {
                var question = Question.of(query, analysis);
                question.content().forEach(this::addWord);
                question.dated().forEach(this::add);
                question.rest().forEach(this::add);
            }
            case Query.Phrase(var field, var words) -> add(field, sequence(words, Token::exact));
            case Query.Accented(var field, var word) -> add(field, accented(analysis.tokens(word)));
            case Query.Exact(var field, var word) -> add(field, sequence(word, Token::accented));
            case Query.Pattern(var field, var pattern) -> add(field, one(pattern(pattern)));
            case Query.Fuzzy(var field, var word) ->
                QueryTranslator.parts(analysis.tokens(word)).forEach(part -> add(field, one(near(part.exact()))));
            case Query.Near(var field, var one, var other, var words) ->
                add(field, new Sought.Close(sequence(one, Token::light), sequence(other, Token::light), words));
        }
    }

    private void add(Field field, Sought thing) {
        boolean inText = switch (field) {
            case ANY, HEADLINE, STANDFIRST, BODY, CAPTION -> true;
            case SOURCE, SECTION, AUTHOR, TAG, ADDRESS, LANGUAGE -> false;
        };
        if (inText) sought.add(thing);
    }

    private void addWord(Question.Asked word) {
        add(word.word().field(), sequence(word.tokens(), Token::light));
    }

    private Sought sequence(String words, Function<Token, String> form) {
        return sequence(analysis.tokens(words), form);
    }

    private static Sought sequence(List<Token> words, Function<Token, String> form) {
        var parts = QueryTranslator.parts(words).stream()
                .map(word -> equal(word, form))
                .toList();
        var wholes = words.stream()
                .filter(word -> word.joined() || words.size() == 1)
                .toList();
        return new Sought.Sequence(
                parts,
                token -> wholes.stream().anyMatch(whole -> equal(whole, form).test(token)));
    }

    /// As [AccentedForms] has it.
    private static Sought accented(List<Token> words) {
        var parts =
                QueryTranslator.parts(words).stream().map(Highlights::agreeing).toList();
        return new Sought.Sequence(
                parts, token -> words.size() == 1 && agreeing(words.getFirst()).test(token));
    }

    private static Predicate<Token> agreeing(Token word) {
        return token -> token.light().equals(word.light()) && AccentedForms.agree(token.accented(), word.accented());
    }

    private static Predicate<Token> equal(Token word, Function<Token, String> form) {
        return token -> form.apply(token).equals(form.apply(word));
    }

    private static Sought one(Predicate<Token> word) {
        return new Sought.Sequence(List.of(word), word);
    }

    static Predicate<Token> pattern(String pattern) {
        int limit = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;
        var words = new CharacterRunAutomaton(WildcardQuery.toAutomaton(new Term("", Patterns.folded(pattern)), limit));
        return token -> words.run(token.exact());
    }

    static Predicate<Token> near(String exact) {
        var words =
                FuzzyQuery.getFuzzyAutomaton(exact, Patterns.edits(exact), Patterns.FUZZY_PREFIX, true).runAutomaton;
        return token -> {
            var bytes = new BytesRef(token.exact());
            return words.run(bytes.bytes, bytes.offset, bytes.length);
        };
    }
}
