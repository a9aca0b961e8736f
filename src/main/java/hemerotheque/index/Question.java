package hemerotheque.index;

import hemerotheque.search.Field;
import hemerotheque.search.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The top level of a query, taken apart: its words without a field, which a search may widen over, and the rest,
/// which holds in any case.
///
/// @param words in their order, without the stray letters of lost elisions
/// @param dated the days that it names in plain words
record Question(List<Asked> words, List<Query> rest, List<Query.Dated> dated) {

    /// A plain word with its tokens.
    record Asked(Query.Word word, List<Token> tokens) {
        boolean isGrammar() {
            return GrammarWords.isGrammar(tokens);
        }
    }

    static Question of(Query query, FrenchAnalysis analysis) {
        if (query instanceof Query.Word word) return new Question(List.of(asked(word, analysis)), List.of(), List.of());
        var parts = query instanceof Query.All all ? all.parts() : List.of(query);
        var words = new ArrayList<Asked>();
        var rest = new ArrayList<Query>();
        var dated = new ArrayList<Query.Dated>();
        for (var part : parts) {
            if (part instanceof Query.Word word && word.field() == Field.ANY) words.add(asked(word, analysis));
            else if (part instanceof Query.Dated days) dated.add(days);
            else rest.add(part);
        }
        return new Question(withoutStrays(words), rest, dated);
    }

    /// The same, its phrases taken for plain words.
    Question loosened(Function<Query, Question> reader) {
        var all = new ArrayList<>(words);
        var others = new ArrayList<Query>();
        for (var part : rest) {
            if (part instanceof Query.Phrase(var field, var text) && field == Field.ANY)
                all.addAll(reader.apply(plain(text)).words());
            else others.add(part);
        }
        return new Question(all, others, dated);
    }

    private static Query plain(String text) {
        return new Query.All(Stream.of(text.strip().split("\\s+"))
                .<Query>map(word -> new Query.Word(Field.ANY, word))
                .toList());
    }

    private static Asked asked(Query.Word word, FrenchAnalysis analysis) {
        return new Asked(word, analysis.tokens(word.word()));
    }

    private static List<Asked> withoutStrays(List<Asked> words) {
        var kept = new ArrayList<Asked>();
        for (int i = 0; i < words.size(); i++) {
            var following = i + 1 < words.size() ? words.get(i + 1).tokens() : List.<Token>of();
            if (!GrammarWords.isStray(words.get(i).tokens(), following)) kept.add(words.get(i));
        }
        return kept;
    }

    /// The words that count: all but those of grammar, or all where there are no others.
    List<Asked> content() {
        var content = words.stream().filter(word -> !word.isGrammar()).toList();
        return content.isEmpty() ? words : content;
    }

    /// The words of grammar beside [#content].
    List<Asked> grammar() {
        var content = content();
        return words.stream().filter(word -> !content.contains(word)).toList();
    }

    /// How many of [#content] are most of them: half, or a third where they are a sentence. A half of a sentence would
    /// lose a twentieth of the right answers, a third loses none to speak of (measured).
    int most() {
        int all = content().size();
        return isSentence() ? Math.max(1, all / 3) : (all + 1) / 2;
    }

    /// Whether it names days and looks for nothing in the texts beside.
    boolean asksForDaysOnly() {
        return words.isEmpty() && !dated.isEmpty() && rest.stream().allMatch(QueryTranslator::isUnscored);
    }

    boolean canWiden() {
        return content().size() > 1;
    }

    boolean isSentence() {
        return canWiden()
                && GrammarWords.isSentence(words.stream().map(Asked::word).toList());
    }

    /// Whether it is a sentence that a person wrote, not a row of keywords: a third of its words are grammar.
    boolean isProse() {
        return isSentence() && grammar().size() * 3 >= words.size();
    }
}
