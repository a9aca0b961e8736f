package hemerotheque.index;

import hemerotheque.model.DateRange;
import hemerotheque.search.Beside;
import hemerotheque.search.Field;
import hemerotheque.search.Filter;
import hemerotheque.search.Query;
import hemerotheque.search.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/// Says a query in the language of Lucene.
///
/// Words and days that are named have a score, see [RankedWords] and [RankedDays]; filters have none.
final class QueryTranslator {

    /// Words between the two of PROCHE at the most: under the distance of two paragraphs.
    static final int FARTHEST = FrenchAnalysis.PARAGRAPH - 10;

    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private final ExactWords exactWords = new ExactWords(analysis);
    private final RankedDays rankedDays = new RankedDays(analysis);
    private final Beside beside;

    /// @param beside the same for as long as what is translated is used
    QueryTranslator(Beside beside) {
        this.beside = beside;
    }

    Question question(Query query) {
        return Question.of(query, analysis);
    }

    /// Articles with all the words of `question` but those of grammar.
    org.apache.lucene.search.Query strict(Question question, Filter filter) {
        var all = rest(question, filter);
        for (var word : question.content()) all.add(required(word), Occur.MUST);
        return all.build();
    }

    /// Articles with most of the words of `question`, best first.
    org.apache.lucene.search.Query wide(Question question, Filter filter) {
        var content = question.content();
        var most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(question.most());
        var weights = RankedWords.Weights.of(question);
        for (var word : content) most.add(RankedWords.any(word, weights), Occur.SHOULD);
        var all = rest(question, filter);
        if (question.isProse())
            question.grammar().forEach(word -> all.add(RankedWords.any(word, weights), Occur.SHOULD));
        return all.add(most.build(), Occur.MUST).build();
    }

    /// Articles with `enough` of the words of `question`, and all else that it asks for.
    org.apache.lucene.search.Query holding(EnoughWordsQuery enough, Question question, Filter filter) {
        return rest(question, filter).add(enough, Occur.MUST).build();
    }

    /// All but the words that count.
    private BooleanQuery.Builder rest(Question question, Filter filter) {
        var all = new BooleanQuery.Builder();
        for (var part : question.rest()) add(all, part);
        filter(filter, all);
        if (question.words().isEmpty()) all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        for (var dated : question.dated()) all.add(rankedDays.raising(dated), Occur.SHOULD);
        if (question.asksForDaysOnly()) all.add(rankedDays.only(question.dated()), Occur.FILTER);
        return all;
    }

    private void add(BooleanQuery.Builder all, Query part) {
        switch (part) {
            case Query.Not(var excluded)
            when Beside.answers(excluded) -> all.add(BesideQuery.lacking(excluded, beside), Occur.FILTER);
            case Query.Not(var excluded) -> all.add(translate(excluded), Occur.MUST_NOT);
            default -> all.add(translate(part), isUnscored(part) ? Occur.FILTER : Occur.MUST);
        }
    }

    /// Whether it only narrows, and tells nothing of how well an article answers.
    static boolean isUnscored(Query part) {
        return switch (part) {
            case Query.Published _, Query.DayOfYear _, Query.OfMonth _, Query.DatedTo _, Query.DatedBy _ -> true;
            case Query.Imported _, Query.Captured _, Query.WordCount _, Query.Named _ -> true;
            case Query.Filed _, Query.Has _, Query.Noted _ -> true;
            case Query.Word(var field, var _) -> field == Field.LANGUAGE;
            case Query.AnyOf(var parts) -> parts.stream().allMatch(QueryTranslator::isUnscored);
            case Query.Not _ -> true;
            default -> false;
        };
    }

    org.apache.lucene.search.Query translate(Query query) {
        return switch (query) {
            case Query.Everything() -> MatchAllDocsQuery.INSTANCE;
            case Query.AnyOf(var parts) ->
                RankedWords.anyOf(parts.stream().map(this::translate).toList());
            case Query.Phrase(var field, var words) -> inEach(field, part -> phrase(part, words));
            case Query.Pattern(var field, var pattern) -> inEach(field, part -> pattern(part, pattern));
            case Query.Fuzzy(var field, var word) -> inEach(field, part -> fuzzy(part, word));
            case Query.Accented(var field, var word) -> inEach(field, part -> exactWords.accented(part, word));
            case Query.Exact(var field, var word) -> inEach(field, part -> exactWords.query(part, word));
            case Query.Near(var field, var one, var other, var words) ->
                inEach(field, part -> exactWords.near(part, one, other, Math.min(words, FARTHEST)));
            case Query.Published(var days) -> published(days);
            case Query.DayOfYear(var day) -> new TermQuery(new Term(IndexFields.DAY_OF_YEAR, day.toString()));
            case Query.Named(var field, var name) -> named(field, name);
            case Query.OfMonth(var month) -> whole(IndexFields.MONTH, Step.MONTH.label(month.atDay(1)));
            case Query.DatedTo(var precision) -> whole(IndexFields.DATED_TO, FacetFields.precision(precision));
            case Query.DatedBy(var evidence) -> whole(IndexFields.DATED_BY, evidence.code());
            case Query.Imported(var days) -> within(IndexFields.IMPORTED, days);
            case Query.Captured(var days) -> within(IndexFields.CAPTURED, days);
            case Query.WordCount(var least, var most) -> LongField.newRangeQuery(IndexFields.WORDS, least, most);
            case Query.Filed _, Query.Noted _ -> BesideQuery.meeting(query, beside);
            case Query.Has _ when Beside.answers(query) -> BesideQuery.meeting(query, beside);
            case Query.Has(var trait) -> new TermQuery(new Term(IndexFields.TRAIT, trait.name()));
            case Query.Saved(var _, var meaning) -> translate(meaning);
            case Query.All _, Query.Not _, Query.Word _, Query.Dated _ -> strict(question(query), Filter.NONE);
        };
    }

    private static org.apache.lucene.search.Query named(Field field, String name) {
        return whole(
                switch (field) {
                    case SOURCE -> IndexFields.SOURCE_NAME;
                    case SECTION -> IndexFields.SECTION_NAME;
                    case AUTHOR -> IndexFields.AUTHOR_NAME;
                    case TAG -> IndexFields.TAG_NAME;
                    default -> throw new IllegalArgumentException(field.name());
                },
                name);
    }

    private static org.apache.lucene.search.Query whole(String field, String value) {
        return new TermQuery(new Term(field, IndexFields.cut(value)));
    }

    /// In one field its own query, in several of them any, weighted.
    private static org.apache.lucene.search.Query inEach(
            Field field, Function<Field, org.apache.lucene.search.Query> query) {
        return RankedWords.anyOf(IndexFields.parts(field).stream()
                .map(part -> weighted(part, query.apply(part)))
                .toList());
    }

    private static org.apache.lucene.search.Query weighted(Field field, org.apache.lucene.search.Query query) {
        return switch (field) {
            case HEADLINE -> new BoostQuery(query, IndexFields.HEADLINE_WEIGHT);
            case STANDFIRST -> new BoostQuery(query, IndexFields.STANDFIRST_WEIGHT);
            default -> query;
        };
    }

    /// What an article must have of `word`, scored by all of it: parts of a compound elsewhere add to its score.
    org.apache.lucene.search.Query required(Question.Asked word) {
        if (parts(word.tokens()).size() < 2) return RankedWords.any(word, RankedWords.Weights.OF_KEYWORDS);
        return new BooleanQuery.Builder()
                .add(having(word), Occur.FILTER)
                .add(RankedWords.any(word, RankedWords.Weights.OF_KEYWORDS), Occur.SHOULD)
                .build();
    }

    /// Articles that have `word`: a compound in one word, or its parts side by side.
    org.apache.lucene.search.Query having(Question.Asked word) {
        var field = word.word().field();
        var parts = parts(word.tokens());
        var either = new ArrayList<org.apache.lucene.search.Query>();
        for (var token : word.tokens())
            if (token.joined() || parts.size() < 2) either.add(inEach(field, part -> term(part, token)));
        if (parts.size() > 1) either.add(inEach(field, part -> ExactWords.inOrder(part, parts, PlacedStem::of)));
        return RankedWords.anyOf(either);
    }

    static org.apache.lucene.search.Query term(Field field, Token token) {
        return new TermQuery(new Term(IndexFields.light(field), RankedWords.form(field, token)));
    }

    private org.apache.lucene.search.Query phrase(Field field, String words) {
        return phrase(
                IndexFields.exact(field),
                parts(analysis.tokens(words)).stream().map(Token::exact).toList());
    }

    private static org.apache.lucene.search.Query phrase(String field, List<String> words) {
        if (words.isEmpty()) return new MatchNoDocsQuery("no letter in it");
        return new PhraseQuery(field, words.toArray(String[]::new));
    }

    static List<Token> parts(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.joined()).toList();
    }

    private static org.apache.lucene.search.Query pattern(Field field, String pattern) {
        return new WildcardQuery(new Term(IndexFields.exact(field), Patterns.folded(pattern)));
    }

    private org.apache.lucene.search.Query fuzzy(Field field, String word) {
        var all = new BooleanQuery.Builder();
        for (var part : parts(analysis.tokens(word))) {
            var term = new Term(IndexFields.exact(field), part.exact());
            all.add(new FuzzyQuery(term, Patterns.edits(part.exact()), Patterns.FUZZY_PREFIX), Occur.MUST);
        }
        return all.build();
    }

    /// Articles that may have been published on one of `days`.
    static org.apache.lucene.search.Query published(DateRange days) {
        return new BooleanQuery.Builder()
                .add(
                        LongField.newRangeQuery(
                                IndexFields.FIRST_DAY,
                                Long.MIN_VALUE,
                                days.last().toEpochDay()),
                        Occur.FILTER)
                .add(
                        LongField.newRangeQuery(
                                IndexFields.LAST_DAY, days.first().toEpochDay(), Long.MAX_VALUE),
                        Occur.FILTER)
                .build();
    }

    private static org.apache.lucene.search.Query within(String field, DateRange days) {
        return LongField.newRangeQuery(
                field, days.first().toEpochDay(), days.last().toEpochDay());
    }

    private static void filter(Filter filter, BooleanQuery.Builder all) {
        filter.days().ifPresent(days -> all.add(published(days), Occur.FILTER));
        var names = filter.sources().stream().map(IndexFields::cut).toList();
        if (!names.isEmpty()) all.add(new TermInSetQuery(IndexFields.SOURCE_NAME, names), Occur.FILTER);
        filter.section()
                .map(name -> new TermQuery(new Term(IndexFields.SECTION_NAME, IndexFields.cut(name))))
                .ifPresent(section -> all.add(section, Occur.FILTER));
        if (filter.undated()) lacking(IndexFields.FIRST_DAY, all);
        if (filter.unsourced()) lacking(IndexFields.SOURCE_NAME, all);
    }

    private static void lacking(String field, BooleanQuery.Builder all) {
        all.add(new FieldExistsQuery(field), Occur.MUST_NOT);
        all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
}
