package hemerotheque.index;

import hemerotheque.search.Field;
import hemerotheque.search.Reason.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words as queries with a score: BM25 over headline, standfirst and body as if they were one field, the headline
/// counting double (BM25F). Source: Robertson & Zaragoza, *The Probabilistic Relevance Framework*, 2009.
final class RankedWords {

    /// What a word counts by its place and form.
    ///
    /// @param headline in the headline, as part of the combined field, against 1 in the body
    /// @param alone what it adds where it stands in the headline, whatever stands in the body
    /// @param opening what it adds where it stands in the first words of the body
    /// @param exact what it adds where it stands in the form that was typed
    record Weights(float headline, float alone, float opening, float exact) {

        /// Measured together, see decision 0025.
        static final Weights OF_KEYWORDS = new Weights(3, 0.1f, 0.1f, 0);

        /// A sentence is in the very words of its article (headlines: .664, by .1: .671).
        static final Weights OF_SENTENCES = new Weights(3, 0.1f, 0.1f, 0.1f);

        /// Prose wins by its headline words (real questions: .624 by .1, .693 by 1, .694 by 1.5; with exact forms
        /// .701), not by openings.
        static final Weights OF_PROSE = new Weights(IndexFields.HEADLINE_WEIGHT, 1.5f, 0, 0.1f);

        static Weights of(Question question) {
            if (question.isProse()) return OF_PROSE;
            return question.isSentence() ? OF_SENTENCES : OF_KEYWORDS;
        }
    }

    private RankedWords() {}

    /// Any part of `word`, or the whole of it.
    static Query any(Question.Asked word, Weights weights) {
        if (word.tokens().isEmpty()) return new MatchNoDocsQuery("no letter in it");
        return anyOf(word.tokens().stream()
                .map(token -> term(word.word().field(), token, weights))
                .toList());
    }

    /// What [#any] finds and scores, taken apart where it can be: a compound is found by any of its parts.
    static WordHolders.Word holders(Question.Asked word, Weights weights) {
        if (word.tokens().size() != 1) return new WordHolders.Word(any(word, weights), List.of());
        var parts = parts(word.word().field(), word.tokens().getFirst(), weights).stream()
                .map(Part::query)
                .toList();
        return new WordHolders.Word(parts.getFirst(), parts.subList(1, parts.size()));
    }

    /// A part of the score of a word.
    record Part(Weight.Kind kind, Query query) {}

    static Query term(Field field, Token token, Weights weights) {
        return anyOf(parts(field, token, weights).stream().map(Part::query).toList());
    }

    /// What the score of `token` is the sum of.
    static List<Part> parts(Field field, Token token, Weights weights) {
        if (field != Field.ANY)
            return List.of(
                    new Part(Weight.Kind.WORD, new TermQuery(new Term(IndexFields.light(field), form(field, token)))));
        var headline = new TermQuery(new Term(IndexFields.light(Field.HEADLINE), token.light()));
        var opening = new TermQuery(new Term(IndexFields.OPENING, token.light()));
        var parts = new ArrayList<Part>();
        parts.add(new Part(Weight.Kind.WORD, combined(IndexFields::light, token.light(), weights)));
        add(Weight.Kind.HEADLINE, weights.alone(), headline, parts);
        add(Weight.Kind.OPENING, weights.opening(), opening, parts);
        add(Weight.Kind.FORM, weights.exact(), combined(IndexFields::exact, token.exact(), weights), parts);
        return parts;
    }

    /// What stands for `token` in the field that words are looked for in, [IndexFields#light].
    static String form(Field field, Token token) {
        return IndexFields.isName(field) ? token.exact() : token.light();
    }

    private static void add(Weight.Kind kind, float weight, Query query, List<Part> parts) {
        if (weight > 0) parts.add(new Part(kind, new BoostQuery(query, weight)));
    }

    private static Query combined(Function<Field, String> name, String word, Weights weights) {
        return new CombinedFieldQuery.Builder(word)
                .addField(name.apply(Field.HEADLINE), weights.headline())
                .addField(name.apply(Field.STANDFIRST), IndexFields.STANDFIRST_WEIGHT)
                .addField(name.apply(Field.BODY), IndexFields.BODY_WEIGHT)
                .build();
    }

    static Query anyOf(List<Query> queries) {
        if (queries.size() == 1) return queries.getFirst();
        var any = new BooleanQuery.Builder();
        for (var query : queries) any.add(query, Occur.SHOULD);
        return any.build();
    }
}
