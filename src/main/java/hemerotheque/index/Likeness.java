package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.search.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What an article is found again by: the words that it uses more than others do.
///
/// Source: Lucene's `MoreLikeThis`, which wants the texts or their term vectors stored; this index holds neither, and
/// an article is at hand as tokens.
final class Likeness {

    /// Words of an article that are looked for, chosen: from there on the rarer ones change the answer no more.
    private static final int WORDS = 30;

    /// Letters, our choice: shorter words are of grammar, or of a menu.
    private static final int SHORTEST = 3;

    /// The share of the articles that a telling word may stand in, our choice; of a small archive any.
    private static final double COMMON = 0.2;

    private static final int SMALL = 50;

    /// How many of the words an article must have, one in so many.
    private static final int ONE_IN = 6;

    /// How many of the words an article must have at the least, our choice: fewer are met by chance.
    private static final int FEWEST = 3;

    /// How soon a word that comes again tells nothing more. Source: BM25's k1.
    private static final double SATURATION = 1.2;

    /// How much a word of the headline tells, beside one of the text.
    private static final double HEADLINE = 3;

    /// Source: BM25's idf.
    private record Telling(String word, double weight) {}

    private final IndexReader reader;
    private final FrenchAnalysis analysis = new FrenchAnalysis();

    Likeness(IndexReader reader) {
        this.reader = reader;
    }

    /// Finds what is like `article`, itself before all; nothing where too few of its words tell anything.
    Optional<Query> query(Article article) throws IOException {
        var telling = telling(article);
        if (telling.size() < FEWEST) return Optional.empty();
        var query = new BooleanQuery.Builder();
        for (var word : telling) query.add(new BoostQuery(anywhere(word.word()), (float) word.weight()), Occur.SHOULD);
        return Optional.of(query.setMinimumNumberShouldMatch(Math.max(FEWEST, telling.size() / ONE_IN))
                .build());
    }

    private static Query anywhere(String word) {
        var fields = IndexFields.ANY.stream()
                .<Query>map(field -> new TermQuery(new Term(IndexFields.light(field), word)))
                .toList();
        return new DisjunctionMaxQuery(fields, 0.1f);
    }

    private List<Telling> telling(Article article) throws IOException {
        var telling = new ArrayList<Telling>();
        for (var word : frequencies(article).entrySet()) {
            double rarity = rarity(word.getKey());
            double often = word.getValue() / (word.getValue() + SATURATION);
            if (rarity > 0) telling.add(new Telling(word.getKey(), often * rarity));
        }
        telling.sort(Comparator.comparingDouble(Telling::weight).reversed().thenComparing(Telling::word));
        return telling.subList(0, Math.min(WORDS, telling.size()));
    }

    private Map<String, Double> frequencies(Article article) {
        var frequencies = new HashMap<String, Double>();
        count(IndexFields.headline(article), HEADLINE, frequencies);
        count(IndexFields.standfirst(article), HEADLINE / 2, frequencies);
        count(IndexFields.paragraphs(article), 1, frequencies);
        return frequencies;
    }

    private void count(List<String> texts, double weight, Map<String, Double> frequencies) {
        for (var token : analysis.tokens(texts)) {
            if (token.exact().length() < SHORTEST || GrammarWords.isGrammar(token.exact())) continue;
            frequencies.merge(token.light(), weight, Double::sum);
        }
    }

    /// 0 for a word that only this article has, or that too many have.
    private double rarity(String word) throws IOException {
        int articles = Math.max(1, reader.numDocs());
        int with = reader.docFreq(new Term(IndexFields.light(Field.BODY), word));
        if (with < 2 || articles > SMALL && with > COMMON * articles) return 0;
        return Math.log(1 + (articles - with + 0.5) / (with + 0.5));
    }
}
