package hemerotheque.ui.facets;

import hemerotheque.search.Choice;
import hemerotheque.search.Facet;
import hemerotheque.search.Narrowing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A facet as it stands in the panel: its first values, and those that the question names.
///
/// @param more values that are not among `rows`
record Group(Facet.Kind kind, List<Row> rows, int more) {

    /// A value.
    ///
    /// @param articles 0 where it is excluded, or not counted yet
    /// @param share of the most frequent value of its facet, 0 to 1
    record Row(Choice choice, long articles, double share, Narrowing.State state) {}

    /// Rows, chosen: twelve facets of these are a panel that can be scrolled through.
    static final int FIRST = 8;

    /// Rows of one facet while values are looked for.
    private static final int FOUND = 20;

    /// The order of the panel.
    private static final List<Facet.Kind> ORDER = List.of(
            Facet.Kind.SOURCE,
            Facet.Kind.YEAR,
            Facet.Kind.MONTH,
            Facet.Kind.SECTION,
            Facet.Kind.AUTHOR,
            Facet.Kind.TAG,
            Facet.Kind.FOLDER,
            Facet.Kind.LENGTH,
            Facet.Kind.LANGUAGE,
            Facet.Kind.PRECISION,
            Facet.Kind.EVIDENCE,
            Facet.Kind.STATE);

    Group {
        rows = List.copyOf(rows);
    }

    /// The groups for `counted`; a facet without any value has none.
    ///
    /// @param before what is shown, and for what: rows keep their place where only their own facet is chosen of
    /// @param holds whether the name of a value is looked for
    static List<Group> of(FacetsViewModel.Counted counted, Optional<Shown> before, Predicate<Choice> holds) {
        return counted.facets().facets().stream()
                .sorted(Comparator.comparingInt(facet -> ORDER.indexOf(facet.kind())))
                .map(facet -> of(facet, counted, before, holds))
                .filter(group -> !group.rows.isEmpty())
                .toList();
    }

    /// Groups, and what they were made for.
    record Shown(FacetsViewModel.Counted counted, List<Group> groups) {

        private List<Choice> order(Facet.Kind kind, FacetsViewModel.Counted next) {
            boolean same = counted.typed().equals(next.typed())
                    && counted.of().apart(kind).equals(next.of().apart(kind));
            return groups.stream()
                    .filter(group -> same && group.kind == kind)
                    .flatMap(group -> group.rows.stream().map(Row::choice))
                    .toList();
        }
    }

    private static Group of(
            Facet facet, FacetsViewModel.Counted counted, Optional<Shown> before, Predicate<Choice> holds) {
        boolean looking = !counted.typed().isEmpty();
        var narrowing = counted.narrowing();
        var articles = articles(facet);
        var found = first(articles, looking ? FOUND : FIRST, holds);
        var choices = new ArrayList<>(
                before.map(shown -> shown.order(facet.kind(), counted)).orElse(List.of()));
        if (!hasValues(facet, narrowing)) return new Group(facet.kind(), List.of(), 0);
        boolean awaited = !counted.of().equals(narrowing); // what has no count yet may have one soon
        choices.removeIf(choice -> !awaited && !articles.containsKey(choice) && !isNamed(choice, narrowing));
        for (var choice : found)
            if (!choices.contains(choice) && choices.size() <= (looking ? FOUND : FIRST)) choices.add(choice);
        addMissing(choices, narrowing.chosen(facet.kind()), holds);
        addMissing(choices, narrowing.excluded(facet.kind()), holds);
        long most =
                facet.counts().stream().mapToLong(Facet.Count::articles).max().orElse(1);
        var rows = choices.stream()
                .map(choice -> row(choice, articles.getOrDefault(choice, 0L), most, narrowing))
                .toList();
        long valued = choices.stream()
                .filter(choice -> choice.value().isPresent() && articles.containsKey(choice))
                .count();
        return new Group(facet.kind(), rows, (int) Math.max(0, facet.values() - valued));
    }

    /// The first values, and after them those articles that have none.
    private static List<Choice> first(Map<Choice, Long> articles, int most, Predicate<Choice> holds) {
        var valued = articles.keySet().stream()
                .filter(choice -> choice.value().isPresent())
                .filter(holds)
                .limit(most);
        var lacking = articles.keySet().stream()
                .filter(choice -> choice.value().isEmpty())
                .filter(holds);
        return Stream.concat(valued, lacking).toList();
    }

    private static boolean hasValues(Facet facet, Narrowing narrowing) {
        return facet.values() > 0
                || !narrowing.chosen(facet.kind()).isEmpty()
                || !narrowing.excluded(facet.kind()).isEmpty();
    }

    private static void addMissing(List<Choice> choices, List<Choice> named, Predicate<Choice> holds) {
        named.stream().filter(holds).filter(choice -> !choices.contains(choice)).forEach(choices::add);
    }

    private static boolean isNamed(Choice choice, Narrowing narrowing) {
        return narrowing.state(choice) != Narrowing.State.NEUTRAL;
    }

    private static Row row(Choice choice, long articles, long most, Narrowing narrowing) {
        double share = Math.min(1, (double) articles / most); // those without a value may be more than any
        return new Row(choice, articles, share, narrowing.state(choice));
    }

    /// In the order of the facet, those without a value last.
    private static Map<Choice, Long> articles(Facet facet) {
        var articles = new LinkedHashMap<Choice, Long>();
        facet.counts().forEach(count -> articles.put(Choice.of(facet.kind(), count.value()), count.articles()));
        if (facet.without() > 0 && Choice.canLack(facet.kind()))
            articles.put(Choice.without(facet.kind()), facet.without());
        return articles;
    }
}
