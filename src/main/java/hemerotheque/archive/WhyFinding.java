package hemerotheque.archive;

import hemerotheque.model.ArchivedArticle;
import hemerotheque.model.ArticleId;
import hemerotheque.search.Query;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Why;
import java.util.Optional;

/// Explains answers: those to the near spelling too, where the question itself has none.
///
/// @param advising knows the near spelling
record WhyFinding(Rooms rooms, Advising advising) {

    Optional<Why> why(SearchRequest request, ArticleId id) {
        return rooms.store().article(id).flatMap(article -> why(request, article));
    }

    private Optional<Why> why(SearchRequest request, ArchivedArticle article) {
        var asked = explained(request, article);
        boolean mayBeRespelt =
                asked.filter(why -> why.standing() == Why.Standing.NONE).isPresent();
        if (!mayBeRespelt || total(request) > 0) return asked;
        return advising.respelt(request.words())
                .map(request::asking)
                .filter(respelt -> total(respelt) > 0)
                .flatMap(respelt -> explained(respelt, article))
                .or(() -> asked);
    }

    private long total(SearchRequest request) {
        var query = rooms.parser().parse(request.words()).query();
        return rooms.onIndex(() -> rooms.index().find(query, request.counted())).total();
    }

    private Optional<Why> explained(SearchRequest request, ArchivedArticle article) {
        var parsed = rooms.parser().parse(request.words());
        if (parsed.refused() || parsed.query() instanceof Query.Everything) return Optional.empty();
        return rooms.onIndex(() ->
                rooms.index().why(parsed.query(), request, article.id(), article.article(), rooms.provenance(article)));
    }
}
