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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final BiFunction<String, Hit, List<Hit>> unfolder;
    private final Background background;
    private final ReadOnlyObjectWrapper<HitList> hits;
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyObjectWrapper<Optional<Hit>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Question> question = Optional.empty();
    private boolean following;
    private boolean chosen;

    /// @param searcher for the pages after the first; from any thread but JavaFX's
    /// @param unfolder gives what stands behind a hit of a question's words; from the same threads
    public ArticleListViewModel(
            SearchViewModel search,
            Function<SearchRequest, Answer> searcher,
            BiFunction<String, Hit, List<Hit>> unfolder,
            Background background) {
        this.unfolder = unfolder;
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

    /// Whether the reader has opened the article, and it did not just come up with the list.
    public boolean isChosen() {
        return chosen;
    }

    /// What the list answers, from its first line on; nothing before there was an answer.
    public Optional<SearchRequest> asked() {
        return search.shown()
                .get()
                .map(found -> found.question().asking(found.searched()).page(0));
    }

    /// The next article further down that `wanted` is true of, or from the top where there is none.
    ///
    /// @param order the articles on the lines of a part of the answer, from any thread but JavaFX's
    /// @param none done where there is no such article at all
    public void next(Predicate<ArticleId> wanted, Function<SearchRequest, List<ArticleId>> order, Runnable none) {
        new NextOf(this, wanted, order, none).run();
    }

    Background background() {
        return background;
    }

    /// Unfolds the line at `index` of the list, or folds what was unfolded from it.
    public void toggle(int index) {
        var list = hits.get();
        if (index < 0 || index >= list.size()) return;
        int line = list.line(index);
        if (list.isUnfolded(line)) fold(list, line);
        else if (list.get(index) instanceof HitList.Row.Here(var hit, var _)) unfold(list, line, hit);
    }

    private void unfold(HitList list, int line, Hit hit) {
        var words = question.map(Question::words).orElse("");
        if (hit.reprints().isEmpty()) return;
        background.run(
                () -> unfolder.apply(words, hit),
                behind -> {
                    if (list == hits.get()) keeping(() -> list.unfold(line, behind));
                },
                _ -> {}); // the line stays as it is, and can be asked again
    }

    private void fold(HitList list, int line) {
        int chosen = selected.get();
        if (chosen >= 0 && list.line(chosen) == line && list.get(chosen) instanceof HitList.Row.Reprint)
            selected.set(list.row(line));
        keeping(() -> list.fold(line));
    }

    /// Does what moves rows, and stays at the article that is open.
    private void keeping(Runnable change) {
        var list = hits.get();
        int chosen = selected.get();
        int line = chosen < 0 ? -1 : list.line(chosen);
        int below = chosen < 0 ? 0 : chosen - list.row(line);
        change.run();
        if (chosen >= 0) selected.set(list.row(line) + below);
    }

    /// Rows that come or go move what is selected; only one that has come in changes what is open.
    private void changed(ListChangeListener.Change<? extends HitList.Row> change) {
        boolean moved = false;
        while (change.next()) moved |= change.wasAdded() || change.wasRemoved();
        if (!moved) settle();
    }

    private void show(Found found) {
        following = true;
        var place = place(found);
        var list = list(found);
        list.addListener((ListChangeListener<HitList.Row>) this::changed);
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
        var opened = search.way().opened();
        var wanted = opened.map(Trail.Opened::article).or(() -> now);
        return wanted.map(id ->
                        place(found, id).orElse(opened.map(Trail.Opened::place).orElse(0)))
                .orElse(0);
    }

    private HitList list(Found found) {
        var question = found.question();
        var answer = found.answer();
        return new HitList(answer.listed(), answer.hits(), Question.PAGE, offset -> page(question, offset), background);
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
                .filter(i -> first.get(i).teaser().id().equals(id)
                        || first.get(i).reprints().contains(id))
                .findFirst();
    }

    private void settle() {
        var hit = hit(selected.get());
        if (hit.equals(open.get())) return;
        hit.map(read -> read.teaser().id()).ifPresent(this::note);
        open.set(hit);
    }

    private void note(ArticleId article) {
        chosen = !following;
        if (following) search.way().show(article, selected.get());
        else search.open(article, selected.get());
    }

    /// Goes where the reader was when this answer was last looked at.
    public void resume() {
        following = true;
        int last = hits.get().size() - 1;
        search.way().opened().map(opened -> Math.min(opened.place(), last)).ifPresent(selected::set);
        following = false;
    }

    private Optional<Hit> hit(int index) {
        var list = hits.get();
        if (index < 0 || index >= list.size()) return Optional.empty();
        return switch (list.get(index)) {
            case HitList.Row.Here(var hit, var _) -> Optional.of(hit);
            case HitList.Row.Reprint(var hit) -> Optional.of(hit);
            case HitList.Row.Waiting _ -> Optional.empty();
        };
    }
}
