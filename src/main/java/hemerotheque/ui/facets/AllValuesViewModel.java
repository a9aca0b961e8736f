package hemerotheque.ui.facets;

import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.search.Narrowing;
import hemerotheque.wording.NameOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// All values of one facet of the present question, looked through and sorted. On the JavaFX thread, but for counting,
/// sorting and looking through: there may be a hundred thousand.
public final class AllValuesViewModel {

    /// How values are sorted.
    public enum Order {
        ARTICLES,
        NAME
    }

    /// @param rows those that are looked for, in order
    /// @param values how many there are in all
    record Listed(List<Group.Row> rows, int values) {}

    /// What rows are made of.
    private record Wanted(Facet facet, Order order, String typed, Narrowing narrowing) {}

    private record Sorted(Facet of, Order order, List<Facet.Count> counts) {}

    private record Made(Sorted sorted, List<Group.Row> rows) {}

    /// How the last export ended.
    sealed interface Written {
        record Nothing() implements Written {}

        record Done(Path file) implements Written {}

        record Failed(Path file, Exception reason) implements Written {}
    }

    private final FacetsViewModel facets;
    private final Facet.Kind kind;
    private final NameOrder names;
    private final ReadOnlyObjectWrapper<Optional<Listed>> listed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Written> written = new ReadOnlyObjectWrapper<>(new Written.Nothing());
    private final Subscription following;
    private Optional<Facet> counted = Optional.empty();
    private Optional<Sorted> sorted = Optional.empty();
    private Order order = Order.ARTICLES;
    private String typed = "";
    private int latest;

    /// Counts at once, and again with every new answer until it is dismissed.
    public AllValuesViewModel(FacetsViewModel facets, Facet.Kind kind, NameOrder names) {
        this.facets = facets;
        this.kind = kind;
        this.names = names;
        var search = facets.choosing().search();
        following = search.shown().subscribe(_ -> count()).and(search.state().subscribe(_ -> list()));
    }

    public void dismiss() {
        following.unsubscribe();
    }

    Facet.Kind kind() {
        return kind;
    }

    FacetsViewModel facets() {
        return facets;
    }

    /// Nothing before they were counted once.
    ReadOnlyObjectProperty<Optional<Listed>> listed() {
        return listed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Written> written() {
        return written.getReadOnlyProperty();
    }

    private void count() {
        facets.all(kind, facet -> {
            counted = Optional.of(facet);
            list();
        });
    }

    void sort(Order wanted) {
        order = wanted;
        list();
    }

    void look(String text) {
        typed = text.strip();
        list();
    }

    private void list() {
        if (counted.isEmpty()) return;
        int mine = ++latest;
        var wanted = new Wanted(counted.get(), order, typed, facets.choosing().present());
        var known = sorted.filter(before -> before.of == wanted.facet && before.order == wanted.order);
        facets.make(() -> made(wanted, known), made -> {
            if (mine != latest) return;
            sorted = Optional.of(made.sorted);
            listed.set(Optional.of(new Listed(made.rows, wanted.facet.values())));
        });
    }

    private Made made(Wanted wanted, Optional<Sorted> known) {
        var now = known.orElseGet(() -> new Sorted(wanted.facet, wanted.order, sorted(wanted)));
        return new Made(now, rows(now.counts, wanted));
    }

    private List<Facet.Count> sorted(Wanted wanted) {
        return switch (wanted.order) {
            case ARTICLES ->
                wanted.facet.counts().stream()
                        .sorted(Comparator.comparingLong(Facet.Count::articles).reversed())
                        .toList();
            case NAME -> byName(wanted.facet.counts());
        };
    }

    private List<Facet.Count> byName(List<Facet.Count> counts) {
        synchronized (names) {
            return counts.stream()
                    .sorted(Comparator.comparing(count -> facets.words().value(kind, count.value()), names))
                    .toList();
        }
    }

    private List<Group.Row> rows(List<Facet.Count> counts, Wanted wanted) {
        var rows = new ArrayList<Group.Row>();
        long most = counts.stream().mapToLong(Facet.Count::articles).max().orElse(1);
        for (var count : counts) rows.add(row(Choice.of(kind, count.value()), count.articles(), most, wanted));
        if (wanted.facet.without() > 0 && Choice.canLack(kind))
            rows.add(row(Choice.without(kind), wanted.facet.without(), most, wanted));
        var there = new HashSet<>(rows.stream().map(Group.Row::choice).toList());
        for (var choice : wanted.narrowing.excluded(kind))
            if (!there.contains(choice)) rows.add(row(choice, 0, most, wanted));
        rows.removeIf(row ->
                !wanted.typed.isEmpty() && !NameOrder.holds(facets.words().value(row.choice()), wanted.typed));
        return List.copyOf(rows);
    }

    private static Group.Row row(Choice choice, long articles, long most, Wanted wanted) {
        return new Group.Row(choice, articles, Math.min(1, (double) articles / most), wanted.narrowing.state(choice));
    }

    /// Writes all values in their present order, whatever is looked for.
    void export(Path file) {
        if (sorted.isEmpty()) return;
        var facet = sorted.get().of;
        facets.write(
                new Facet(kind, sorted.get().counts, facet.values(), facet.without()),
                file,
                () -> written.set(new Written.Done(file)),
                reason -> written.set(new Written.Failed(file, reason)));
    }
}
