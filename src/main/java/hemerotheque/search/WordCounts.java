package hemerotheque.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads lengths of texts: `800`, `>800`, `<= 1 200`, `800..1200`, « plus de 800 », « entre 800 et 1200 ».
final class WordCounts {

    private record Form(Pattern pattern, BiFunction<Integer, Integer, Query.WordCount> count) {}

    private static final String FIGURE = "(\\d{1,3}(?: \\d{3}){1,2}|\\d{1,7})";

    private static final List<Form> FORMS = List.of(
            form(FIGURE, (n, _) -> between(n, n)),
            form("(?:>|plus de |more than |over )" + FIGURE, (n, _) -> new Query.WordCount(n + 1, Query.WordCount.ANY)),
            form("(?:>=|≥|au moins |at least )" + FIGURE, (n, _) -> new Query.WordCount(n, Query.WordCount.ANY)),
            form(FIGURE + "(?:\\.\\.|…)", (n, _) -> new Query.WordCount(n, Query.WordCount.ANY)),
            form("(?:<|moins de |less than |under )" + FIGURE, (n, _) -> new Query.WordCount(0, Math.max(0, n - 1))),
            form("(?:<=|≤|au plus |at most |\\.\\.|…)" + FIGURE, (n, _) -> new Query.WordCount(0, n)),
            form(FIGURE + "(?:\\.\\.|…|-|–| a | to )" + FIGURE, WordCounts::between),
            form("(?:entre|between) " + FIGURE + " (?:et|and) " + FIGURE, WordCounts::between),
            form("(?:de|from) " + FIGURE + " (?:a|to) " + FIGURE, WordCounts::between));

    private WordCounts() {}

    static Optional<Query.WordCount> read(String typed) {
        var text = Folding.fold(typed).strip().replaceAll("\\s+", " ").replaceAll("(?<=[<>=≥≤.…]) | (?=[.…])", "");
        return FORMS.stream()
                .map(form -> Optional.of(form.pattern.matcher(text))
                        .filter(matcher -> matcher.matches())
                        .map(matcher -> form.count.apply(figure(matcher, 1), figure(matcher, 2))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// As it is read again: `>800`, `<800`, `800`, `800..1200`.
    static String written(Query.WordCount count) {
        boolean open = count.most() == Query.WordCount.ANY;
        if (open && count.least() > 0) return ">" + (count.least() - 1);
        if (open) return "0..";
        if (count.least() == 0) return "<" + (count.most() + 1);
        return count.least() == count.most() ? "" + count.least() : count.least() + ".." + count.most();
    }

    private static Form form(String pattern, BiFunction<Integer, Integer, Query.WordCount> count) {
        return new Form(Pattern.compile(pattern), count);
    }

    private static Query.WordCount between(int one, int other) {
        return new Query.WordCount(Math.min(one, other), Math.max(one, other));
    }

    private static int figure(MatchResult match, int group) {
        return group > match.groupCount()
                ? 0
                : Integer.parseInt(match.group(group).replace(" ", ""));
    }
}
