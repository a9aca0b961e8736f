package hemerotheque.ui.facets;

import hemerotheque.search.Facet;
import hemerotheque.search.FacetRequest;
import hemerotheque.search.Facets;
import hemerotheque.search.Narrowing;
import hemerotheque.ui.common.Background;
import hemerotheque.ui.search.Choosing;
import hemerotheque.ui.search.Question;
import hemerotheque.ui.search.SearchViewModel;
import hemerotheque.wording.FacetWords;
import hemerotheque.wording.NameOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The facets of the present question. On the JavaFX thread, but for the counting itself.
///
/// Counted after the answer is there, and only while somebody looks. What is chosen shows at once; the counts before
/// stay until the new ones are there, and only the latest are shown.
public final class FacetsViewModel {

    /// What is asked of the archive, from any thread but JavaFX's.
    public interface Work {

        Facets count(FacetRequest request);

        /// Writes the values of `facet` as a table for spreadsheets.
        void write(Facet facet, Path file) throws IOException;
    }

    /// Values of each facet, chosen: more than a group shows, so that the most frequent of several orders are among
    /// them.
    static final int MOST = 60;

    /// The counts that are there, and what the present question says of values.
    ///
    /// @param facets those of the values that are looked for, in the order in which a reader looks for them
    /// @param of what the question that they were counted for says of values: an earlier one perhaps
    /// @param typed what values are looked for by; blank for all
    public record Counted(Narrowing narrowing, Facets facets, Narrowing of, String typed) {}

    private final Choosing choosing;
    private final Work work;
    private final Background background;
    private final FacetWords words;
    private final ReadOnlyObjectWrapper<Optional<Counted>> counted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Exception>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private Optional<Asked> asked = Optional.empty();
    private Optional<Known> known = Optional.empty();
    private boolean watched;
    private int latest;

    /// @param most values of each facet
    private record Asked(Question question, int most) {

        boolean covers(Asked other) {
            return question.equals(other.question) && most >= other.most;
        }
    }

    /// Counts, and what they are of.
    private record Known(Asked asked, Facets facets, Narrowing narrowing) {}

    public FacetsViewModel(Choosing choosing, Work work, Background background, FacetWords words) {
        this.choosing = choosing;
        this.work = work;
        this.background = background;
        this.words = words;
        choosing.search().state().subscribe(this::follow);
    }

    /// Nothing before anything was counted.
    public ReadOnlyObjectProperty<Optional<Counted>> counted() {
        return counted.getReadOnlyProperty();
    }

    /// Why the last count failed; absent where it did not.
    public ReadOnlyObjectProperty<Optional<Exception>> failure() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty typed() {
        return typed.getReadOnlyProperty();
    }

    Choosing choosing() {
        return choosing;
    }

    FacetWords words() {
        return words;
    }

    /// Whether somebody looks: else nothing is counted.
    public void watch(boolean looks) {
        watched = looks;
        if (looks) countOnce();
    }

    /// Looks for values whose names hold `text`.
    public void look(String text) {
        if (typed.get().equals(text.strip())) return;
        typed.set(text.strip());
        if (watched) countOnce();
    }

    private void follow(SearchViewModel.State state) {
        showAgain();
        if (!(state instanceof SearchViewModel.State.Answered)) return;
        recount();
    }

    /// Counts again, where somebody looks: the archive may hold something else now.
    public void recount() {
        asked = Optional.empty();
        known = Optional.empty();
        if (watched) countOnce();
    }

    private void countOnce() {
        var next = new Asked(choosing.search().question(), typed.get().isEmpty() ? MOST : Integer.MAX_VALUE);
        if (known.filter(counts -> counts.asked.covers(next)).isPresent()) find(known.get());
        else if (asked.filter(before -> before.covers(next)).isEmpty()) count(next);
    }

    private void count(Asked next) {
        int mine = ++latest;
        asked = Optional.of(next);
        var request = request(next.question, next.most);
        var narrowing = choosing.values().of(next.question);
        background.run(
                () -> inOrder(work.count(request)),
                facets -> {
                    if (mine != latest) return;
                    failure.set(Optional.empty());
                    known = Optional.of(new Known(next, facets, narrowing));
                    find(known.get());
                },
                reason -> {
                    if (mine != latest) return;
                    asked = Optional.empty();
                    failure.set(Optional.of(reason));
                });
    }

    /// Shows those of the values that are looked for.
    private void find(Known counts) {
        int mine = ++latest;
        var text = typed.get();
        background.run(
                () -> found(counts.facets, text),
                facets -> {
                    if (mine == latest) show(facets, counts.narrowing, text);
                },
                reason -> failure.set(Optional.of(reason)));
    }

    private Facets found(Facets facets, String text) {
        var found = facets.facets().stream()
                .map(facet -> new Facet(facet.kind(), found(facet, text), facet.values(), facet.without()))
                .toList();
        return new Facets(facets.total(), found, facets.partial());
    }

    private List<Facet.Count> found(Facet facet, String text) {
        return facet.counts().stream()
                .filter(count -> text.isEmpty() || NameOrder.holds(words.value(facet.kind(), count.value()), text))
                .limit(MOST)
                .toList();
    }

    private FacetRequest request(Question question, int most) {
        var whole = choosing.values().whole(question);
        return FacetRequest.of(whole.words(), whole.filter(), most);
    }

    private Facets inOrder(Facets facets) {
        var ordered = facets.facets().stream().map(this::inOrder).toList();
        return new Facets(facets.total(), ordered, facets.partial());
    }

    private Facet inOrder(Facet facet) {
        return new Facet(facet.kind(), words.inOrder(facet), facet.values(), facet.without());
    }

    /// The same counts, for what the present question says.
    private void showAgain() {
        counted.get().ifPresent(shown -> show(shown.facets(), shown.of(), shown.typed()));
    }

    private void show(Facets facets, Narrowing of, String text) {
        var present = choosing.values().of(choosing.search().question());
        counted.set(Optional.of(new Counted(present, facets, of, text)));
    }

    /// Counts all values of `kind` for the present question, in no special order. What fails to be counted is told by
    /// [#failure].
    void all(Facet.Kind kind, Consumer<Facet> told) {
        var request = request(choosing.search().question(), Integer.MAX_VALUE).all(kind);
        background.run(
                () -> work.count(request).facets(),
                counts -> counts.forEach(told),
                reason -> failure.set(Optional.of(reason)));
    }

    /// Has `rows` made on the worker.
    <T> void make(Callable<T> rows, Consumer<T> told) {
        background.run(rows, told, reason -> failure.set(Optional.of(reason)));
    }

    void write(Facet facet, Path file, Runnable done, Consumer<Exception> failed) {
        background.run(
                () -> {
                    work.write(facet, file);
                    return file;
                },
                _ -> done.run(),
                failed);
    }
}
