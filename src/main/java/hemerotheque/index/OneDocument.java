package hemerotheque.index;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;

/// One article of the index as queries see it: whether they find it, how high they score it, where in it they match.
final class OneDocument {

    /// A place where a query matches.
    ///
    /// @param term of the index that stands there, where the query looks for one
    record Spot(Place place, Optional<String> term) {}

    private final IndexSearcher searcher;
    private final LeafReaderContext leaf;
    private final int doc;

    private OneDocument(IndexSearcher searcher, int doc) {
        this.searcher = searcher;
        var leaves = searcher.getIndexReader().leaves();
        this.leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        this.doc = doc - leaf.docBase;
    }

    /// Nothing where the index does not hold the article.
    static Optional<OneDocument> of(IndexSearcher searcher, ArticleId id) throws IOException {
        var found = searcher.search(new TermQuery(IndexFields.key(id)), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(new OneDocument(searcher, found[0].doc));
    }

    boolean answers(Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var scorer = weight.scorer(leaf);
        return scorer != null && scorer.iterator().advance(doc) == doc;
    }

    /// 0 where `query` does not find it.
    float score(Query query) throws IOException {
        var scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1)
                .scorer(leaf);
        return scorer != null && scorer.iterator().advance(doc) == doc ? scorer.score() : 0;
    }

    /// Every place where one of the words or phrases of `query` stands, in no order, maybe several times.
    List<Spot> spots(Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var matches = weight.matches(leaf, doc);
        var spots = new ArrayList<Spot>();
        if (matches == null) return spots;
        for (var field : Field.values()) {
            if (field == Field.ANY) continue;
            add(field, matches.getMatches(IndexFields.exact(field)), spots);
            if (!IndexFields.isName(field)) add(field, matches.getMatches(IndexFields.light(field)), spots);
        }
        return spots;
    }

    private static void add(Field field, MatchesIterator found, List<Spot> spots) throws IOException {
        if (found == null) return;
        while (found.next()) {
            var term = found.getQuery() instanceof TermQuery one
                    ? Optional.of(one.getTerm().text())
                    : Optional.<String>empty();
            spots.add(new Spot(new Place(field, found.startPosition(), found.endPosition() + 1), term));
        }
    }

    /// As lengths are asked by.
    long words() throws IOException {
        var words = DocValues.getSortedNumeric(leaf.reader(), IndexFields.WORDS);
        return words.advanceExact(doc) ? words.nextValue() : 0;
    }
}
