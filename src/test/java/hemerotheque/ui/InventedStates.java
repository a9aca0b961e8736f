package hemerotheque.ui;

import hemerotheque.model.ArticleId;
import hemerotheque.model.ArticleState;
import hemerotheque.search.ArticleStates;
import hemerotheque.search.SearchRequest;
import hemerotheque.ui.states.StatesWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/// States in memory: two articles of three are read, every seventh is a favourite.
final class InventedStates implements StatesWork {

    private final Function<SearchRequest, List<ArticleId>> order;
    private ArticleStates states = ArticleStates.NONE;

    InventedStates(int articles, Function<SearchRequest, List<ArticleId>> order) {
        this.order = order;
        for (int article = 1; article <= articles; article++) {
            if (article % 3 > 0) mark(ArticleState.READ, List.of(new ArticleId(article)), true);
            if (article % 7 == 0) mark(ArticleState.FAVOURITE, List.of(new ArticleId(article)), true);
        }
    }

    @Override
    public ArticleStates all() {
        return states;
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public List<ArticleId> mark(ArticleState state, List<ArticleId> articles, boolean on) {
        var changed = new ArrayList<ArticleId>();
        for (var article : articles) if (states.has(state, article) != on) changed.add(article);
        states = states.with(state, changed, on, states.changes() + 1);
        return changed;
    }

    @Override
    public List<ArticleId> order(SearchRequest request) {
        return order.apply(request);
    }

    @Override
    public List<ArticleId> answering(SearchRequest request) {
        return LongStream.range(0, 1_000_000)
                .mapToObj(i -> order.apply(request.page((int) (100 * i), 100)))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .toList();
    }
}
