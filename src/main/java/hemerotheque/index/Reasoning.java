package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.PublicationDate;
import hemerotheque.search.Field;
import hemerotheque.search.Query;
import hemerotheque.search.Reason;
import hemerotheque.search.Reason.Weight;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;

/// Takes a question apart as [QueryTranslator] puts it together, and tells of each part what one article has of it and
/// what that adds to its score. Not for two threads at once.
final class Reasoning {

    private final IndexSearcher searcher;
    private final QueryTranslator translator;
    private final OneDocument document;
    private final Article article;
    private final Facts facts;
    private final FormFinding forms;
    private final FrenchAnalysis analysis = new FrenchAnalysis();
    private final RankedDays rankedDays = new RankedDays(analysis);

    Reasoning(
            IndexSearcher searcher,
            QueryTranslator translator,
            OneDocument document,
            Article article,
            Provenance provenance) {
        this.searcher = searcher;
        this.translator = translator;
        this.document = document;
        this.article = article;
        this.facts = new Facts(document, article, provenance);
        this.forms = new FormFinding(new PlacedTexts(article, provenance, analysis));
    }

    /// @param most what words add where most of them are enough; nothing where all are required
    /// @param scored whether the article has a score
    List<Reason> of(Question question, Optional<RankedWords.Weights> most, boolean scored) throws IOException {
        var reasons = new ArrayList<Reason>();
        for (var word : question.content()) reasons.add(word(word, most, scored));
        if (most.isPresent() && question.isProse())
            for (var word : question.grammar()) reasons.add(word(word, most, scored));
        for (var part : question.rest()) reasons.add(of(part, scored && !QueryTranslator.isUnscored(part)));
        for (var dated : question.dated()) reasons.add(days(dated, scored));
        return reasons;
    }

    /// @param scored whether the part counts, beside narrowing
    Reason of(Query part, boolean scored) throws IOException {
        return switch (part) {
            case Query.AnyOf _, Query.All _, Query.Saved _, Query.Not _ -> whole(part, scored);
            case Query.Dated dated -> days(dated, scored);
            case Query.Word _ -> parts(part, scored).getFirst();
            case Query.Phrase _, Query.Pattern _, Query.Fuzzy _, Query.Accented _, Query.Exact _, Query.Near _ ->
                sought(part, scored);
            default -> condition(part, scored);
        };
    }

    private Reason whole(Query whole, boolean scored) throws IOException {
        boolean holds = document.answers(translator.translate(whole));
        boolean counts = scored && holds;
        var parts = switch (whole) {
            case Query.AnyOf(var sides) -> each(sides, counts);
            case Query.Saved(var _, var meaning) -> parts(meaning, counts);
            case Query.Not(var excluded) -> List.of(of(excluded, false));
            default -> parts(whole, counts);
        };
        var weights = parts.stream().flatMap(part -> part.weights().stream()).toList();
        return new Reason.Whole(whole, holds, parts, weights);
    }

    private List<Reason> each(List<Query> parts, boolean scored) throws IOException {
        var reasons = new ArrayList<Reason>();
        for (var part : parts) reasons.add(of(part, scored));
        return reasons;
    }

    /// What must hold of `query`, all of it.
    private List<Reason> parts(Query query, boolean scored) throws IOException {
        return switch (query) {
            case Query.All _, Query.Word _ -> of(translator.question(query), Optional.empty(), scored);
            default -> List.of(of(query, scored));
        };
    }

    private Reason word(Question.Asked word, Optional<RankedWords.Weights> most, boolean scored) throws IOException {
        var asked = word.word();
        if (asked.field() == Field.LANGUAGE) return condition(asked, scored);
        var bonus = most.orElse(RankedWords.Weights.OF_KEYWORDS);
        var any = RankedWords.any(word, bonus);
        var having = translator.having(word);
        var spots = new ArrayList<>(document.spots(anywhere(asked.field(), word.tokens(), Occur.SHOULD)));
        if (word.tokens().size() > 1) spots.addAll(document.spots(having)); // a compound as one, not its parts
        boolean holds = document.answers(most.isPresent() ? any : having);
        return new Reason.Sought(
                asked,
                holds,
                forms.forms(spots, _ -> false),
                word.isGrammar() ? OptionalLong.empty() : OptionalLong.of(searcher.count(having)),
                scored && holds ? weights(asked.field(), word.tokens(), bonus, 1) : List.of());
    }

    /// The places of `words`, all of them or any.
    private static org.apache.lucene.search.Query anywhere(Field field, List<Token> words, Occur occur) {
        var places = new BooleanQuery.Builder();
        for (var word : words) places.add(PlacedStem.anywhere(field, word), occur);
        return places.build();
    }

    /// @param share of their scores that counts
    private List<Weight> weights(Field field, List<Token> words, RankedWords.Weights bonus, float share)
            throws IOException {
        var sums = new EnumMap<Weight.Kind, Double>(Weight.Kind.class);
        for (var word : words)
            for (var part : RankedWords.parts(field, word, bonus))
                sums.merge(part.kind(), (double) share * document.score(part.query()), Double::sum);
        return some(sums);
    }

    private static List<Weight> some(Map<Weight.Kind, Double> sums) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() > 0)
                .map(sum -> new Weight(sum.getKey(), sum.getValue()))
                .toList();
    }

    private Reason sought(Query part, boolean scored) throws IOException {
        var query = translator.translate(part);
        var spots = document.spots(query);
        var found = part instanceof Query.Near(var _, var one, var other, var _)
                ? forms.pairs(spots, words(one), words(other))
                : forms.forms(spots, whole(part));
        return new Reason.Sought(
                part, document.answers(query), found, OptionalLong.empty(), scored ? other(query) : List.of());
    }

    private static Predicate<Token> whole(Query part) {
        return part instanceof Query.Pattern(var _, var pattern) ? Highlights.pattern(pattern) : _ -> false;
    }

    private List<Token> words(String side) {
        return QueryTranslator.parts(analysis.tokens(side));
    }

    private Reason condition(Query part, boolean scored) throws IOException {
        var query = translator.translate(part);
        return new Reason.Condition(part, document.answers(query), facts.of(part), scored ? other(query) : List.of());
    }

    private List<Weight> other(org.apache.lucene.search.Query query) throws IOException {
        return some(Map.of(Weight.Kind.OTHER, (double) document.score(query)));
    }

    private Reason days(Query.Dated dated, boolean scored) throws IOException {
        var words = rankedDays.words(dated);
        var spots = document.spots(anywhere(Field.ANY, rankedDays.core(dated), Occur.MUST));
        return new Reason.Days(
                dated,
                document.answers(rankedDays.only(List.of(dated))),
                article.published(),
                article.published().map(date -> away(dated, date)).orElse(OptionalLong.empty()),
                forms.forms(spots, _ -> false),
                scored ? weights(dated, words) : List.of());
    }

    private static OptionalLong away(Query.Dated dated, PublicationDate date) {
        return OptionalLong.of(PublishedThen.away(
                dated.days(), date.first().toEpochDay(), date.last().toEpochDay()));
    }

    /// The greater of day and words whole, the lesser by its share.
    private List<Weight> weights(Query.Dated dated, org.apache.lucene.search.Query words) throws IOException {
        double day = document.score(new PublishedThen(dated.days()));
        float inText = document.score(words);
        boolean byDay = day >= inText;
        var weights = new ArrayList<>(some(Map.of(Weight.Kind.DAY, byDay ? day : RankedDays.BOTH * day)));
        if (inText > 0)
            weights.addAll(weights(
                    Field.ANY, rankedDays.core(dated), RankedWords.Weights.OF_KEYWORDS, byDay ? RankedDays.BOTH : 1));
        return weights;
    }
}
