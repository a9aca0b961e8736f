package hemerotheque.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Names and how many articles each has, the figures one under the other.
record CountTable(Session session) {

    record Row(String name, long articles) {}

    <T> List<Row> of(Collection<T> counts, Function<T, String> name, ToLongFunction<T> articles) {
        return counts.stream()
                .map(count -> new Row(name.apply(count), articles.applyAsLong(count)))
                .toList();
    }

    /// Nothing at all where there are no rows and no rest.
    ///
    /// @param heading the key of what stands above
    /// @param rest the key of what those are called that have no name
    void write(String heading, List<Row> rows, String rest, long without) {
        var all = new ArrayList<>(rows);
        if (without > 0) all.add(new Row(session.say(rest), without));
        if (all.isEmpty()) return;
        session.out().line("\n" + Paper.bold(session.say(heading)));
        var figures =
                all.stream().map(row -> session.figures().whole(row.articles())).toList();
        int width = figures.stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < all.size(); i++) {
            var figure = figures.get(i);
            session.out()
                    .line("  " + " ".repeat(width - figure.length()) + figure + "  "
                            + all.get(i).name());
        }
    }
}
