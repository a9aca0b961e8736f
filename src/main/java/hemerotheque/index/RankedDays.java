package hemerotheque.index;

import hemerotheque.search.Field;
import hemerotheque.search.NamedDays;
import hemerotheque.search.Query;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.TermQuery;

/// Days that a question names in plain words, as queries.
record RankedDays(FrenchAnalysis analysis) {

    /// Share that the lesser of day and words adds to the greater. Measured (needs of readers, nDCG@10: .800 by 0, .813
    /// by .3, .810 by .7).
    static final float BOTH = 0.3f;

    /// What raises an article by its day of publication, or by the words where they stand in its text.
    org.apache.lucene.search.Query raising(Query.Dated dated) {
        return new DisjunctionMaxQuery(List.of(new PublishedThen(dated.days()), words(dated)), BOTH);
    }

    /// Articles that may have been published on one of these days, and those which hold the words of one.
    org.apache.lucene.search.Query only(List<Query.Dated> all) {
        return RankedWords.anyOf(all.stream()
                .flatMap(dated -> Stream.of(then(dated.days()), words(dated)))
                .toList());
    }

    static org.apache.lucene.search.Query then(NamedDays days) {
        return switch (days) {
            case NamedDays.Once(var range) -> QueryTranslator.published(range);
            case NamedDays.EachYear(var day) -> new TermQuery(new Term(IndexFields.DAY_OF_YEAR, day.toString()));
        };
    }

    org.apache.lucene.search.Query words(Query.Dated dated) {
        var words = new BooleanQuery.Builder();
        for (var word : core(dated))
            words.add(RankedWords.term(Field.ANY, word, RankedWords.Weights.OF_KEYWORDS), Occur.MUST);
        return words.build();
    }

    /// The words of `dated` that are looked for in texts.
    List<Token> core(Query.Dated dated) {
        return core(analysis.tokens(dated.words()));
    }

    /// `words` from the first to the last that is not grammar: « 2019 » of « en 2019 ».
    static List<Token> core(List<Token> words) {
        int first = 0;
        int last = words.size();
        while (first < last - 1 && GrammarWords.isGrammar(words.get(first).exact())) first++;
        while (last > first + 1 && GrammarWords.isGrammar(words.get(last - 1).exact())) last--;
        return words.subList(first, last);
    }
}
