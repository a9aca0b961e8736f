package hemerotheque.index;

import hemerotheque.model.Article;
import hemerotheque.model.ArticleId;
import hemerotheque.search.FilterText;
import hemerotheque.search.Query;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Sort;
import hemerotheque.search.Why;
import hemerotheque.search.Why.Standing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/// Tells why an article is in an answer: asks the same search again and takes apart, for this article, the query
/// that it ended with.
///
/// @param searching of the same searcher
record Explaining(IndexSearcher searcher, Searching searching) {

    /// What was asked, and how the article came into its answer.
    private record Found(Searching.Asking asking, Standing standing) {

        /// What the words add where most of them are enough; nothing where all are required.
        Optional<RankedWords.Weights> most() {
            boolean all = asking.way() == Searching.Way.ALL && standing != Standing.AMONG;
            return all ? Optional.empty() : Optional.of(RankedWords.Weights.of(asking.question()));
        }

        List<String> uncounted() {
            if (most().isPresent() && asking.question().isProse()) return List.of();
            return asking.question().grammar().stream()
                    .map(word -> word.word().word())
                    .toList();
        }
    }

    /// Nothing where the index does not hold the article.
    Optional<Why> explain(Query query, SearchRequest request, ArticleId id, Article article, Provenance provenance)
            throws IOException {
        var document = OneDocument.of(searcher, id);
        if (document.isEmpty()) return Optional.empty();
        var found = found(query, request, id, document.get());
        boolean scored = found.standing != Standing.NONE;
        var reasoning = new Reasoning(searcher, searching.translator(), document.get(), article, provenance);
        var reasons = new ArrayList<>(reasoning.of(found.asking.question(), found.most(), scored));
        for (var condition : FilterText.conditions(request.filter())) reasons.add(reasoning.of(condition, false));
        return Optional.of(new Why(
                request.words(),
                found.standing,
                reasons,
                found.uncounted(),
                scored ? document.get().score(ranking(found, request)) : 0,
                request.sort() == Sort.RELEVANCE,
                searcher.getIndexReader().numDocs()));
    }

    /// Searches again only where the article is not among those that the first query finds.
    private Found found(Query query, SearchRequest request, ArticleId id, OneDocument document) throws IOException {
        var first = searching.first(query, request);
        if (document.answers(first.query())) return new Found(first, standing(first));
        var run = searching.run(query, request.counted().page(0, Searching.FEW));
        boolean among =
                run.matches().nearly().stream().anyMatch(match -> match.id().equals(id));
        if (among) return new Found(run.asking(), Standing.AMONG);
        boolean answers = document.answers(run.asking().query());
        return new Found(run.asking(), answers ? standing(run.asking()) : Standing.NONE);
    }

    private static Standing standing(Searching.Asking asking) {
        return switch (asking.way()) {
            case ALL -> Standing.ALL;
            case MOST -> asking.question().canWiden() ? Standing.MOST : Standing.ALL;
            case MOST_OF_PHRASES -> Standing.MOST_OF_PHRASES;
        };
    }

    private org.apache.lucene.search.Query ranking(Found found, SearchRequest request) {
        var asking = found.asking;
        return found.standing == Standing.AMONG
                ? searching.translator().wide(asking.question(), request.filter())
                : asking.query();
    }
}
