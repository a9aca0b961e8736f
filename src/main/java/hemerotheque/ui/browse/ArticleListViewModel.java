package hemerotheque.ui.browse;

import hemerotheque.model.ArticleId;
import hemerotheque.search.Answer;
import hemerotheque.search.Hit;
import hemerotheque.search.SearchRequest;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.Found;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.ui.search.Trail;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;

/// The list of what the question found, and which article of it is open.
public final class ArticleListViewModel {

    private final SearchViewModel search;
    private final Function<SearchRequest, Answer> searcher;
    private final Background background;
    private final ReadOnlyObjectWrapper<HitList> hits;
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<Optional<Hit>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Question> question = Optional.empty();
    private boolean following;

    /// @param searcher for the pages after the first; from any thread but JavaFX's
    public ArticleListViewModel(
            SearchViewModel search, Function<SearchRequest, Answer> searcher, Background background) {
        this.search = search;
        this.searcher = searcher;
        this.background = background;
        this.hits = new ReadOnlyObjectWrapper<>(empty());
        selected.subscribe(_ -> settle());
        search.shown().subscribe(found -> found.ifPresent(this::show));
    }

    public ReadOnlyObjectProperty<HitList> hits() {
        return hits.getReadOnlyProperty();
    }

    /// The place in the list of the article that is open; -1 for none.
    public IntegerProperty selected() {
        return selected;
    }

    /// The article that is to be read; nothing where the list is empty or the article is on its way.
    public ReadOnlyObjectProperty<Optional<Hit>> open() {
        return open.getReadOnlyProperty();
    }

    /// The article `steps` further down, or up where it is below 0, as far as the list goes.
    public void move(int steps) {
        int last = hits.get().size() - 1;
        if (last >= 0) selected.set(Math.clamp((long) selected.get() + steps, 0, last));
    }

    private void show(Found found) {
        following = true;
        var place = place(found);
        var list = list(found);
        list.addListener((ListChangeListener<HitList.Row>) _ -> settle());
        selected.set(-1);
        hits.set(list);
        question = Optional.of(found.question());
        selected.set(Math.min(place, list.size() - 1));
        following = false;
    }

    /// Where the list is taken up: at the article opened when this question was last asked, or that is open now where
    /// the same was asked again, or at the top.
    private int place(Found found) {
        var now = question.filter(found.question()::equals)
                .flatMap(_ -> open.get())
                .map(hit -> hit.teaser().id());
        var opened = search.opened();
        var wanted = opened.map(Trail.Opened::article).or(() -> now);
        return wanted.map(id ->
                        place(found, id).orElse(opened.map(Trail.Opened::place).orElse(0)))
                .orElse(0);
    }

    private HitList list(Found found) {
        var question = found.question();
        var answer = found.answer();
        return new HitList(answer.total(), answer.hits(), Question.PAGE, offset -> page(question, offset), background);
    }

    private List<Hit> page(Question question, int offset) {
        return searcher.apply(question.page(offset)).hits();
    }

    private HitList empty() {
        return new HitList(0, List.of(), Question.PAGE, _ -> List.of(), background);
    }

    private static OptionalInt place(Found found, ArticleId id) {
        var first = found.answer().hits();
        return IntStream.range(0, first.size())
                .filter(i -> first.get(i).teaser().id().equals(id))
                .findFirst();
    }

    private void settle() {
        var hit = hit(selected.get());
        if (hit.equals(open.get())) return;
        open.set(hit);
        if (!following) hit.ifPresent(read -> search.open(read.teaser().id(), selected.get()));
    }

    private Optional<Hit> hit(int index) {
        var list = hits.get();
        if (index < 0 || index >= list.size()) return Optional.empty();
        return list.get(index) instanceof HitList.Row.Here(var hit) ? Optional.of(hit) : Optional.empty();
    }
}
