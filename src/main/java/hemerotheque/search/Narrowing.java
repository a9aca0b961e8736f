package hemerotheque.search;

import hemerotheque.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A question, of which some conditions are values of facets that were chosen or excluded: several of one facet that
/// were chosen are alternatives, facets among each other and exclusions must all hold. Changing it gives a new one.
public record Narrowing(List<Condition> conditions) {

    private static final Span NOWHERE = new Span(0, 0);

    /// What must hold, in the order of the question.
    public sealed interface Condition {
        Query query();

        /// Something that is no value of a facet.
        ///
        /// @param text as typed; absent where nobody typed it
        record Other(Query query, Optional<String> text) implements Condition {}

        /// One of `choices`, of one kind, one or more.
        record Chosen(List<Choice> choices) implements Condition {
            public Chosen {
                choices = List.copyOf(choices);
            }

            public Facet.Kind kind() {
                return choices.getFirst().kind();
            }

            @Override
            public Query query() {
                if (choices.size() == 1) return choices.getFirst().query();
                return new Query.AnyOf(choices.stream().map(Choice::query).toList());
            }
        }

        /// Anything but `choice`.
        record Excluded(Choice choice) implements Condition {
            @Override
            public Query query() {
                return choice.exclusion();
            }
        }
    }

    /// What a question says of one value.
    public enum State {
        NEUTRAL,
        CHOSEN,
        EXCLUDED;

        /// Where repeated pressing leads to.
        public State next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    public Narrowing {
        conditions = List.copyOf(conditions);
    }

    /// @param parsed of `words`
    public static Narrowing of(ParsedQuery parsed, String words) {
        return of(
                parsed.parts().stream().flatMap(part -> flat(part).stream()).toList(),
                part -> Optional.of(part.place())
                        .filter(place -> place.start() < place.end())
                        .map(place -> words.substring(place.start(), place.end())));
    }

    public static Narrowing of(Query query) {
        var parts = switch (query) {
            case Query.Everything() -> List.<Query>of();
            case Query.All(var all) -> all;
            default -> List.of(query);
        };
        return of(
                parts.stream().map(part -> new ParsedQuery.Part(part, NOWHERE)).toList(), _ -> Optional.empty());
    }

    /// What a group of the question holds, which must hold as the rest of it does.
    private static List<ParsedQuery.Part> flat(ParsedQuery.Part part) {
        if (!(part.query() instanceof Query.All(var inner))) return List.of(part);
        return inner.stream().map(query -> new ParsedQuery.Part(query, NOWHERE)).toList();
    }

    /// Of two conditions that choose of one facet, which both must hold, only the first can be lifted: the second is
    /// like any other.
    private static Narrowing of(List<ParsedQuery.Part> parts, Function<ParsedQuery.Part, Optional<String>> text) {
        var conditions = new ArrayList<Condition>();
        var kinds = new LinkedHashSet<Facet.Kind>();
        for (var part : parts) {
            var read = read(part.query())
                    .filter(condition -> !(condition instanceof Condition.Chosen chosen) || kinds.add(chosen.kind()));
            conditions.add(read.orElseGet(() -> new Condition.Other(part.query(), text.apply(part))));
        }
        return new Narrowing(conditions);
    }

    /// What one condition says of a value of a facet; nothing where it says something else.
    public static Optional<Condition> read(Query query) {
        var chosen = query instanceof Query.AnyOf(var sides) ? chosen(sides) : chosen(List.of(query));
        return chosen.or(() -> Choice.excludedBy(query).map(Condition.Excluded::new));
    }

    private static Optional<Condition> chosen(List<Query> sides) {
        return Arrays.stream(Facet.Kind.values())
                .map(kind -> sides.stream()
                        .flatMap(side -> Choice.of(kind, side).stream())
                        .toList())
                .filter(choices -> choices.size() == sides.size())
                .findFirst()
                .map(Condition.Chosen::new);
    }

    public State state(Choice choice) {
        if (chosen(choice.kind()).contains(choice)) return State.CHOSEN;
        return excluded(choice.kind()).contains(choice) ? State.EXCLUDED : State.NEUTRAL;
    }

    /// The values of `kind` that were chosen, in their order.
    public List<Choice> chosen(Facet.Kind kind) {
        return conditions.stream()
                .filter(isChosen(kind))
                .flatMap(condition -> ((Condition.Chosen) condition).choices().stream())
                .toList();
    }

    public List<Choice> excluded(Facet.Kind kind) {
        return conditions.stream()
                .filter(isExcluded(kind))
                .map(condition -> ((Condition.Excluded) condition).choice())
                .toList();
    }

    /// The facets of which values were chosen.
    public Set<Facet.Kind> kinds() {
        return conditions.stream()
                .filter(condition -> condition instanceof Condition.Chosen)
                .map(condition -> ((Condition.Chosen) condition).kind())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether no value at all was chosen or excluded.
    public boolean isNone() {
        return conditions.stream().allMatch(condition -> condition instanceof Condition.Other);
    }

    /// With `choice` as one more alternative of its facet.
    public Narrowing choose(Choice choice) {
        var choices = new ArrayList<>(chosen(choice.kind()));
        if (!choices.contains(choice)) choices.add(choice);
        return included(choice).choosing(choice.kind(), choices);
    }

    /// With `choice` alone of its facet, and nothing of it excluded.
    public Narrowing replace(Choice choice) {
        return without(isExcluded(choice.kind())).choosing(choice.kind(), List.of(choice));
    }

    public Narrowing exclude(Choice choice) {
        var conditions = new ArrayList<>(release(choice).conditions);
        conditions.add(new Condition.Excluded(choice));
        return new Narrowing(conditions);
    }

    /// With nothing said of `choice`.
    public Narrowing release(Choice choice) {
        var others = chosen(choice.kind()).stream()
                .filter(other -> !other.equals(choice))
                .toList();
        return included(choice).choosing(choice.kind(), others);
    }

    private Narrowing included(Choice choice) {
        return without(new Condition.Excluded(choice)::equals);
    }

    public Narrowing set(Choice choice, State state) {
        return switch (state) {
            case NEUTRAL -> release(choice);
            case CHOSEN -> choose(choice);
            case EXCLUDED -> exclude(choice);
        };
    }

    /// With nothing chosen of `kind`; what is excluded stays.
    public Narrowing lift(Facet.Kind kind) {
        return without(isChosen(kind));
    }

    /// With nothing chosen or excluded of `kind`.
    public Narrowing apart(Facet.Kind kind) {
        return without(isChosen(kind).or(isExcluded(kind)));
    }

    /// With nothing chosen or excluded at all.
    public Narrowing clear() {
        return without(condition -> !(condition instanceof Condition.Other));
    }

    /// Has the values of `kind` be `choices`, where others of it stood or else at the end.
    private Narrowing choosing(Facet.Kind kind, List<Choice> choices) {
        var changed = new ArrayList<Condition>();
        boolean placed = choices.isEmpty();
        for (var condition : conditions) {
            if (!isChosen(kind).test(condition)) changed.add(condition);
            else if (!choices.isEmpty()) {
                changed.add(new Condition.Chosen(choices));
                placed = true;
            }
        }
        if (!placed) changed.add(new Condition.Chosen(choices));
        return new Narrowing(changed);
    }

    private Narrowing without(Predicate<Condition> taken) {
        return new Narrowing(conditions.stream().filter(taken.negate()).toList());
    }

    private static Predicate<Condition> isChosen(Facet.Kind kind) {
        return condition -> condition instanceof Condition.Chosen chosen && chosen.kind() == kind;
    }

    private static Predicate<Condition> isExcluded(Facet.Kind kind) {
        return condition -> condition instanceof Condition.Excluded excluded
                && excluded.choice().kind() == kind;
    }

    public Query query() {
        var parts = conditions.stream()
                .map(condition -> new ParsedQuery.Part(condition.query(), NOWHERE))
                .toList();
        return ParsedQuery.Part.all(parts).orElse(new Query.Everything());
    }

    /// The question as words, those that were typed as they were typed, so far as they are read the same there.
    ///
    /// @param reader of words, as [QueryParser] reads them
    public String text(Function<String, ParsedQuery> reader) {
        if (conditions.isEmpty()) return "";
        var typed = conditions.stream().map(this::typed).collect(Collectors.joining(" "));
        var parsed = reader.apply(typed);
        return parsed.query().equals(query()) ? typed : QueryText.of(query());
    }

    private String typed(Condition condition) {
        var text = condition instanceof Condition.Other(var _, var words) ? words : Optional.<String>empty();
        boolean alternatives = condition.query() instanceof Query.AnyOf && conditions.size() > 1;
        return text.map(words -> alternatives && !words.startsWith("(") ? "(" + words + ")" : words)
                .orElseGet(() ->
                        alternatives ? "(" + QueryText.of(condition.query()) + ")" : QueryText.of(condition.query()));
    }
}
