package hemerotheque.archive;

import hemerotheque.model.ArticleId;
import hemerotheque.model.Teaser;
import hemerotheque.search.Answer;
import hemerotheque.search.Filter;
import hemerotheque.search.Hit;
import hemerotheque.search.SearchRequest;
import hemerotheque.search.Snippet;
import hemerotheque.search.Timeline;
import hemerotheque.search.TimelineRequest;
import hemerotheque.search.Warning;
import hemerotheque.store.ArchiveStore;
import java.util.List;

/// What an archive holds where nothing but a filter is asked: listed and counted by SQLite, which does that best.
record Listing(ArchiveStore store, WholeTimeline whole) {

    Answer answer(SearchRequest request, List<Warning> warnings) {
        var filter = request.filter();
        long total = store.count(filter);
        return new Answer(
                total,
                request.folded() ? store.countFolded(filter) : total,
                false,
                hits(request),
                List.of(),
                request.timeline().map(wanted -> timeline(filter, wanted)),
                warnings);
    }

    private Timeline timeline(Filter filter, TimelineRequest wanted) {
        var counted = wanted.layered() ? store.layers(filter, wanted.step()) : store.timeline(filter, wanted.step());
        return whole.beside(counted, wanted, store);
    }

    /// The page of `request`, each group of near-duplicates on one line where it is folded.
    List<Hit> hits(SearchRequest request) {
        return request.folded() ? folded(request) : plain(request);
    }

    private List<Hit> plain(SearchRequest request) {
        return store.browse(request.filter(), request.sort(), request.offset(), request.limit()).stream()
                .map(teaser -> hit(teaser, 0, List.of()))
                .toList();
    }

    private List<Hit> folded(SearchRequest request) {
        return store.browseFolded(request.filter(), request.sort(), request.offset(), request.limit()).stream()
                .map(line -> hit(line.teaser(), 0, line.reprints()))
                .toList();
    }

    /// An article that no words were asked of, with its first lines.
    static Hit hit(Teaser teaser, float score, List<ArticleId> reprints) {
        return new Hit(teaser, score, new Snippet(teaser.lede(), List.of()), reprints);
    }
}
