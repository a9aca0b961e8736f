package hemerotheque.ui.search;

import hemerotheque.model.DateRange;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.ParsedQuery.Part;
import hemerotheque.search.Query;
import hemerotheque.search.QueryText;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The three verbs for days: those of a bar, of the calendar, of a year of the library. On the JavaFX thread.
///
/// Days that stand alone are those of the filter, around which the timeline shows what else there is; several that are
/// asked for at once, and those that are excluded, stand in the words: `(date:2019 OU date:2021-05)`, `-date:2020`.
///
/// @param reader of what stands in the search field
public record DayVerbs(SearchViewModel search, Function<String, ParsedQuery> reader) {

    /// What a question asks for of days.
    ///
    /// @param parts the others, as typed
    private record Days(List<DateRange> asked, List<DateRange> excluded, List<String> parts, Question question) {}

    /// The days that `question` asks for, each alone: the one or the other of them.
    public List<DateRange> asked(Question question) {
        return read(question).asked();
    }

    /// What is added or excluded already is taken back; days within those that are asked for take their place.
    public void press(DateRange days, Verb verb) {
        var now = read(search.typedQuestion());
        var asked = new ArrayList<>(now.asked());
        var excluded = new ArrayList<>(now.excluded());
        boolean taken = verb == Verb.EXCLUDE ? excluded.remove(days) : verb == Verb.ADD && asked.remove(days);
        if (!taken) {
            excluded.remove(days);
            switch (verb) {
                case ADD -> asked.removeIf(others -> holds(others, days));
                case REPLACE -> asked.clear();
                case EXCLUDE -> asked.remove(days);
            }
            (verb == Verb.EXCLUDE ? excluded : asked).add(days);
        }
        search.ask(written(new Days(asked, excluded, now.parts(), now.question())));
    }

    /// The same for a day of whatever year, which must hold beside all other conditions.
    public void press(MonthDay day, Verb verb) {
        var question = search.typedQuestion();
        var parts = reader.apply(question.words()).parts();
        var others = parts.stream()
                .filter(part -> !isYearly(part.query(), day, verb))
                .map(part -> typed(question, part))
                .collect(Collectors.joining(" "));
        var bare = question.asking(others);
        var condition = new Query.DayOfYear(day);
        search.ask(
                verb == Verb.EXCLUDE
                        ? bare.asking(others + " " + QueryText.of(new Query.Not(condition)))
                        : bare.onDayOfYear(day));
    }

    /// Whether it says of the day what is not to be said any more.
    private static boolean isYearly(Query query, MonthDay day, Verb verb) {
        return switch (query) {
            case Query.DayOfYear(var other) -> verb == Verb.REPLACE || other.equals(day);
            case Query.Not(Query.DayOfYear(var other)) -> other.equals(day);
            default -> false;
        };
    }

    private static boolean holds(DateRange around, DateRange days) {
        return !days.first().isBefore(around.first()) && !days.last().isAfter(around.last());
    }

    private Days read(Question question) {
        var asked = new ArrayList<DateRange>();
        var excluded = new ArrayList<DateRange>();
        var parts = new ArrayList<String>();
        question.filter().days().ifPresent(asked::add);
        var understood = reader.apply(question.words()).parts();
        for (var part : understood) {
            var chosen = alternatives(part.query());
            if (chosen.isPresent()) asked.addAll(chosen.get());
            else if (part.query() instanceof Query.Not(Query.Published(var days))) excluded.add(days);
            else parts.add(typed(question, part));
        }
        return new Days(asked, excluded, parts, question);
    }

    private static Optional<List<DateRange>> alternatives(Query query) {
        return switch (query) {
            case Query.Published(var days) -> Optional.of(List.of(days));
            case Query.AnyOf(var sides)
            when sides.stream().allMatch(Query.Published.class::isInstance) ->
                Optional.of(sides.stream()
                        .map(side -> ((Query.Published) side).days())
                        .toList());
            default -> Optional.empty();
        };
    }

    /// So that more can stand beside it.
    private static String typed(Question question, Part part) {
        var text = ParsedQuery.typed(question.words(), part);
        boolean enclosed = text.startsWith("(") && text.endsWith(")") && text.indexOf('(', 1) < 0;
        return part.query() instanceof Query.AnyOf && !enclosed ? "(" + text + ")" : text;
    }

    private static Question written(Days days) {
        boolean alone = days.asked().size() == 1;
        var several = days.asked().size() > 1
                ? Stream.of("("
                        + QueryText.of(new Query.AnyOf(days.asked().stream()
                                .<Query>map(Query.Published::new)
                                .toList()))
                        + ")")
                : Stream.<String>empty();
        var without = days.excluded().stream().map(one -> QueryText.of(new Query.Not(new Query.Published(one))));
        var words = Stream.of(days.parts().stream(), several, without)
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
        var question = days.question().asking(words);
        return alone ? question.filtered(question.filter().within(days.asked().getFirst())) : question.anyDay();
    }
}
