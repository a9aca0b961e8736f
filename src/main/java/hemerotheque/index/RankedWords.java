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

    /// What a word adds to its share in the combined field.
    ///
    /// @param headline where it stands in the headline
    /// @param exact where it stands in the form that was typed
    record Bonus(float headline, float exact) {

        /// Measured. Keywords lose by more (needs of readers, nDCG@10: .815, by a headline of .3: .799), and by their
        /// exact form where they are typed in another number (.512, by .1: .507).
        static final Bonus OF_KEYWORDS = new Bonus(0.1f, 0);

        /// A sentence is in the very words of its article (headlines: .664, by .1: .671).
        static final Bonus OF_SENTENCES = new Bonus(0.1f, 0.1f);

        /// Prose wins by its headline words (real questions: .624 by .1, .693 by 1, .694 by 1.5; with exact forms
        /// .701).
        static final Bonus OF_PROSE = new Bonus(1.5f, 0.1f);

        static Bonus of(Question question) {
            if (question.isProse()) return OF_PROSE;
            return question.isSentence() ? OF_SENTENCES : OF_KEYWORDS;
        }
    }

    private RankedWords() {}

    /// Any part of `word`, or the whole of it.
    static Query any(Question.Asked word, Bonus bonus) {
        if (word.tokens().isEmpty()) return new MatchNoDocsQuery("no letter in it");
        return anyOf(word.tokens().stream()
                .map(token -> term(word.word().field(), token, bonus))
                .toList());
    }

    /// A part of the score of a word.
    record Part(Weight.Kind kind, Query query) {}

    static Query term(Field field, Token token, Bonus bonus) {
        return anyOf(parts(field, token, bonus).stream().map(Part::query).toList());
    }

    /// What the score of `token` is the sum of.
    static List<Part> parts(Field field, Token token, Bonus bonus) {
        if (field != Field.ANY)
            return List.of(
                    new Part(Weight.Kind.WORD, new TermQuery(new Term(IndexFields.light(field), form(field, token)))));
        var headline = new TermQuery(new Term(IndexFields.light(Field.HEADLINE), token.light()));
        var parts = new ArrayList<Part>();
        parts.add(new Part(Weight.Kind.WORD, combined(IndexFields::light, token.light())));
        parts.add(new Part(Weight.Kind.HEADLINE, new BoostQuery(headline, bonus.headline())));
        if (bonus.exact() > 0) {
            var exact = combined(IndexFields::exact, token.exact());
            parts.add(new Part(Weight.Kind.FORM, new BoostQuery(exact, bonus.exact())));
        }
        return parts;
    }

    /// What stands for `token` in the field that words are looked for in, [IndexFields#light].
    static String form(Field field, Token token) {
        return IndexFields.isName(field) ? token.exact() : token.light();
    }

    private static Query combined(Function<Field, String> name, String word) {
        return new CombinedFieldQuery.Builder(word)
                .addField(name.apply(Field.HEADLINE), IndexFields.HEADLINE_WEIGHT)
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
