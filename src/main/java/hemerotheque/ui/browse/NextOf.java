package hemerotheque.ui.browse;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Hit;
import hemerotheque.search.SearchRequest;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Goes to the next article of a list that something is true of: first among the rows that are there, then by the
/// numbers of the articles alone, so that a list of a million lines is not read for it.
///
/// @param none done where there is no such article
record NextOf(
        ArticleListViewModel model,
        Predicate<ArticleId> wanted,
        Function<SearchRequest, List<ArticleId>> order,
        Runnable none) {

    /// Lines, chosen: some 10 ms of an answer.
    private static final int STEP = 2_000;

    void run() {
        var list = model.hits().get();
        int here = model.selected().get();
        if (list.isEmpty()) none.run();
        else among(list, here + 1, list.size(), () -> among(list, 0, Math.max(0, here), none));
    }

    /// On the rows from `from` to before `to`; where there is none, `otherwise`.
    private void among(HitList list, int from, int to, Runnable otherwise) {
        for (int row = from; row < to; row++) {
            var hit = list.there(row);
            if (hit.isEmpty()) {
                byNumber(list, list.line(row), list.line(to - 1), otherwise);
                return;
            }
            if (hit.map(Hit::teaser).filter(teaser -> wanted.test(teaser.id())).isPresent()) {
                model.selected().set(row);
                return;
            }
        }
        otherwise.run();
    }

    private void byNumber(HitList list, int first, int last, Runnable otherwise) {
        var request = model.asked().orElseThrow();
        model.background()
                .run(
                        () -> line(request, first, last),
                        found -> {
                            if (list != model.hits().get()) return;
                            if (found.isPresent()) model.selected().set(list.row(found.getAsInt()));
                            else otherwise.run();
                        },
                        _ -> {}); // the list tells what is wrong with the archive
    }

    private OptionalInt line(SearchRequest request, int first, int last) {
        for (int from = first; from <= last; from += STEP) {
            int offset = from;
            var some = order.apply(request.page(offset, Math.min(STEP, last - offset + 1)));
            var found = IntStream.range(0, some.size())
                    .filter(i -> wanted.test(some.get(i)))
                    .map(i -> offset + i)
                    .findFirst();
            if (found.isPresent()) return found;
        }
        return OptionalInt.empty();
    }
}
