package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Finds the articles that are like one.
///
/// @param id of that one
/// @param others that are not wanted: its near-duplicates, which are told elsewhere
record SimilarFinding(IndexSearcher searcher, ArticleId id, Collection<ArticleId> others) {

    /// What an article must reach of what the article itself reaches, chosen by reading: below it, they have a place or
    /// a name in common and no subject.
    private static final double ALIKE = 0.12;

    List<Matches.Match> find(Article article, int most) throws IOException {
        var likeness = new Likeness(searcher.getIndexReader()).query(article);
        if (likeness.isEmpty() || most <= 0) return List.of();
        double own = own(likeness.get());
        var found = new ArrayList<Matches.Match>();
        for (var hit : searcher.search(without(likeness.get()), most).scoreDocs) {
            if (hit.score >= ALIKE * own) found.add(match(hit));
        }
        return found;
    }

    private Matches.Match match(ScoreDoc hit) throws IOException {
        return new Matches.Match(ArticleNumbers.of(searcher.getIndexReader(), hit.doc), hit.score, List.of());
    }

    /// The score of the article itself, to which the others are held.
    private double own(Query likeness) throws IOException {
        var itself = new BooleanQuery.Builder()
                .add(likeness, Occur.MUST)
                .add(new TermQuery(IndexFields.key(id)), Occur.FILTER)
                .build();
        var found = searcher.search(itself, 1).scoreDocs;
        return found.length == 0 ? 0 : found[0].score;
    }

    private Query without(Query likeness) {
        var query = new BooleanQuery.Builder().add(likeness, Occur.MUST);
        query.add(new TermQuery(IndexFields.key(id)), Occur.MUST_NOT);
        for (var other : others) query.add(new TermQuery(IndexFields.key(other)), Occur.MUST_NOT);
        return query.build();
    }
}
