package hemerotheque.ui.search;

import hemerotheque.model.DateRange;
import hemerotheque.model.Span;
import hemerotheque.search.Choice;
import hemerotheque.search.Narrowing;
import hemerotheque.search.ParsedQuery;
import hemerotheque.search.ParsedQuery.Part;
import hemerotheque.search.Query;
import hemerotheque.search.QueryText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One condition of a question, which can be taken out of it alone.
///
/// @param left what is asked without it
public record Chip(Condition condition, Question left) {

    /// What a chip stands for.
    public sealed interface Condition {
        /// A part of the words.
        ///
        /// @param text as typed, without the parentheses around it
        /// @param query what it asks for
        record Words(String text, Query query) implements Condition {}

        /// A value of a facet among the words.
        record Value(Choice choice, boolean excluded) implements Condition {}

        record Days(DateRange range) implements Condition {}

        record Undated() implements Condition {}

        record Unsourced() implements Condition {}

        record OfSource(String name) implements Condition {}

        record InSection(String name) implements Condition {}
    }

    /// The chips of `question`: words first, in their order, then the filters. Words that are refused are one chip.
    ///
    /// @param understood the words of `question`, read
    public static List<Chip> of(Question question, ParsedQuery understood) {
        var chips = new ArrayList<Chip>();
        var words = question.words();
        for (var part : understood.parts()) chips.addAll(of(question, part, understood.parts()));
        if (understood.refused())
            chips.add(new Chip(new Condition.Words(words, understood.query()), question.asking("")));
        var filter = question.filter();
        filter.days().ifPresent(days -> chips.add(new Chip(new Condition.Days(days), question.anyDay())));
        if (filter.undated()) chips.add(new Chip(new Condition.Undated(), question.anyDay()));
        if (filter.unsourced())
            chips.add(new Chip(new Condition.Unsourced(), question.filtered(filter.from(List.of()))));
        for (var source : filter.sources()) {
            var others = filter.sources().stream()
                    .filter(name -> !name.equals(source))
                    .toList();
            chips.add(new Chip(new Condition.OfSource(source), question.filtered(filter.from(others))));
        }
        filter.section()
                .ifPresent(name ->
                        chips.add(new Chip(new Condition.InSection(name), question.filtered(filter.inAnySection()))));
        return List.copyOf(chips);
    }

    /// One chip, or one for each of the values that the part chooses.
    private static List<Chip> of(Question question, Part part, List<Part> parts) {
        var words = question.words();
        var left = question.asking(with(words, part, Optional.empty(), parts));
        return switch (Narrowing.read(part.query()).orElse(null)) {
            case Narrowing.Condition.Chosen(var choices) ->
                choices.stream()
                        .map(choice -> new Chip(
                                new Condition.Value(choice, false),
                                question.asking(with(words, part, without(choices, choice), parts))))
                        .toList();
            case Narrowing.Condition.Excluded(var choice) -> List.of(new Chip(new Condition.Value(choice, true), left));
            case null, default -> List.of(new Chip(new Condition.Words(bare(words, part.place()), part.query()), left));
        };
    }

    private static Optional<Query> without(List<Choice> choices, Choice taken) {
        var others = choices.stream().filter(choice -> !choice.equals(taken)).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new Narrowing.Condition.Chosen(others).query());
    }

    /// The parts as typed, without the ET between them, and `left` in the place of `taken`.
    private static String with(String words, Part taken, Optional<Query> left, List<Part> parts) {
        return parts.stream()
                .filter(part -> part != taken || left.isPresent())
                .map(part -> part == taken
                        ? written(left.orElseThrow(), parts)
                        : words.substring(part.place().start(), part.place().end()))
                .collect(Collectors.joining(" "));
    }

    private static String written(Query left, List<Part> parts) {
        boolean enclosed = left instanceof Query.AnyOf && parts.size() > 1;
        return enclosed ? "(" + QueryText.of(left) + ")" : QueryText.of(left);
    }

    private static String bare(String words, Span group) {
        var text = words.substring(group.start(), group.end());
        boolean enclosed = text.startsWith("(") && text.endsWith(")") && text.indexOf('(', 1) < 0;
        return enclosed ? text.substring(1, text.length() - 1).strip() : text;
    }
}
