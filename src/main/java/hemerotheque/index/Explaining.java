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

    /// Nothing where the index does not hold the article.
    Optional<Why> explain(Query query, SearchRequest request, ArticleId id, Article article, Provenance provenance)
            throws IOException {
        var document = OneDocument.of(searcher, id);
        if (document.isEmpty()) return Optional.empty();
        var run = searching.run(query, request.counted().page(0, Searching.FEW));
        var standing = standing(run, document.get(), id);
        var bonus = standing == Standing.AFTER || run.way() != Searching.Way.ALL
                ? Optional.of(RankedWords.Bonus.of(run.question()))
                : Optional.<RankedWords.Bonus>empty();
        var reasoning = new Reasoning(searcher, searching.translator(), document.get(), article, provenance);
        var reasons = new ArrayList<>(reasoning.of(run.question(), bonus, standing != Standing.NONE));
        for (var condition : FilterText.conditions(request.filter())) reasons.add(reasoning.of(condition, false));
        return Optional.of(new Why(
                request.words(),
                standing,
                reasons,
                uncounted(run.question(), bonus.isPresent()),
                standing == Standing.NONE ? 0 : document.get().score(ranking(run, standing, request)),
                request.sort() == Sort.RELEVANCE,
                searcher.getIndexReader().numDocs()));
    }

    private static Standing standing(Searching.Run run, OneDocument document, ArticleId id) throws IOException {
        boolean after =
                run.matches().nearly().stream().anyMatch(match -> match.id().equals(id));
        if (after) return Standing.AFTER;
        if (!document.answers(run.query())) return Standing.NONE;
        return switch (run.way()) {
            case ALL -> Standing.ALL;
            case MOST -> run.question().canWiden() ? Standing.MOST : Standing.ALL;
            case MOST_OF_PHRASES -> Standing.MOST_OF_PHRASES;
        };
    }

    private org.apache.lucene.search.Query ranking(Searching.Run run, Standing standing, SearchRequest request) {
        return standing == Standing.AFTER
                ? searching.translator().nearly(run.question(), request.filter())
                : run.query();
    }

    private static List<String> uncounted(Question question, boolean wide) {
        if (wide && question.isProse()) return List.of();
        return question.grammar().stream().map(word -> word.word().word()).toList();
    }
}
