package hemerotheque.search;

import hemerotheque.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question as it was understood, and what could not be.
///
/// @param parts what must hold, all of it, in the order of the question; empty where every article is asked for
/// @param warnings in the order of their places
public record ParsedQuery(List<Part> parts, List<Warning> warnings) {

    /// One condition, which can be taken out of the question alone.
    ///
    /// @param place where it stands in the question
    public record Part(Query query, Span place) {

        /// The conjunction of `parts`, those of inner conjunctions among them.
        static Optional<Query> all(List<Part> parts) {
            if (parts.size() < 2) return parts.stream().map(Part::query).findFirst();
            var flat = new ArrayList<Query>();
            for (var part : parts) {
                if (part.query instanceof Query.All inner) flat.addAll(inner.parts());
                else flat.add(part.query);
            }
            return Optional.of(new Query.All(flat));
        }
    }

    public ParsedQuery {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    public Query query() {
        return Part.all(parts).orElse(new Query.Everything());
    }

    /// `question`, which this was read from, with the words of `part` asked for as words.
    ///
    /// @param part that names days, [Query.Dated]
    public static String withWords(String question, Part part) {
        if (!(part.query() instanceof Query.Dated(var _, var words)))
            throw new IllegalArgumentException(part.toString());
        var literal = Stream.of(words.split(" ")).map(QueryText::literally).collect(Collectors.joining(" "));
        return apart(question, part.place(), literal);
    }

    /// `question` with `part`, which names days, made a condition: only what was published then.
    public static String onlyThen(String question, Part part) {
        if (!(part.query() instanceof Query.Dated(var days, var words)))
            throw new IllegalArgumentException(part.toString());
        var field = switch (days) {
            case NamedDays.Once _ -> "date:";
            case NamedDays.EachYear _ -> "jour:";
        };
        return apart(question, part.place(), field + '"' + words + '"');
    }

    /// `question` with the word of `part`, a [Query.Word], or one that is spelt nearly so.
    public static String nearly(String question, Part part) {
        return replaced(question, new Span(part.place().end(), part.place().end()), "~");
    }

    /// `question`, which this was read from, without `part`, and without the ET between the others.
    public String without(String question, Part part) {
        return parts.stream()
                .filter(other -> other != part)
                .map(other -> typed(question, other))
                .collect(Collectors.joining(" "));
    }

    /// `part` as it stands in `question`.
    public static String typed(String question, Part part) {
        return question.substring(part.place().start(), part.place().end());
    }

    /// With a blank behind `other` where a sign stands that it would be read with.
    private static String apart(String question, Span place, String other) {
        boolean free = place.end() == question.length()
                || Character.isWhitespace(question.charAt(place.end()))
                || question.charAt(place.end()) == ')';
        return replaced(question, place, free ? other : other + " ");
    }

    private static String replaced(String question, Span place, String other) {
        return question.substring(0, place.start()) + other + question.substring(place.end());
    }

    /// The same, `condition` holding as well.
    public ParsedQuery and(Query condition) {
        var all = new ArrayList<>(parts);
        all.add(new Part(condition, new Span(0, 0)));
        return new ParsedQuery(all, warnings);
    }

    /// Whether the question is over a limit, so that nothing may be searched.
    public boolean refused() {
        return warnings.stream().anyMatch(warning -> warning.reason().refuses());
    }
}
